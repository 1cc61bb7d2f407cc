package dev.pao.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.PlacedItem;
import dev.pao.store.sync.ProcessedFile.Change;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogPlanTest {

    private final CatalogPlan plan = PlanScene.everything().plan();

    @Test
    void changesStandInTheOrderOfTheirPaths() {
        assertThat(plan.changes()).extracting(PlannedChange::path).isSorted().hasSize(8);
    }

    @Test
    void aPlanCountsItsChanges() {
        assertThat(plan.counts()).isEqualTo(new PlanCounts(1, 3, 1, 1, 2));
    }

    @Test
    void aRejectedFileIsAnErrorAndAConflictOneOfItsOwnKind() {
        List<PlannedChange> broken = plan.changes().stream()
                .filter(change -> change.path().endsWith("rabbit.yaml"))
                .toList();
        CatalogPlan withoutConflict = CatalogPlan.of(plan.base(), plan.head(), broken);
        assertThat(plan.hasErrors() && plan.hasVersionConflict()).isTrue();
        assertThat(withoutConflict.hasErrors()).isTrue();
        assertThat(withoutConflict.hasVersionConflict()).isFalse();
    }

    @Test
    void aPlanOfGoodFilesHasNoErrorUnlessItIsRefused() {
        CatalogPlan good = CatalogPlan.of(plan.base(), plan.head(), List.of());
        assertThat(good.hasErrors()).isFalse();
        assertThat(good.refusedFor("more than half would go").hasErrors()).isTrue();
    }

    @Test
    void aRejectionHasAnError() {
        assertThatThrownBy(() -> new PlannedChange.Rejected(
                        "catalog/a.yaml", Change.ADDED, Optional.empty(), Optional.empty(), List.of()))
                .hasMessage("a rejected file has an error, found []");
    }

    @Test
    void anItemOfAnotherNameIsNoChangeOfIt() {
        PlacedItem one = new PlacedItem("a", PlanScene.item("a", PlanScene.yaml("one", "1.0.0", "type: date", "s")));
        PlacedItem two = new PlacedItem("a", PlanScene.item("a", PlanScene.yaml("two", "1.0.0", "type: date", "s")));
        assertThatThrownBy(() -> PlannedChange.Changed.of(one, two, List.of())).hasMessageContaining("`one` and `two`");
    }
}
