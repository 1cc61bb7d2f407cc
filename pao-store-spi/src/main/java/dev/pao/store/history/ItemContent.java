package dev.pao.store.history;

import dev.pao.model.SemanticVersion;
import dev.pao.store.ContentHash;
import java.util.Objects;

/**
 * What an item was served with.
 *
 * @param version its version
 * @param path its file, relative to the repository's root
 * @param hash the hash of the file's bytes
 * @param origin the commit that brought the content, which may be an earlier one than the one that was published
 */
public record ItemContent(SemanticVersion version, String path, ContentHash hash, CommitOrigin origin) {

    /** Refuses null. */
    public ItemContent {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(origin, "origin");
    }
}
