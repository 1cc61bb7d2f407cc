package dev.pao.sync.internal.step;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.PublishedItem;
import dev.pao.sync.internal.tree.CatalogTree;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from the files of a catalog to a draft: decide, read, parse, check across the catalog, plan. Touches nothing. */
public final class Planning {

    private final CatalogParser parser;
    private final int maxFileBytes;
    private final Refusals refusals;

    /** Planning with a parser, for files of at most so many bytes. */
    public Planning(CatalogParser parser, int maxFileBytes, Refusals refusals) {
        this.parser = parser;
        this.maxFileBytes = maxFileBytes;
        this.refusals = refusals;
    }

    /** What publishing a branch's head would do; empty if it is served already. */
    public Optional<Draft> draftOfNews(Baseline base, CatalogTree head, Instant now) {
        CatalogSnapshot snapshot = base.snapshot();
        boolean served = base.isSettled() && snapshot.commit().equals(Optional.of(head.commit()));
        return served && Decision.isWithin(snapshot, parser.layout())
                ? Optional.empty()
                : Optional.of(draft(base, head, now));
    }

    /** What publishing a tree would do. */
    public Draft draft(Baseline base, CatalogTree head, Instant now) {
        CatalogSnapshot snapshot = base.snapshot();
        Decision decision = Decision.of(base, head, parser.layout());
        FileReading reading = new FileReading(head, parser, maxFileBytes, snapshot);
        List<ReadFile> files = decision.changes().stream()
                .map(reading::read)
                .flatMap(Optional::stream)
                .toList();
        PathOwners owners = new PathOwners(snapshot);
        DraftBuilder draft = new DraftBuilder(base, owners, head.commit(), now);
        check(files, decision, base, owners).forEach(draft::take);
        draft.remove(decision, new Strays(head, maxFileBytes));
        return draft.build(decision.rewritten(), refusals);
    }

    private List<ReadFile> check(List<ReadFile> files, Decision decision, Baseline base, PathOwners owners) {
        Set<String> givenUp = new HashSet<>(decision.gone());
        files.stream()
                .filter(file -> file.item().isPresent() && !servesSameName(file, base.snapshot()))
                .map(ReadFile::path)
                .forEach(givenUp::add);
        Map<String, List<Diagnostic>> findings = parser
                .checkCatalog(files.stream().map(ReadFile::parsed).toList(), new ServedBaseline(base, owners, givenUp))
                .stream()
                .filter(finding -> finding.path().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.path().orElseThrow()));
        return files.stream()
                .map(file -> file.withFindings(findings.getOrDefault(file.path(), List.of())))
                .toList();
    }

    private static boolean servesSameName(ReadFile file, CatalogSnapshot snapshot) {
        return file.item()
                .flatMap(item -> snapshot.item(item.name()))
                .map(PublishedItem::path)
                .filter(file.path()::equals)
                .isPresent();
    }
}
