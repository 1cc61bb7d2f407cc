package dev.pao.jira.internal;

import dev.pao.model.value.Value;
import java.time.Duration;
import java.util.Optional;

/** Calls to one Jira that is busy at times: what it did not look at, and what changes nothing, is sent again. */
final class PatientHttp implements JiraReader {

    /** So often a call is sent at most, however soon Jira says to come back. */
    private static final int ATTEMPTS = 4;

    private final JiraHttp http;
    private final Patience patience;

    PatientHttp(JiraHttp http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    /** An answer to a call that may change something: it is sent again only where Jira did not look at it. */
    JiraAnswer send(JiraCall call) throws Unanswered {
        JiraAnswer answer = http.send(call);
        Duration left = patience.bound();
        for (int attempt = 1; answer.isTooMany() && attempt < ATTEMPTS; attempt++) {
            Duration wait = JiraErrors.wait(answer);
            if (wait.compareTo(left) > 0) {
                return answer;
            }
            patience.pause(wait, left);
            left = left.minus(wait);
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
    public Optional<Value> read(String path) {
        JiraAnswer answer = ask(JiraCall.get(path));
        boolean none = answer.status() == 404 || answer.status() == 400;
        if (none && JiraErrors.isJirasOwn(answer)) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw JiraErrors.ofReading(answer);
        }
        return Optional.of(answer.json().orElseThrow(JiraErrors::unreadable));
    }

    private JiraAnswer askAgain(JiraCall call) {
        patience.pauseAfterFault();
        try {
            return send(call);
        } catch (Unanswered e) {
            throw JiraErrors.of(e);
        }
    }
}
