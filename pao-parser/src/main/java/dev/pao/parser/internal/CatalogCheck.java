package dev.pao.parser.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of the rules across the catalog. Not thread-safe. */
final class CatalogCheck {

    private final Map<String, Parsed<CatalogItem>> files = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    CatalogCheck(List<Parsed<CatalogItem>> candidates) {
        candidates.stream().filter(file -> file.value().isPresent()).forEach(file -> files.put(file.path(), file));
    }

    List<Diagnostic> run(List<CatalogRule> rules, CatalogBaseline baseline) {
        List<PlacedItem> items = new ArrayList<>();
        files.values().forEach(file -> file.value().ifPresent(item -> items.add(new PlacedItem(file.path(), item))));
        CatalogChange change = new CatalogChange(items, baseline);
        for (CatalogRule rule : rules) {
            rule.check(
                    change,
                    (path, place, message, hint, related) ->
                            diagnostics.add(finding(rule.code(), path, place, message, related, hint)));
        }
        return diagnostics.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    private Diagnostic finding(
            DiagnosticCode code,
            String path,
            JsonPointer place,
            String message,
            List<RelatedPlace> related,
            String hint) {
        Diagnostic finding = Diagnostic.of(code, place, message).withPath(path);
        Optional<SourceSpan> span = span(path, place);
        finding = span.map(finding::withSpan).orElse(finding);
        finding = hint.isEmpty() ? finding : finding.withHint(hint);
        for (RelatedPlace other : related) {
            Optional<SourceSpan> there = other.span().or(() -> span(other.path(), place));
            finding = finding.withRelated(new RelatedPlace(other.path(), there, other.message()));
        }
        return finding;
    }

    /** A rule does not know where things are written; here the same place of the other file is found. */
    private Optional<SourceSpan> span(String path, JsonPointer place) {
        return Optional.ofNullable(files.get(path)).flatMap(file -> file.span(place));
    }
}
