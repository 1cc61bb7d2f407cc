package dev.pao.sync.plan;

import java.util.regex.Pattern;

/** What is left of Markdown without its code: the text in which markup, mentions and links act (CommonMark 0.31, §4.5, §6.1). */
final class MarkdownProse {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^(`{3,})[a-z]*\n.*?^\\1`*\n");
    private static final Pattern SPAN = Pattern.compile("(?s)(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern HTML = Pattern.compile("<code>[^<\n]*</code>");

    private MarkdownProse() {}

    static String of(String markdown) {
        String withoutBlocks = BLOCK.matcher(markdown).replaceAll("");
        String withoutSpans = withoutBlocks
                .lines()
                .map(line -> line.startsWith("<")
                        ? HTML.matcher(line).replaceAll("")
                        : SPAN.matcher(line).replaceAll("X"))
                .reduce("", (text, line) -> text + line + "\n");
        return withoutSpans;
    }
}
