package dev.pao.parser.internal.catalog;

import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogFindings;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item has a name of its own. */
final class NameTaken implements CatalogRule {

    private static final int MOST_NAMED = 5;

    @Override
    public DiagnosticCode code() {
        return StandardCode.NAME_TAKEN;
    }

    @Override
    public void check(CatalogChange change, CatalogFindings findings) {
        NameClaims claims = new NameClaims(change);
        for (Candidate candidate : change.candidates()) {
            if (claims.isRefused(candidate)) {
                report(candidate, others(candidate, claims), findings);
            }
        }
    }

    private void report(Candidate candidate, List<String> others, CatalogFindings findings) {
        String name = Wording.quote(candidate.name());
        findings.report(
                candidate.path(),
                JsonPointer.of("name"),
                "the name " + name + " is taken by " + named(others) + ", expected a name of its own",
                code().mend(),
                others.stream()
                        .limit(MOST_NAMED)
                        .map(path -> new RelatedPlace(path, Optional.empty(), name + " is named here"))
                        .toList());
    }

    private static String named(List<String> others) {
        return others.size() <= MOST_NAMED
                ? Wording.all(others)
                : Wording.some(others.subList(0, MOST_NAMED)) + " and more";
    }

    /** The first of them, and one more than are named, so that a name that everybody claims costs no more. */
    private static List<String> others(Candidate candidate, NameClaims claims) {
        Optional<String> holder = claims.holder(candidate.name());
        Stream<String> paths = holder.isPresent()
                ? holder.stream()
                : claims.claimants(candidate).stream().map(Candidate::path);
        return paths.filter(path -> !path.equals(candidate.path()))
                .limit(MOST_NAMED + 1L)
                .toList();
    }
}
