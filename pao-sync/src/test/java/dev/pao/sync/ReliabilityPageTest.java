package dev.pao.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/reliability.md that speak of Git: what a line promises is what its test holds. */
final class ReliabilityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reliability.md");
    private static final List<String> SECTIONS = List.of("What is odd in a repository", "What fails around it");
    private static final List<String> PACKAGES = List.of("dev.pao.sync.", "dev.pao.sync.internal.git.");
    private static final Pattern HELD_BY = Pattern.compile("`\\w+Test\\.\\w+`");

    @ParameterizedTest
    @MethodSource("rows")
    void eachLineNamesATestThatThereIs(String row) {
        String last = row.substring(row.lastIndexOf('|', row.length() - 2) + 1, row.length() - 1)
                .strip();
        assertThat(last).matches(HELD_BY);
        String name = last.substring(1, last.length() - 1);
        assertThat(testsOf(name.substring(0, name.indexOf('.')))).contains(name.substring(name.indexOf('.') + 1));
    }

    @Test
    void thereAreLines() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    static List<String> rows() throws IOException {
        return Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
                .filter(section -> SECTIONS.stream().anyMatch(section::startsWith))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| ") && !line.endsWith("| held by |"))
                .toList();
    }

    private static List<String> testsOf(String type) {
        return PACKAGES.stream().flatMap(prefix -> methods(prefix + type)).toList();
    }

    private static Stream<String> methods(String type) {
        try {
            return Arrays.stream(Class.forName(type).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class))
                    .map(java.lang.reflect.Method::getName);
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
