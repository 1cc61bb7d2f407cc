package dev.pao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\R(.*?)^```$");
    private static final Pattern NAME = Pattern.compile("(?m)^(?:final )?class (\\w+)");

    /** Their snippets are parts of samples, which are built by themselves; the test kit's tests hold them to that. */
    private static final Set<String> CUT_FROM_SAMPLES = Set.of("testing.md", "extending.md");

    @TempDir
    Path classes;

    @TestFactory
    Stream<DynamicTest> everyJavaSnippetOfTheDocumentsCompiles() throws IOException {
        return snippets().stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.page + ": " + snippet.getName(),
                        () -> assertThat(compile(snippet)).isEmpty()));
    }

    @Test
    void thereAreSnippetsToCompile() throws IOException {
        assertThat(snippets()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theReadmeIsShortEnoughToBeRead() throws IOException {
        assertThat(Files.readAllLines(Checkout.TOP.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private String compile(Snippet snippet) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "--release",
                    "17");
            boolean good = compiler.getTask(messages, files, null, options, null, List.of(snippet))
                    .call();
            return good ? "" : messages.toString();
        }
    }

    private static List<Snippet> snippets() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Checkout.TOP.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(Checkout.TOP.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !CUT_FROM_SAMPLES.contains(String.valueOf(page.getFileName())))
                    .sorted()
                    .forEach(pages::add);
        }
        List<Snippet> snippets = new ArrayList<>();
        for (Path page : pages) {
            Matcher block = JAVA.matcher(Files.readString(page));
            while (block.find()) {
                snippets.add(new Snippet(page.getFileName().toString(), block.group(1)));
            }
        }
        return snippets;
    }

    private static final class Snippet extends SimpleJavaFileObject {

        private final String page;
        private final String code;

        Snippet(String page, String code) {
            super(URI.create("string:///" + className(code) + ".java"), JavaFileObject.Kind.SOURCE);
            this.page = page;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }

        private static String className(String code) {
            Matcher name = NAME.matcher(code);
            return name.find() ? name.group(1) : "Snippet";
        }
    }
}
