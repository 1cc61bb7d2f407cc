package dev.pao.store;

import java.util.Objects;

/** What a publication does to one name. */
public sealed interface ItemChange {

    /** The name that changes. */
    String name();

    /**
     * The name is served with this content from now on, whether it was served before or not.
     *
     * @param item the content
     */
    record Put(PublishedItem item) implements ItemChange {
        /** Refuses null. */
        public Put {
            Objects.requireNonNull(item, "item");
        }

        @Override
        public String name() {
            return item.name();
        }
    }

    /**
     * The name is no longer served; its history stays.
     *
     * @param name the name
     */
    record Deactivate(String name) implements ItemChange {
        /** Refuses null. */
        public Deactivate {
            Objects.requireNonNull(name, "name");
        }
    }
}
