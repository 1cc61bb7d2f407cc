package dev.pao.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One document that shows a feature of YAML, or a mistake in it. In the files of {@code src/test/resources/yaml} a line
 * {@code === + claim} starts one that is YAML, {@code === - claim} one that is not; an exclamation mark after the sign says
 * that the YAML library departs from YAML 1.2 there. A character that an editor might
 * spoil is its code point in brackets, as {@code ⟨9⟩} for a tab, and {@code ⟨end⟩} ends a text without a line break.
 *
 * @param feature the file that it is from
 * @param claim what it shows
 * @param isRead whether the library takes it for YAML
 * @param text the document
 */
record Case(String feature, String claim, boolean isRead, String text) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "yaml");
    private static final String START = "=== ";
    private static final Pattern CODE_POINT = Pattern.compile("⟨([0-9A-F]+)⟩");

    static Stream<Case> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(Case::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> in(Path file) {
        List<Case> cases = new ArrayList<>();
        String feature = file.getFileName().toString().replace(".txt", "");
        for (String part : read(file).split("(?m)^" + START, -1)) {
            int line = part.indexOf('\n');
            if (line > 0) {
                boolean departs = part.charAt(1) == '!';
                boolean isRead = (part.charAt(0) == '+') != departs;
                String claim = part.substring(departs ? 3 : 2, line);
                cases.add(new Case(feature, claim, isRead, written(part.substring(line + 1))));
            }
        }
        return cases.stream();
    }

    private static String written(String shown) {
        int end = shown.indexOf("⟨end⟩");
        String text = end < 0 ? shown : shown.substring(0, end);
        return CODE_POINT
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return feature + ": " + claim;
    }
}
