package dev.pao.fulfillment.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.internal.RandomPatterns;
import dev.pao.model.field.FieldPattern;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** What is exported finds in ECMAScript and in Java what RE2 finds in what was written. */
class PortablePatternTest {

    private static final int PATTERNS = 20_000;

    @Test
    void patternsOfChanceFindTheSameInThreeEngines() {
        int compared = 0;
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            Scriptable scope = context.initSafeStandardObjects();
            Function finds = context.compileFunction(
                    scope, "function finds(p, text) { return new RegExp(p, 'u').test(text); }", "finds.js", 1, null);
            for (int seed = 0; seed < PATTERNS; seed++) {
                Random random = new Random(seed);
                String written = RandomPatterns.pattern(random);
                Optional<FieldPattern> server = FieldPattern.compile(written);
                Optional<String> portable = PortablePattern.of(written);
                if (server.isEmpty() || portable.isEmpty()) {
                    continue;
                }
                Pattern java = Pattern.compile(portable.get());
                for (int i = 0; i < 4; i++) {
                    String text = RandomPatterns.text(random);
                    boolean found = server.get().isFoundIn(text);
                    assertThat(finds.call(context, scope, scope, new Object[] {portable.get(), text}))
                            .as("`%s` of `%s` in `%s`, ECMAScript", portable.get(), written, text)
                            .isEqualTo(found);
                    // A bare `$` of Java also stands before a line's end; validators there look at where a match ends.
                    if (!text.endsWith("\n")) {
                        assertThat(java.matcher(text).find())
                                .as("`%s` of `%s` in `%s`, Java", portable.get(), written, text)
                                .isEqualTo(found);
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(PATTERNS / 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[a-z][a-z0-9_]*$ ^[a-z][a-z0-9_]*$",
                "a.c a[^\\n]c",
                "\\d{2,4}\\-\\w+ \\d{2,4}-\\w+",
                "[]a] [\\]a]",
                "[\\d-_] [\\d\\-_]",
                "{x} \\{x\\}",
                "(?:a|b)+? (?:a|b)+?"
            })
    void whatPeopleWriteIsExported(String written, String portable) {
        assertThat(PortablePattern.of(written)).contains(portable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(?i)a", "\\ba", "\\p{Greek}", "(?P<n>a)", "[[:alpha:]]", "[a&&b]", "^*a", "\\Qa\\E", "\\z"})
    void whatOtherEnginesReadOtherwiseIsNot(String written) {
        assertThat(PortablePattern.of(written)).isEmpty();
    }
}
