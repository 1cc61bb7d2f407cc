package dev.pao.parser.internal.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import java.util.List;

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
            change.baseline()
                    .served(candidate.name())
                    .map(PlacedItem::item)
                    .filter(served -> !claims.isRefused(candidate))
                    .filter(served -> !served.version().isPreRelease())
                    .filter(served -> Steps.isHigher(candidate.version(), served.version()))
                    .ifPresent(served -> check(served, candidate, findings));
        }
    }

    private static void check(CatalogItem served, Candidate candidate, CatalogFindings findings) {
        CatalogItem item = candidate.item();
        ChangeImpact impact = ChangeImpact.between(served, item);
        if (Steps.between(served.version(), item.version()).compareTo(impact.step()) < 0) {
            String expected = Steps.next(served.version(), impact.step());
            findings.report(
                    candidate.path(),
                    JsonPointer.of("version"),
                    "the version rises from `" + served.version() + "` to `" + item.version() + "`, but "
                            + impact.reason() + ", expected a " + impact.step().word() + " step",
                    "use `" + expected + "` or higher",
                    List.of());
        }
    }
}
