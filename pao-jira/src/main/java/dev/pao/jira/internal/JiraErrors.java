package dev.pao.jira.internal;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentException.Refused;
import dev.pao.fulfillment.FulfillmentException.Stalled;
import dev.pao.fulfillment.FulfillmentException.TransientFailure;
import dev.pao.jira.internal.value.InertText;
import dev.pao.model.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an answer that is no success means: {@code errorMessages} of the whole, {@code errors} of single fields. */
public final class JiraErrors {

    /** Some answers of 429 and 503 don't say how long. */
    static final Duration UNSAID = Duration.ofSeconds(30);

    private static final int LONGEST = 300;

    private JiraErrors() {}

    /** The failure that an answer stands for. */
    static FulfillmentException of(JiraAnswer answer) {
        String said = said(answer);
        return switch (answer.status()) {
            case 400, 409, 413, 422 ->
                isJirasOwn(answer)
                        ? new Refused("Jira refuses the issue: " + said, fields(answer))
                        : new Stalled("what stands before Jira refuses the call: " + said, null);
            case 401 -> new Stalled("Jira does not accept the credentials: " + said, null);
            case 403 -> new Stalled("Jira does not permit this to its user: " + said, null);
            case 404, 405, 410 -> new Stalled("Jira has no such resource at its URL: " + said, null);
            case 429 -> busy("Jira asks for fewer calls: " + said, answer);
            default ->
                answer.isFault()
                        ? busy("Jira is not ready: " + said, answer)
                        : new Stalled("Jira gave an answer that can't be used: " + said, null);
        };
    }

    /** The failure of a search or look-up: there, 400 speaks of the call, not of an issue. */
    static FulfillmentException ofReading(JiraAnswer answer) {
        FulfillmentException failure = of(answer);
        return failure instanceof Refused ? new Stalled("Jira refuses the look-up: " + said(answer), null) : failure;
    }

    /** The failure of an answer that does not say what Jira's would. */
    public static Stalled unreadable() {
        return new Stalled("what answers at Jira's URL does not speak Jira's language", null);
    }

    /** The failure of a call without an answer that did nothing. */
    static TransientFailure of(Unanswered failure) {
        return TransientFailure.withoutEffect(failure.reason(), UNSAID, failure);
    }

    /** The failure of a creation of which nobody knows whether it was done. */
    static TransientFailure unknown(String reason, Duration retryAfter) {
        return new TransientFailure("it is not known whether Jira made the issue: " + reason, retryAfter, null);
    }

    /** What Jira says of each field. */
    static Map<String, String> fields(JiraAnswer answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        answer.object()
                .flatMap(body -> body.mapping("errors"))
                .ifPresent(errors -> errors.entries()
                        .forEach((field, message) -> fields.put(line(field, answer), line(message, answer))));
        return fields;
    }

    /** Whether Jira itself speaks, and not what stands before it. */
    static boolean isJirasOwn(JiraAnswer answer) {
        return answer.object()
                .filter(body -> body.sequence("errorMessages").isPresent()
                        || body.mapping("errors").isPresent())
                .isPresent();
    }

    static Duration wait(JiraAnswer answer) {
        return answer.retryAfter().orElse(UNSAID);
    }

    private static TransientFailure busy(String message, JiraAnswer answer) {
        return TransientFailure.withoutEffect(message, wait(answer), null);
    }

    /** Jira's words, after the status; a body in any other form, such as a proxy's page, is left out. */
    static String said(JiraAnswer answer) {
        List<String> words = new ArrayList<>();
        answer.object()
                .flatMap(body -> body.sequence("errorMessages"))
                .ifPresent(list -> list.values().forEach(message -> words.add(line(message, answer))));
        fields(answer).forEach((field, message) -> words.add(field + ": " + message));
        String status = Integer.toString(answer.status());
        return words.isEmpty() ? status : status + " " + String.join("; ", words);
    }

    private static String line(Value message, JiraAnswer answer) {
        return line(message instanceof Value.Text words ? words.text() : message.toString(), answer);
    }

    private static String line(String said, JiraAnswer answer) {
        String text =
                InertText.of(answer.secrets().of(said)).replaceAll("\\s+", " ").strip();
        return text.length() > LONGEST ? InertText.of(text.substring(0, LONGEST)) + "…" : text;
    }
}
