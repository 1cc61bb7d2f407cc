package dev.pao.jira;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * Where a Jira is, and as whom and how patiently to speak to it.
 *
 * @param url where people see it, with its context path if it has one; without a slash at its end
 * @param deployment which Jira it is
 * @param credentials as whom
 * @param connectTimeout how long connecting may take
 * @param requestTimeout how long a call may take, from connecting to the end of the answer
 */
public record JiraConnection(
        URI url,
        JiraDeployment deployment,
        JiraCredentials credentials,
        Duration connectTimeout,
        Duration requestTimeout) {

    /** A provider's call lasts no longer than four minutes, and makes several. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Refuses timeouts under a millisecond or over a minute, and a URL that is not https; plain http is taken on loopback only. */
    public JiraConnection {
        Objects.requireNonNull(deployment, "deployment");
        Objects.requireNonNull(credentials, "credentials");
        requireShort(connectTimeout);
        requireShort(requestTimeout);
        url = withoutSlash(url);
    }

    /** A connection that waits 10 seconds to connect and 30 for a call. */
    public static JiraConnection of(URI url, JiraDeployment deployment, JiraCredentials credentials) {
        return new JiraConnection(url, deployment, credentials, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    /** This connection with other timeouts, from a millisecond to a minute. */
    public JiraConnection withTimeouts(Duration connect, Duration request) {
        return new JiraConnection(url, deployment, credentials, connect, request);
    }

    private static void requireShort(Duration timeout) {
        if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a timeout is from a millisecond to a minute, found " + timeout);
        }
    }

    private static URI withoutSlash(URI url) {
        boolean plain = url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
        if (!plain || !isPrivate(url)) {
            throw new IllegalArgumentException("the URL of a Jira is an https URL (http on loopback only) without user"
                    + " information, query and fragment, found another text");
        }
        return URI.create(url.toString().replaceAll("/+$", ""));
    }

    private static boolean isPrivate(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && LOOPBACK.contains(url.getHost()));
    }
}
