package dev.pao.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.CatalogEvent.ItemSummary;
import dev.pao.store.event.CatalogEventValues;
import dev.pao.store.event.OverrideEvent;
import dev.pao.store.override.Decision;
import dev.pao.store.override.Ending;
import dev.pao.store.sync.SyncCounts;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OverrideEventsTest {

    private static final Decision WHY = Decisions.decision();
    private static final ItemSummary ITEM =
            new ItemSummary("mysql", SemanticVersion.of("1.0.0"), "team", "A database", Optional.of("databases"));

    static Stream<CatalogEvent> events() {
        return Stream.of(
                new OverrideEvent.CatalogPinned(Commits.commit(1), WHY, new SyncCounts(1, 2, 3, 4)),
                new OverrideEvent.CatalogUnpinned(Commits.commit(1), WHY, new Ending.Expired()),
                new OverrideEvent.CatalogUnpinned(Commits.commit(1), WHY, new Ending.ByHand(WHY)),
                new OverrideEvent.ItemHeld(ITEM, Optional.of(SemanticVersion.of("1.1.0-rc.1")), WHY),
                new OverrideEvent.ItemHeld(ITEM, Optional.empty(), Decision.of("a", "b", PublicationBuilder.START)),
                new OverrideEvent.ItemReleased(ITEM, SemanticVersion.of("0.9.0"), WHY, new Ending.Returned()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackAsItWasWritten(CatalogEvent event) {
        String json = ValueJson.write(CatalogEventValues.write(event));
        assertThat(CatalogEventValues.read((Value.Mapping) ValueJson.read(json)))
                .isEqualTo(event);
        assertThat(json).contains("\"kind\":\"" + CatalogEventValues.kind(event) + "\"");
    }

    @Test
    void anUnknownKindIsRefused() {
        Value.Mapping strange = Value.Mapping.EMPTY.with("kind", Value.of("item_stolen"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CatalogEventValues.read(strange))
                .withMessageContaining("`item_stolen`");
    }
}
