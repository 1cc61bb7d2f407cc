package dev.pao.sync.internal.step;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.sync.internal.git.FetchedBranch;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from a fetched branch to a draft: decide, read, parse, check across the catalog, plan. Touches nothing. */
public final class Planning {

    private final CatalogStore store;
    private final CatalogParser parser;
    private final int maxFileBytes;
    private final Refusals refusals;

    /** Planning for a store. */
    public Planning(CatalogStore store, CatalogParser parser, int maxFileBytes, Refusals refusals) {
        this.store = store;
        this.parser = parser;
        this.maxFileBytes = maxFileBytes;
        this.refusals = refusals;
    }

    /** What publishing the branch's head would do; empty if it is served already. */
    public Optional<Draft> draft(CatalogSnapshot snapshot, FetchedBranch branch, Instant now) {
        boolean served = snapshot.commit().equals(Optional.of(branch.head()));
        if (served && Decision.isWithin(snapshot, parser.layout())) {
            return Optional.empty();
        }
        Decision decision = Decision.of(snapshot, branch, parser.layout());
        FileReading reading = new FileReading(branch, parser, maxFileBytes, snapshot);
        List<ReadFile> files = decision.changes().stream()
                .map(reading::read)
                .flatMap(Optional::stream)
                .toList();
        DraftBuilder draft = new DraftBuilder(snapshot, branch.head(), now);
        check(files, decision, snapshot).forEach(draft::take);
        draft.remove(decision);
        return Optional.of(draft.build(decision.rewritten(), refusals));
    }

    private List<ReadFile> check(List<ReadFile> files, Decision decision, CatalogSnapshot snapshot) {
        Set<String> givenUp = new HashSet<>(decision.gone());
        files.stream()
                .filter(file -> file.item().isPresent() && !servesSameName(file, snapshot))
                .map(ReadFile::path)
                .forEach(givenUp::add);
        Map<String, List<Diagnostic>> findings = parser
                .checkCatalog(
                        files.stream().map(ReadFile::parsed).toList(), new ServedBaseline(snapshot, store, givenUp))
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
