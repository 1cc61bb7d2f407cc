package dev.pao.parser;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One golden pair: what is written and what is said about it. A line {@code # file: path} starts another file of the
 * change, {@code # served: path} and {@code # stored: path} one of what was there before, {@code # max-bytes: 200} sets
 * the size limit; without such lines the whole is one file.
 */
record GoldenCase(String name, Path written, Path expected) {

    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final Pattern PART = Pattern.compile("(?m)^# (file|served|stored): (\\S.*)$");
    private static final Pattern MAX_BYTES = Pattern.compile("(?m)^# max-bytes: (\\d+)$");

    static List<GoldenCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> {
                        String name = file.getFileName().toString().replace(".yaml", "");
                        return new GoldenCase(name, file, FOLDER.resolve(name + ".expected"));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return name.substring(0, name.indexOf('-'));
    }

    String expectedText() throws IOException {
        return Files.readString(expected);
    }

    /** Everything that is said, as the command line prints it. */
    String rendered() throws IOException {
        byte[] content = Files.readAllBytes(written);
        CatalogParser parser = CatalogParser.builder().limits(limits(content)).build();
        Map<String, byte[]> files = new LinkedHashMap<>();
        FixedBaseline baseline = new FixedBaseline();
        for (Part part : parts(content)) {
            if (part.kind.equals("file")) {
                files.put(part.path, part.content());
            } else {
                CatalogItem item =
                        parser.parse(part.path, part.content()).value().orElseThrow();
                baseline.add(new PlacedItem(part.path, item), part.kind.equals("served"));
            }
        }
        return findings(parser, files, baseline).stream()
                .map(finding -> DiagnosticText.plain()
                        .render(finding, finding.path().map(files::get).map(GoldenCase::text)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Diagnostic> findings(CatalogParser parser, Map<String, byte[]> files, FixedBaseline baseline) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Parsed<CatalogItem>> parsed = new ArrayList<>();
        files.forEach((path, content) -> {
            findings.addAll(parser.layout().check(path));
            parsed.add(parser.parse(path, content));
        });
        parsed.forEach(file -> findings.addAll(file.diagnostics()));
        findings.addAll(parser.checkCatalog(parsed, baseline));
        return findings.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    private static ParserLimits limits(byte[] content) {
        Matcher directive = MAX_BYTES.matcher(bytes(content));
        return directive.find()
                ? ParserLimits.standard().withMaxBytes(Integer.parseInt(directive.group(1)))
                : ParserLimits.standard();
    }

    private static List<Part> parts(byte[] content) {
        String all = bytes(content);
        List<MatchResult> directives = PART.matcher(all).results().toList();
        if (directives.isEmpty()) {
            return List.of(new Part("file", "catalog/databases/mysql-database.yaml", all));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            MatchResult directive = directives.get(i);
            int end = i + 1 < directives.size() ? directives.get(i + 1).start() : all.length();
            parts.add(new Part(directive.group(1), directive.group(2), all.substring(directive.start(), end)));
        }
        return parts;
    }

    /** One character for each byte, so that files which are no text can be split as well. */
    private static String bytes(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A file with one character for each byte. */
    private record Part(String kind, String path, String characters) {
        byte[] content() {
            return characters.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
