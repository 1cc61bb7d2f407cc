package dev.pao.store.override;

import dev.pao.store.ContentHash;
import java.util.Objects;

/**
 * The content of a file that a hold keeps from being served.
 *
 * @param path the file, relative to the repository's root
 * @param hash the hash of its bytes when the hold began
 */
public record HeldContent(String path, ContentHash hash) {

    /** Refuses null. */
    public HeldContent {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(hash, "hash");
    }
}
