import dev.pao.testkit.jira.FakeJira;
import dev.pao.testkit.jira.JiraIssue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The test kit's fake Jira as a process, for tests that are not Java: run from its source with pao-testkit on the class path. Its
 * first line is its URL, user and token; every line that is read is answered with the keys and summaries of its issues; the end of
 * its input is its end.
 */
final class FakeJiraServer {

    public static void main(String[] arguments) throws IOException {
        try (FakeJira jira = FakeJira.cloud();
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(jira.url() + " " + jira.user() + " " + jira.token().reveal());
            while (lines.readLine() != null) {
                StringBuilder issues = new StringBuilder();
                for (JiraIssue issue : jira.issues()) {
                    issues.append(issue.key()).append(' ').append(issue.summary()).append('\t');
                }
                System.out.println(issues);
            }
        }
    }
}
