package dev.pao.store.history;

import java.util.Objects;
import java.util.Optional;

/**
 * What a publication did to one name.
 *
 * @param item the name
 * @param revision the publication
 * @param content what the name is served with since; empty if it is no longer served
 */
public record ItemRevision(String item, Revision revision, Optional<ItemContent> content) {

    /** Refuses null. */
    public ItemRevision {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(content, "content");
    }
}
