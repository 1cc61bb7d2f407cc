package dev.pao.fulfillment.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.lexer.Token;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TagReaderTest {

    private static final TemplateCompiler COMPILER = new TemplateCompiler();

    /** Pieces that mean something to a lexer, and such as are next to them. */
    private static final List<String> PIECES = List.of(
            "{{ ",
            " }}",
            "{% ",
            " %}",
            "{{",
            "}}",
            "{%",
            "%}",
            "{{-",
            "-}}",
            "{%-",
            "-%}",
            "{#",
            "#}",
            "{",
            "}",
            "-",
            "name",
            "order",
            "is",
            "is not",
            "is_x",
            "not",
            "note",
            "or1",
            "and",
            "if ",
            "else",
            "endif",
            "for ",
            " in ",
            "endfor",
            "verbatim",
            "endverbatim",
            "x.y",
            "é",
            "\u2003",
            "1",
            "12.5",
            "3L",
            "1..2",
            "'a'",
            "\"b\"",
            "'é}}'",
            "\"#{x}\"",
            "'\\''",
            "'",
            "\"",
            "(",
            ")",
            "[",
            "]",
            ":",
            ",",
            "|",
            "=",
            "==",
            "!=",
            "<=",
            "~",
            "?",
            "%",
            "*",
            " ",
            "\n",
            "\r\n",
            "\t",
            "text",
            "#",
            "\\",
            "upper",
            "default('x')");

    @Property(tries = 3_000)
    void tokensAreThoseOfPebble(@ForAll("texts") String text) {
        List<Token> quick = COMPILER.quickTokens(text);

        if (quick != null) {
            assertThat(shown(quick)).isEqualTo(shown(COMPILER.pebbleTokens(text)));
        }
    }

    @Property(tries = 2_000)
    void tokensOfWholeTagsAreThoseOfPebble(@ForAll("tags") String text) {
        List<Token> quick = COMPILER.quickTokens(text);

        if (quick != null) {
            assertThat(shown(quick)).isEqualTo(shown(COMPILER.pebbleTokens(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Create MySQL database: {{ database_name }}",
                "{% if backup == true and kept > 7 %}\nkept {{ kept | default(\"7\") }} days\n{% endif %}\r\nend",
                "{% for parameter in parameters %}\n- {{ parameter.label | upper }}{% endfor %}",
                "{{ tags | join(', ') }}{{ name is not empty }}"
            })
    void whatPeopleWriteIsNotLeftToPebble(String text) {
        List<Token> quick = Objects.requireNonNull(COMPILER.quickTokens(text), "left to Pebble");

        assertThat(shown(quick)).isEqualTo(shown(COMPILER.pebbleTokens(text)));
    }

    @Test
    void whatIsNotCoveredIsLeftToPebble() {
        assertThat(List.of("{{- a }}", "{# c #}", "{{ {'a': 1} }}", "{{ 'a\\'b' }}", "{{ a", "{{ a) }}", "{{ é }}"))
                .allSatisfy(text -> assertThat(COMPILER.quickTokens(text)).isNull());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> inside = Arbitraries.of(PIECES).list().ofMaxSize(5).map(parts -> String.join("", parts));
        return inside.map(parts -> "a {{ " + parts + " }}\n{% " + parts + " %}\nb");
    }

    /** Each token with its index, which both give it for its line. */
    private static List<String> shown(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.getLineNumber() + " " + token.getType() + " " + token.getValue())
                .toList();
    }
}
