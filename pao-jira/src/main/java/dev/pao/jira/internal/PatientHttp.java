package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.util.Arrays;
import java.util.Optional;

/**
 * Calls to one Jira that is busy at times, within one call of a provider: what it did not look at, and what changes nothing, is sent
 * again while there is time. Not thread-safe.
 */
final class PatientHttp implements JiraReader {

    /** So often a call is sent at most, however soon Jira says to come back. */
    private static final int ATTEMPTS = 4;

    private final JiraHttp http;
    private final CallTime time;

    PatientHttp(JiraHttp http, Patience patience) {
        this.http = http;
        this.time = new CallTime(patience, http.timeout());
    }

    /** An answer to a call that may change something: it is sent again only where Jira did not look at it. */
    JiraAnswer send(JiraCall call) throws Unanswered {
        time.requireTime();
        JiraAnswer answer = http.send(call);
        for (int sent = 1; sent < ATTEMPTS && answer.isTooMany() && time.pause(JiraErrors.wait(answer)); sent++) {
            answer = http.send(call);
        }
        return answer;
    }

    /** An answer to a call that changes nothing: after a fault it is sent once more, unless Jira says to wait. */
    JiraAnswer ask(JiraCall call) {
        try {
            JiraAnswer answer = send(call);
            boolean soon = answer.isFault() && answer.retryAfter().isEmpty();
            return soon ? askAgain(call) : answer;
        } catch (Unanswered e) {
            if (e.tookLong()) {
                throw JiraErrors.of(e);
            }
            return askAgain(call);
        }
    }

    @Override
    public Optional<Value> read(String path, int... absent) {
        JiraAnswer answer = ask(JiraCall.get(path));
        boolean none = Arrays.stream(absent).anyMatch(status -> status == answer.status());
        if (none && JiraErrors.isJirasOwn(answer)) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw JiraErrors.ofReading(answer);
        }
        return Optional.of(answer.json().orElseThrow(JiraErrors::unreadable));
    }

    private JiraAnswer askAgain(JiraCall call) {
        time.pauseAfterFault();
        try {
            return send(call);
        } catch (Unanswered e) {
            throw JiraErrors.of(e);
        }
    }
}
