package dev.pao.jira.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.jira.internal.value.InertText;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a requester wrote shows as it was written, and does nothing. */
class PlainTextTest {

    private static final Pattern REFERENCE = Pattern.compile("&#([0-9]+);");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\\\])|" + REFERENCE);

    static Stream<String> attempts() {
        return Stream.of(
                "{code}rm -rf /{code}",
                "{html}<script>alert(1)</script>{html}",
                "!https://evil.example/pixel.png!",
                "[~admin] please approve",
                "[click|https://evil.example]",
                "https://evil.example and mailto:a@evil.example",
                "h1. Approved",
                "  bq. quoted",
                "*bold* _it_ -gone- +new+ ^up^ ~down~ ??who??",
                "||head|| |cell|",
                "# one",
                "back\\\\slash \\{ \\ end\\",
                "&#42;bold&#42; &amp;",
                "(!) (/) :) ;) :D",
                "----",
                "PLATFORM-1",
                "- - nested",
                "{\"type\":\"text\",\"marks\":[{\"type\":\"link\"}]}",
                "@admin @[~accountid:1]");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void inWikiMarkupNothingIsMarkup(String attempt) {
        String wiki = WikiText.of("Name: " + attempt);

        assertThat(meant(wiki))
                .doesNotContainPattern("[{}\\[\\]!*_+^~?|#()\\\\-]")
                .doesNotContain("://", "mailto:");
        assertThat(shown(wiki)).isEqualTo("Name: " + attempt);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void anAtlassianDocumentHoldsItAsPlainText(String attempt) {
        Value.Mapping document = AtlassianDocument.of("Name: " + attempt);

        assertThat(types(document)).isSubsetOf("doc", "paragraph", "text");
        assertThat(document.toString())
                .contains(Value.of("Name: " + attempt).toString())
                .doesNotContain("\"marks\":");
    }

    @Test
    void headingsAndQuotesAtTheStartOfALineAreText() {
        assertThat(WikiText.of("h1. A\nbq. B\n  h2. C")).isEqualTo("h1&#46; A\nbq&#46; B\n  h2&#46; C");
    }

    @Test
    void onlyDashesAtTheStartOfALineAreAList() {
        assertThat(WikiText.of("Wishes:\n- a-b\n- *c*")).isEqualTo("Wishes:\n- a\\-b\n- \\*c\\*");
    }

    @Test
    void linesOfAParagraphAreBrokenAndEmptyLinesEndIt() {
        assertThat(AtlassianDocument.of("a\nb\r\n\n\nc\n- \n").toString())
                .isEqualTo("{\"type\":\"doc\",\"content\":["
                        + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"a\"},"
                        + "{\"type\":\"hardBreak\"},{\"type\":\"text\",\"text\":\"b\"}]},"
                        + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"c\"}]},"
                        + "{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":["
                        + "{\"type\":\"paragraph\",\"content\":[]}]}]}],\"version\":1}");
    }

    @Test
    void linesThatAreNumberedFromOneOnAreAListInAnAtlassianDocument() {
        assertThat(types(AtlassianDocument.of("1. a\n2. b")))
                .containsExactly(
                        "doc", "orderedList", "listItem", "paragraph", "text", "listItem", "paragraph", "text");
    }

    @Test
    void noLineIsNumberedAnew() {
        assertThat(types(AtlassianDocument.of("2. a\n\n2030. b\n1) c"))).doesNotContain("orderedList");
        assertThat(AtlassianDocument.of("1. a\n3. b").toString()).contains("\"text\":\"3. b\"");
    }

    @Test
    void listsOfTwoKindsAreTwoLists() {
        assertThat(types(AtlassianDocument.of("- a\n1. b\n- c")))
                .filteredOn(type -> type.endsWith("List"))
                .containsExactly("bulletList", "orderedList", "bulletList");
    }

    @Property(tries = 300)
    void noTextNodeIsEmpty(@ForAll @Chars({'a', ' ', '\n', '-', '1', '2', '.', '\r'}) String text) {
        assertThat(AtlassianDocument.of(text).toString()).doesNotContain("\"text\":\"\"");
    }

    @Property(tries = 300)
    void inertTextIsTextAndStaysAsItIs(@ForAll String text) {
        String inert = InertText.of(text);

        assertThat(inert.codePoints())
                .allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(InertText.of(inert)).isEqualTo(inert);
    }

    @Property(tries = 300)
    void everyTextShowsAsItWasWritten(@ForAll @CharRange(from = ' ', to = '~') String text) {
        String wiki = WikiText.of("x " + text);

        assertThat(shown(wiki)).isEqualTo("x " + text);
        assertThat(meant(wiki)).doesNotContainPattern("[{}\\[\\]!*_+^~?|#()\\\\-]");
    }

    private static String shown(String wiki) {
        return ESCAPED.matcher(wiki)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? found.group(1)
                                : Character.toString(Integer.parseInt(found.group(2)))));
    }

    /** What is left for markup to act on. */
    private static String meant(String wiki) {
        return ESCAPED.matcher(wiki).replaceAll("");
    }

    private static List<String> types(Value.Mapping node) {
        List<String> types = new ArrayList<>(List.of(node.text("type").orElse("none")));
        node.sequence("content")
                .ifPresent(content -> content.values().forEach(child -> types.addAll(types((Value.Mapping) child))));
        return types;
    }
}
