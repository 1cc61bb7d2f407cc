package dev.pao.sync;

import dev.pao.model.Secret;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/** What a Git server is shown so that it lets a sync read. Never part of a URL, a log, an exception or the mirror. */
public sealed interface GitCredentials {

    /** For repositories that anybody may read. */
    static GitCredentials none() {
        return new None();
    }

    /** A token for HTTP and HTTPS, as GitHub, GitLab and Gitea issue them. */
    static GitCredentials token(Secret token) {
        Objects.requireNonNull(token, "token");
        return new Token(() -> token);
    }

    /** A token that may change, such as one of a GitHub App; asked for at every fetch, on the thread that fetches. */
    static GitCredentials token(Supplier<Secret> token) {
        return new Token(token);
    }

    /**
     * A private key without passphrase, for SSH. The server's own key must be in {@code ~/.ssh/known_hosts}; nothing
     * else of the user's SSH settings is read.
     */
    static GitCredentials sshKey(Path privateKey) {
        return sshKey(privateKey, Path.of(System.getProperty("user.home"), ".ssh", "known_hosts"));
    }

    /**
     * A private key without passphrase, for SSH.
     *
     * @param privateKey the key's file
     * @param knownHosts the file with the server's own key, in OpenSSH's format; an unknown server is refused
     */
    static GitCredentials sshKey(Path privateKey, Path knownHosts) {
        return new SshKey(privateKey, knownHosts);
    }

    /** No credentials. */
    record None() implements GitCredentials {}

    /**
     * A token.
     *
     * @param token gives the token at every fetch
     */
    record Token(Supplier<Secret> token) implements GitCredentials {
        /** Refuses null. */
        public Token {
            Objects.requireNonNull(token, "token");
        }

        /** Never the token. */
        @Override
        public String toString() {
            return "Token[***]";
        }
    }

    /**
     * A private key.
     *
     * @param privateKey the key's file
     * @param knownHosts the file with the server's own key
     */
    record SshKey(Path privateKey, Path knownHosts) implements GitCredentials {
        /** Refuses null. */
        public SshKey {
            Objects.requireNonNull(privateKey, "privateKey");
            Objects.requireNonNull(knownHosts, "knownHosts");
        }
    }
}
