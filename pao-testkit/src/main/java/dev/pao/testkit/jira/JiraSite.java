package dev.pao.testkit.jira;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Jira as its administrators set it up, to be started as a {@link FakeJira}.
 *
 * <pre>{@code
 * FakeJira jira = JiraSite.cloud()
 *     .project(JiraProject.of("PLATFORM", "Platform")
 *         .issueType("Service Request", JiraField.of(10101, "Cost Center", JiraFieldKind.SELECT).choices("A", "B"))
 *         .components("db", "network"))
 *     .user(new JiraUser("5b10a2844c20165700ede21g", "jane", "Jane Doe", "jane@example.com"))
 *     .start();
 * }</pre>
 *
 * <p>Its priorities are {@code Highest} to {@code Lowest} unless others are given. Not thread-safe.
 */
public final class JiraSite {

    private final JiraFlavour flavour;
    private final List<JiraProject> projects = new ArrayList<>();
    private final List<JiraUser> users = new ArrayList<>();
    private List<String> priorities = List.of("Highest", "High", "Medium", "Low", "Lowest");
    private InstantSource clock = InstantSource.system();
    private int pageSize = 50;

    private JiraSite(JiraFlavour flavour) {
        this.flavour = flavour;
    }

    /** A Jira Cloud: REST version 3, Atlassian documents, people by account id. */
    public static JiraSite cloud() {
        return new JiraSite(JiraFlavour.CLOUD);
    }

    /** A Jira Data Center: REST version 2, wiki markup, people by user name. */
    public static JiraSite dataCenter() {
        return new JiraSite(JiraFlavour.DATA_CENTER);
    }

    /** One more project. */
    public JiraSite project(JiraProject project) {
        projects.add(Objects.requireNonNull(project, "project"));
        return this;
    }

    /** One more person, who can be assigned issues. */
    public JiraSite user(JiraUser user) {
        users.add(Objects.requireNonNull(user, "user"));
        return this;
    }

    /** The site's priorities, the highest first. */
    public JiraSite priorities(String... names) {
        priorities = List.of(names);
        return this;
    }

    /** The clock by which the search's index lags; the system's by default. */
    public JiraSite clock(InstantSource newClock) {
        clock = Objects.requireNonNull(newClock, "clock");
        return this;
    }

    /** How many entries a page of create metadata holds at most, whatever is asked for; 50 by default. */
    public JiraSite pageSize(int newPageSize) {
        if (newPageSize < 1) {
            throw new IllegalArgumentException("a page holds at least one entry, found " + newPageSize);
        }
        pageSize = newPageSize;
        return this;
    }

    /** Starts it on the loopback interface; whoever starts it closes it. */
    public FakeJira start() {
        return FakeJira.start(this);
    }

    JiraFlavour flavour() {
        return flavour;
    }

    SiteModel model() {
        return new SiteModel(flavour, List.copyOf(projects), List.copyOf(users), priorities, pageSize);
    }

    InstantSource clock() {
        return clock;
    }
}
