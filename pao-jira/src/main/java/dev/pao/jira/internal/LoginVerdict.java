package dev.pao.jira.internal;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/**
 * Whether an answer was given to the account at all. Jira Cloud takes a caller with a token that is wrong or has expired for nobody
 * in particular wherever anybody may call: a search then finds nothing, with status 200, and only the header
 * {@code X-Seraph-LoginReason} tells. Data Center sends it with logins that it turned down unseen.
 */
final class LoginVerdict {

    private static final String HEADER = "X-Seraph-LoginReason";
    private static final Set<String> TURNED_DOWN = Set.of("AUTHENTICATED_FAILED", "AUTHENTICATION_DENIED");

    private LoginVerdict() {}

    /**
     * The status that an answer has for the account: 401 for one that was given to nobody in particular. What was made stays
     * made, whoever made it, and a fault may have made it.
     */
    static int status(HttpResponse<?> answer) {
        int status = answer.statusCode();
        boolean mayHaveActed = status == 201 || status == 408 || status >= 500;
        return isTurnedDown(answer.headers()) && !mayHaveActed ? 401 : status;
    }

    private static boolean isTurnedDown(HttpHeaders headers) {
        List<String> reasons =
                headers.allValues(HEADER).stream().map(String::strip).toList();
        return reasons.stream().anyMatch(TURNED_DOWN::contains) && !reasons.contains("OK");
    }
}
