package dev.pao.testkit.golden;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.parser.ParserLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one file of a corpus holds: the files of a change, those that were there before, and limits. */
record GoldenSource(List<Part> parts, List<String> gone, ParserLimits limits) {

    private static final String ONLY_FILE = "catalog/databases/mysql-database.yaml";
    private static final Pattern PART = Pattern.compile("(?m)^# (file|served|stored): (\\S.*)$");
    private static final Pattern GONE = Pattern.compile("(?m)^# gone: (\\S.*)$");
    private static final Pattern MAX_BYTES = Pattern.compile("(?m)^# max-bytes: (\\d+)$");
    private static final Pattern REPEAT = Pattern.compile("(?m)^# repeat: (@[a-z]+) (\\d+) (.+)$");

    /** What the bytes of a file hold, given as one character for each. */
    static GoldenSource of(String characters) {
        String all = repeated(characters);
        List<String> gone =
                GONE.matcher(all).results().map(line -> utf8(line.group(1))).toList();
        return new GoldenSource(parts(all), gone, limits(all));
    }

    GoldenAnswer answeredBy(CatalogParser parser) {
        PastCatalog past = new PastCatalog(gone);
        List<Diagnostic> findings = new ArrayList<>();
        List<Parsed<CatalogItem>> candidates = new ArrayList<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (Part part : parts) {
            Parsed<CatalogItem> parsed = parser.parse(part.path, part.content());
            if (part.kind.equals("file")) {
                files.put(part.path, new String(part.content(), StandardCharsets.UTF_8));
                findings.addAll(parser.layout().check(part.path));
                findings.addAll(parsed.diagnostics());
                candidates.add(parsed);
            } else {
                past.add(part.placed(parsed), part.kind.equals("served"));
            }
        }
        findings.addAll(parser.checkCatalog(candidates, past));
        return new GoldenAnswer(findings.stream().sorted(Diagnostic.BY_POSITION).toList(), files);
    }

    private static List<Part> parts(String all) {
        List<MatchResult> starts = PART.matcher(all).results().toList();
        if (starts.isEmpty()) {
            return List.of(new Part("file", ONLY_FILE, all));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            MatchResult start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : all.length();
            parts.add(new Part(start.group(1), utf8(start.group(2)), all.substring(start.start(), end)));
        }
        return parts;
    }

    private static String utf8(String characters) {
        return new String(characters.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static ParserLimits limits(String all) {
        Matcher line = MAX_BYTES.matcher(all);
        ParserLimits standard = ParserLimits.standard();
        return line.find() ? standard.withMaxBytes(Integer.parseInt(line.group(1))) : standard;
    }

    private static String repeated(String characters) {
        String all = characters;
        for (MatchResult line : REPEAT.matcher(characters).results().toList()) {
            int below = all.indexOf(line.group()) + line.group().length();
            all = all.substring(0, below) + all.substring(below).replace(line.group(1), repetition(line));
        }
        return all;
    }

    private static String repetition(MatchResult line) {
        int times = Integer.parseInt(line.group(2));
        String text = line.group(3).replace("\\n", "\n");
        if (!text.contains("%d")) {
            return text.repeat(times);
        }
        StringBuilder repetition = new StringBuilder();
        for (int i = 1; i <= times; i++) {
            repetition.append(text.replace("%d", Integer.toString(i)));
        }
        return repetition.toString();
    }

    /** A file with one character for each of its bytes. */
    record Part(String kind, String path, String characters) {

        byte[] content() {
            return characters.getBytes(StandardCharsets.ISO_8859_1);
        }

        PlacedItem placed(Parsed<CatalogItem> parsed) {
            return new PlacedItem(
                    path,
                    parsed.value()
                            .orElseThrow(() -> new AssertionError("what was " + kind
                                    + " before must be without errors, found " + parsed.diagnostics())));
        }
    }
}
