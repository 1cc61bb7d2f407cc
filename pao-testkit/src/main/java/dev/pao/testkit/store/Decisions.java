package dev.pao.testkit.store;

import dev.pao.model.SemanticVersion;
import dev.pao.store.ContentHash;
import dev.pao.store.override.CatalogPin;
import dev.pao.store.override.Decision;
import dev.pao.store.override.HeldContent;
import dev.pao.store.override.ItemHold;
import dev.pao.store.override.Overrides;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What people decide in the contracts. */
final class Decisions {

    private Decisions() {}

    /** A decision with a text that a store could easily spoil, until an hour later. */
    static Decision decision() {
        return new Decision(
                "gr\u00fcn \ud83d\ude80",
                "1.1.0 l\u00f6scht \"alles\", see 'x'",
                PublicationBuilder.START,
                Optional.of(PublicationBuilder.START.plus(Duration.ofHours(1))));
    }

    /** The catalog pinned to a numbered commit; a later one was seen. */
    static CatalogPin pin(int number) {
        return new CatalogPin(Commits.commit(number), decision(), Optional.of(Commits.commit(number + 1)));
    }

    /** An item held at a version, which keeps a content back. */
    static ItemHold hold(String item) {
        ContentHash content = ContentHash.of(item.getBytes(StandardCharsets.UTF_8));
        return new ItemHold(
                item,
                SemanticVersion.of("1.0.0-rc.1+build.5"),
                decision(),
                Optional.of(new HeldContent("catalog/" + item + ".yaml", content)));
    }

    static Overrides holding(String... items) {
        Overrides overrides = Overrides.NONE;
        for (String item : items) {
            overrides = overrides.withHold(hold(item));
        }
        return overrides;
    }
}
