package dev.pao.sync.plan;

/**
 * Text of authors in Markdown as GitHub reads it. It only ever stands in code, where nothing is markup, a mention, a reference or
 * a link, and the fences around it are longer than any run of backticks in it.
 */
final class MarkdownCode {

    private MarkdownCode() {}

    /** A text inside a line. */
    static String span(String text) {
        String line = VisibleText.line(text);
        String fence = "`".repeat(longestRun(line) + 1);
        boolean padded = line.isBlank() || line.startsWith("`") || line.endsWith("`");
        return padded ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** A text inside a cell of a table, which a pipe would end. */
    static String cell(String text) {
        return span(text.replace('|', '¦'));
    }

    /** A text inside HTML. */
    static String html(String text) {
        String escaped = VisibleText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<code>" + escaped + "</code>";
    }

    /** Lines as a block; {@code language} says how they are coloured. */
    static String block(String language, Iterable<String> lines) {
        String text = String.join("\n", lines);
        String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
        return fence + language + "\n" + text + "\n" + fence + "\n";
    }

    /** A sentence in which what stands between backticks is an author's and the rest is not. */
    static String sentence(String sentence) {
        String[] parts = sentence.split("`", -1);
        if (parts.length % 2 == 0) {
            return span(sentence);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            text.append(i % 2 == 0 ? parts[i] : span(parts[i]));
        }
        return text.toString();
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
