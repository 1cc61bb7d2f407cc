package dev.pao.parser.internal.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.change.ContentChange;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.change.VersionStep;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;

/** The version rises by as much as the change asks for. Before a release anything may change. */
final class VersionStepTooSmall implements CatalogRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.VERSION_STEP_TOO_SMALL;
    }

    @Override
    public void check(CatalogChange change, CatalogFindings findings) {
        NameClaims claims = new NameClaims(change);
        for (Candidate candidate : change.candidates()) {
            Optional<PlacedItem> served = change.baseline().served(candidate.name());
            if (served.isPresent() && !claims.isRefused(candidate)) {
                checkRise(served.get().item(), candidate, findings);
            }
        }
    }

    private static void checkRise(CatalogItem served, Candidate candidate, CatalogFindings findings) {
        if (!served.version().isPreRelease()
                && VersionStep.between(served.version(), candidate.version()).isPresent()) {
            check(served, candidate, findings);
        }
    }

    private static void check(CatalogItem served, Candidate candidate, CatalogFindings findings) {
        CatalogItem item = candidate.item();
        Optional<VersionStep> made = VersionStep.between(served.version(), item.version());
        ItemDifference difference = ItemDifference.between(served, item);
        difference
                .weightiest()
                .filter(change ->
                        made.filter(step -> step.compareTo(change.step()) < 0).isPresent())
                .ifPresent(change -> findings.report(
                        candidate.path(),
                        JsonPointer.of("version"),
                        "the version rises from `" + served.version() + "` to `" + item.version() + "`, but "
                                + reason(change, difference) + ", expected a "
                                + change.step().word() + " step",
                        "use `" + change.step().after(served.version()) + "` or higher",
                        List.of()));
    }

    /** The weightiest change, and how many others ask for as much. */
    private static String reason(ContentChange weightiest, ItemDifference difference) {
        long others = difference.changes().stream()
                        .filter(change -> change.step() == weightiest.step())
                        .count()
                - 1;
        return others == 0
                ? weightiest.sentence()
                : weightiest.sentence() + " and " + Wording.count(others, "other change")
                        + (others == 1 ? " asks" : " ask") + " for as much";
    }
}
