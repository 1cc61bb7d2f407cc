package dev.pao.parser.internal.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.change.VersionStep;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;

/** An item that says something else has a higher version, or is exactly what was stored under its version before. */
final class VersionConflict implements CatalogRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.VERSION_CONFLICT;
    }

    @Override
    public void check(CatalogChange change, CatalogFindings findings) {
        NameClaims claims = new NameClaims(change);
        for (Candidate candidate : change.candidates()) {
            if (!claims.isRefused(candidate)) {
                check(candidate, change.baseline(), findings);
            }
        }
    }

    private static void check(Candidate candidate, CatalogBaseline baseline, CatalogFindings findings) {
        Optional<PlacedItem> placed = baseline.served(candidate.name());
        Optional<CatalogItem> served =
                placed.isPresent() ? Optional.of(placed.get().item()) : Optional.empty();
        Optional<CatalogItem> stored = baseline.stored(candidate.name(), candidate.version());
        if (served.isPresent() || stored.isPresent()) {
            CatalogItem item = candidate.item();
            String latest = baseline.isHeldBack(candidate.name()) ? "the held back " : "the served ";
            conflict(item, served, stored, latest)
                    .ifPresent(message -> findings.report(
                            candidate.path(), JsonPointer.of("version"), message, hint(item, served), List.of()));
        }
    }

    private static Optional<String> conflict(
            CatalogItem item, Optional<CatalogItem> served, Optional<CatalogItem> stored, String latest) {
        if (stored.filter(item::saysTheSameAs).isPresent()
                || served.filter(item::saysTheSameAs).isPresent()) {
            return Optional.empty();
        }
        String version = Wording.quote(item.version().toString());
        if (served.isPresent()
                && VersionStep.between(served.get().version(), item.version()).isEmpty()) {
            return Optional.of("the item changed but its version is " + version + ", expected more than " + latest
                    + Wording.quote(served.get().version().toString()));
        }
        return stored.map(other -> "the version " + version
                + " was stored before with another content, expected a version that was not used yet");
    }

    private static String hint(CatalogItem item, Optional<CatalogItem> served) {
        SemanticVersion highest = served.map(CatalogItem::version)
                .filter(version -> VersionStep.between(item.version(), version).isPresent())
                .orElse(item.version());
        VersionStep step = served.map(before -> ItemDifference.between(before, item))
                .flatMap(ItemDifference::step)
                .orElse(VersionStep.PATCH);
        return "raise the version, for example to `" + step.after(highest) + "`";
    }
}
