package dev.pao.testkit.notify;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A message that {@link FakeSlack} took.
 *
 * @param text the text as it was sent, with Slack's escapes
 * @param formatted whether Slack would apply its markup, such as {@code *bold*}
 */
public record SlackMessage(String text, boolean formatted) {

    private static final Pattern CONTROL_SEQUENCE = Pattern.compile("<[^>]*>");

    /** Refuses null. */
    public SlackMessage {
        Objects.requireNonNull(text, "text");
    }

    /** What people read, where there are no control sequences. */
    public String visibleText() {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** The parts that Slack turns into links and mentions, such as {@code <!channel>}. */
    public List<String> controlSequences() {
        return CONTROL_SEQUENCE.matcher(text).results().map(MatchResult::group).toList();
    }
}
