package dev.pao.sync;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a catalog repository is fetched from, and with which credentials. Immutable.
 */
public final class GitRepository {

    private final RepositoryUrl url;
    private final GitCredentials credentials;

    private GitRepository(RepositoryUrl url, GitCredentials credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /**
     * A repository that anybody may read.
     *
     * @param url a {@code file:}, {@code http:}, {@code https:} or {@code ssh:} URL, or {@code git@host:owner/name.git}
     * @throws IllegalArgumentException if it is none of these, or holds user information beside the user name of SSH;
     *     the message does not repeat it
     */
    public static GitRepository of(String url) {
        return new GitRepository(RepositoryUrl.parse(url), GitCredentials.none());
    }

    /**
     * This repository with credentials; none by default.
     *
     * @throws IllegalArgumentException if the URL has no use for them
     */
    public GitRepository withCredentials(GitCredentials newCredentials) {
        Objects.requireNonNull(newCredentials, "newCredentials");
        if (newCredentials instanceof GitCredentials.Token && !url.isHttp()) {
            throw new IllegalArgumentException("a token is for http and https URLs, found `" + url + "`");
        }
        if (newCredentials instanceof GitCredentials.SshKey && !url.isSsh()) {
            throw new IllegalArgumentException("an SSH key is for ssh URLs, found `" + url + "`");
        }
        return new GitRepository(url, newCredentials);
    }

    /** The URL, as it was given. */
    public String url() {
        return url.text();
    }

    /** The credentials. */
    public GitCredentials credentials() {
        return credentials;
    }

    /** The path on the server without {@code .git}, such as {@code owner/name}; empty for a file URL. */
    public Optional<String> name() {
        return url.name();
    }

    /** The URL. */
    @Override
    public String toString() {
        return url();
    }
}
