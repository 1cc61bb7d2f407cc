package dev.pao.sync;

import java.util.Objects;
import java.util.Optional;

/**
 * What is synced from where.
 *
 * @param repositoryUrl the repository, without user information
 * @param branch the branch
 * @param repositoryName the {@code owner/name} that deliveries must name; empty where names are not compared
 */
public record SyncSource(String repositoryUrl, String branch, Optional<String> repositoryName) {

    /** Refuses null. */
    public SyncSource {
        Objects.requireNonNull(repositoryUrl, "repositoryUrl");
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(repositoryName, "repositoryName");
    }
}
