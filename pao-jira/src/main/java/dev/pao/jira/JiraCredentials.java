package dev.pao.jira;

import dev.pao.model.Secret;
import java.util.Objects;
import java.util.regex.Pattern;

/** As whom PAO speaks to Jira. */
public sealed interface JiraCredentials {

    /** An e-mail address (Cloud) or user name (Data Center) and a token or password. */
    static JiraCredentials basic(String user, Secret token) {
        return new Basic(user, token);
    }

    /** A token that stands for a user, such as a personal access token of Data Center. */
    static JiraCredentials bearer(Secret token) {
        return new Bearer(token);
    }

    /** The part that nobody may see. */
    Secret token();

    /**
     * Basic authentication, as RFC 7617 describes it.
     *
     * @param user the e-mail address or user name
     * @param token the API token or password
     */
    record Basic(String user, Secret token) implements JiraCredentials {
        /** Refuses a blank user and one with a colon, which would end it. */
        public Basic {
            Objects.requireNonNull(token, "token");
            if (user.isBlank() || user.contains(":")) {
                throw new IllegalArgumentException("a Jira user is not blank and has no colon, found `" + user + "`");
            }
        }
    }

    /**
     * A bearer token, as RFC 6750 describes it.
     *
     * @param token the token
     */
    record Bearer(Secret token) implements JiraCredentials {

        private static final Pattern FORM = Pattern.compile("[!-~]+");

        /** Refuses a token that can't be sent in a header. */
        public Bearer {
            if (!FORM.matcher(token.reveal()).matches()) {
                throw new IllegalArgumentException(
                        "a bearer token is printable ASCII without spaces and line breaks, found another text");
            }
        }
    }
}
