package dev.pao.parser.folder;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.Candidate;
import dev.pao.parser.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Every file read once, and what is kept of each: what the rules across the catalog need, and findings as long as there
 * are not too many. Each file's place in the arrays is written by one thread and read when all are done.
 */
final class Survey {

    /** More findings than this are looked for again when they are told. */
    private static final int MOST_FINDINGS_KEPT = 10_000;

    private final List<CatalogFile> files;
    private final Candidate[] candidates;
    private final List<Diagnostic>[] findings;
    private final FileReading reading;
    private final AtomicInteger kept = new AtomicInteger();
    private final Map<SemanticVersion, SemanticVersion> versions = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    private Survey(List<CatalogFile> files, FileReading reading) {
        this.files = List.copyOf(files);
        this.candidates = new Candidate[files.size()];
        this.findings = new List[files.size()];
        this.reading = reading;
    }

    static Survey of(List<CatalogFile> files, FileReading reading, Crew crew, IntConsumer progress) {
        Survey survey = new Survey(files, reading);
        crew.run(files.size(), survey::read, progress);
        return survey;
    }

    List<CatalogFile> files() {
        return files;
    }

    /** What the rules across the catalog are told of a file; empty if there is no item in it. */
    Optional<Candidate> candidate(int number) {
        return Optional.ofNullable(candidates[number]);
    }

    /** The findings of a file; empty if they were not kept. */
    Optional<List<Diagnostic>> findings(int number) {
        return Optional.ofNullable(findings[number]);
    }

    private void read(int number) {
        CatalogFile file = files.get(number);
        Parsed<CatalogItem> parsed = reading.read(file);
        parsed.value().ifPresent(item -> candidates[number] = candidate(file, parsed.path(), item));
        int found = parsed.diagnostics().size();
        if (found == 0 || kept.addAndGet(found) <= MOST_FINDINGS_KEPT) {
            findings[number] = parsed.diagnostics();
        }
    }

    private Candidate candidate(CatalogFile file, String path, CatalogItem item) {
        SemanticVersion version = item.version();
        return Candidate.onDemand(
                path,
                item.name(),
                // A catalog has few versions beside its many items.
                versions.computeIfAbsent(version, same -> same),
                () -> reading.item(file));
    }
}
