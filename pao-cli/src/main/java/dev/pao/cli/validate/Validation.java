package dev.pao.cli.validate;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Checks files one by one, then those of each repository against each other. */
public final class Validation {

    /** The parser refuses files that are far smaller. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final CatalogParser parser;
    private final IntConsumer progress;

    /** A validation that tells how many files are done after each of them. */
    public Validation(CatalogParser parser, IntConsumer progress) {
        this.parser = parser;
        this.progress = progress;
    }

    /**
     * Checks the files that arguments name.
     *
     * @param arguments files and folders
     * @param workingFolder where relative ones start
     * @throws dev.pao.cli.console.CommandFailure if an argument names nothing to check
     */
    public List<CheckedFile> check(List<String> arguments, Path workingFolder) {
        List<CatalogFile> files = new FileSearch(workingFolder, parser.layout().root()).find(arguments);
        Map<CatalogFile, List<Diagnostic>> found = new LinkedHashMap<>();
        Map<Path, Candidates> repositories = new LinkedHashMap<>();
        for (CatalogFile file : files) {
            Parsed<CatalogItem> parsed = read(file);
            List<Diagnostic> diagnostics = found.computeIfAbsent(file, key -> new ArrayList<>());
            diagnostics.addAll(parsed.diagnostics());
            if (file.place().inCatalog()) {
                diagnostics.addAll(parser.layout().check(file.place().path()));
            }
            repositories
                    .computeIfAbsent(file.place().repository(), key -> new Candidates())
                    .add(file, parsed);
            progress.accept(found.size());
        }
        repositories.values().forEach(candidates -> candidates.check(parser, found));
        return files.stream()
                .map(file -> new CheckedFile(file.file(), file.shown(), shown(file, found, repositories)))
                .toList();
    }

    private Parsed<CatalogItem> read(CatalogFile file) {
        String path = file.place().path();
        if (!file.isFile()) {
            return Parsed.failed(path, List.of(finding(StandardCode.NOT_A_REGULAR_FILE, path, "the path is a link")));
        }
        try (InputStream content = Files.newInputStream(file.file())) {
            return parser.parse(path, content.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return Parsed.failed(
                    path, List.of(finding(StandardCode.FILE_UNREADABLE, path, StandardCode.FILE_UNREADABLE.title())));
        }
    }

    private static Diagnostic finding(StandardCode code, String path, String message) {
        return Diagnostic.of(code, JsonPointer.ROOT, message).withPath(path).withHint(code.mend());
    }

    private static List<Diagnostic> shown(
            CatalogFile file, Map<CatalogFile, List<Diagnostic>> found, Map<Path, Candidates> repositories) {
        Candidates around = repositories.getOrDefault(file.place().repository(), new Candidates());
        return found.getOrDefault(file, List.of()).stream().map(around::shown).toList();
    }

    /** The files of one repository. */
    private static final class Candidates {

        private final Map<String, CatalogFile> files = new LinkedHashMap<>();
        private final List<Parsed<CatalogItem>> parsed = new ArrayList<>();

        void add(CatalogFile file, Parsed<CatalogItem> item) {
            files.put(item.path(), file);
            parsed.add(item);
        }

        void check(CatalogParser parser, Map<CatalogFile, List<Diagnostic>> found) {
            for (Diagnostic diagnostic : parser.checkCatalog(parsed, CatalogBaseline.none())) {
                diagnostic.path().map(files::get).map(found::get).ifPresent(list -> list.add(diagnostic));
            }
        }

        /** The finding with paths as people gave them. */
        Diagnostic shown(Diagnostic diagnostic) {
            return ShownPaths.in(
                    diagnostic,
                    path -> files.containsKey(path) ? files.get(path).shown() : path);
        }
    }
}
