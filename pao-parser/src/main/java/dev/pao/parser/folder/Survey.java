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
import java.util.function.Supplier;

/**
 * Every file read once, and what is kept of each: what the rules across the catalog need, and findings as long as there
 * are not too many. Each file's place in the array is written by one thread and read when all are done.
 */
final class Survey {

    /** More findings than this are looked for again when they are told. */
    private static final int MOST_FINDINGS_KEPT = 10_000;

    private final List<CatalogFile> files;
    private final Kept[] kept;
    private final FileReading reading;
    private final AtomicInteger findings = new AtomicInteger();
    private final Map<SemanticVersion, SemanticVersion> versions = new ConcurrentHashMap<>();

    private Survey(List<CatalogFile> files, FileReading reading) {
        this.files = List.copyOf(files);
        this.kept = new Kept[files.size()];
        this.reading = reading;
    }

    static Survey of(List<CatalogFile> files, FileReading reading, Crew crew, IntConsumer progress) {
        Survey survey = new Survey(files, reading);
        crew.run(files.size(), survey.new Reading(), progress);
        return survey;
    }

    List<CatalogFile> files() {
        return files;
    }

    /** What is kept of a file. */
    Kept kept(int number) {
        return kept[number];
    }

    /**
     * What is kept of a file.
     *
     * @param candidate what the rules across the catalog are told of it; empty if there is no item in it
     * @param findings what was found in it; empty if that was not kept
     */
    record Kept(Optional<Candidate> candidate, Optional<List<Diagnostic>> findings) {}

    private void read(int number) {
        CatalogFile file = files.get(number);
        Parsed<CatalogItem> parsed = reading.read(file);
        int found = parsed.diagnostics().size();
        boolean isKept = found == 0 || findings.addAndGet(found) <= MOST_FINDINGS_KEPT;
        kept[number] = new Kept(candidate(file, parsed), isKept ? Optional.of(parsed.diagnostics()) : Optional.empty());
    }

    private Optional<Candidate> candidate(CatalogFile file, Parsed<CatalogItem> parsed) {
        if (parsed.value().isEmpty()) {
            return Optional.empty();
        }
        CatalogItem item = parsed.value().get();
        return Optional.of(
                Candidate.onDemand(parsed.path(), item.name(), shared(item.version()), new Item(reading, file)));
    }

    /** A catalog has few versions beside its many items. */
    private SemanticVersion shared(SemanticVersion version) {
        SemanticVersion known = versions.putIfAbsent(version, version);
        return known == null ? version : known;
    }

    /** Reads file after file. */
    private final class Reading implements IntConsumer {

        @Override
        public void accept(int number) {
            read(number);
        }
    }

    /**
     * The item of a file, when it is asked for.
     *
     * @param reading reads it
     * @param file the file
     */
    private record Item(FileReading reading, CatalogFile file) implements Supplier<CatalogItem> {

        @Override
        public CatalogItem get() {
            return reading.item(file);
        }
    }
}
