package dev.pao.jira;

import dev.pao.fulfillment.TemplateKeys;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a template says to Jira, known without a connection to one. */
public final class JiraTemplate {

    private static final TemplateKeys KEYS = new TemplateKeys(
            "jira",
            ordered("project", "issue_type", "summary"),
            ordered(
                    "description",
                    "priority",
                    "assignee",
                    "labels",
                    "components",
                    "due_date",
                    "parent",
                    "custom_fields"));

    private JiraTemplate() {}

    /** The keys that system {@code jira} reads from a template. */
    public static TemplateKeys keys() {
        return KEYS;
    }

    private static Set<String> ordered(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }
}
