package dev.pao.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class PlainArgumentsTest {

    private static final Flag FORMAT = Flag.of("--format", "FORMAT", "How it is told.");
    private static final Flag STRICT = Flag.onOff("--strict", "Let warnings fail.");
    private static final CommandForm FORM = new CommandForm(
            "check",
            new CommandForm.Help(List.of("Checks."), List.of()),
            new Operands("PATH", "Files."),
            List.of(FORMAT, STRICT),
            Set.of(Setting.CATALOG_ROOT));

    @Test
    void flagsAndOperandsAreReadInAnyOrder() {
        Arguments arguments = plain("a.yaml", "--strict", "--format=json", "b.yaml", "--root", "items")
                .orElseThrow();

        assertThat(arguments.operands()).containsExactly("a.yaml", "b.yaml");
        assertThat(arguments.has(STRICT)).isTrue();
        assertThat(arguments.value(FORMAT)).contains("json");
        assertThat(SettingFlags.given(arguments, FORM.settings()).values())
                .containsEntry(Setting.CATALOG_ROOT, "items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--strict",
                "a --help",
                "a --strit",
                "a --strict=true",
                "a --strict --strict",
                "a --format",
                "a --format --strict",
                "a -- --strict",
                "a --format=",
                "@arguments"
            })
    void whateverIsUnusualIsLeftToPicocli(String words) {
        assertThat(plain(words.isEmpty() ? new String[0] : words.split(" "))).isEmpty();
    }

    @Property(tries = 2_000)
    void whatBothReadTheyReadAlike(@ForAll("calls") List<String> words) {
        Optional<Arguments> plain = PlainArguments.read(FORM, words);
        Statistics.collect(plain.isPresent());
        plain.ifPresent(arguments -> assertThat(told(arguments)).isEqualTo(told(byPicocli(words))));
    }

    @Provide
    Arbitrary<List<String>> calls() {
        return Arbitraries.of(
                        "a.yaml",
                        "b c",
                        "--strict",
                        "--format",
                        "--format=json",
                        "json",
                        "--root",
                        "--root=x",
                        "--config",
                        "--catalog-root",
                        "-h",
                        "--",
                        "",
                        "=",
                        "a=b",
                        "--strict=true",
                        "@x",
                        "'quoted'",
                        "--format=a=b")
                .list()
                .ofMaxSize(6);
    }

    private static Optional<Arguments> plain(String... words) {
        return PlainArguments.read(FORM, List.of(words));
    }

    private static Arguments byPicocli(List<String> words) {
        List<Arguments> read = new ArrayList<>();
        CommandLine line = new CommandLine(PicocliCommand.of(FORM, arguments -> {
            read.add(arguments);
            return 0;
        }));
        assertThat(line.execute(words.toArray(String[]::new))).isZero();
        return read.get(0);
    }

    private static List<Object> told(Arguments arguments) {
        List<Object> told = new ArrayList<>(arguments.operands());
        FORM.allFlags().forEach(flag -> told.add(List.of(arguments.has(flag), arguments.value(flag))));
        return told;
    }
}
