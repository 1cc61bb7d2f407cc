package dev.pao.jira;

import dev.pao.jira.internal.draft.TemplateProblem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.Severity;

/** What a Jira has against a template. These findings come from a live Jira only; {@link JiraTemplateCheck} makes them. */
public enum JiraFinding implements DiagnosticCode {
    /** The template names something that the Jira does not have. */
    UNKNOWN_NAME("JIRA1001", "Jira does not know a name", "use a name that Jira has, or let its administrators add it"),
    /** The template gives a value that the field does not take. */
    UNFIT_VALUE("JIRA1002", "a field of Jira does not take a value", "write a value that the field takes"),
    /** The template leaves out a field that the Jira requires. */
    FIELD_MISSING("JIRA1003", "a field that Jira requires is missing", "give the field in the template"),
    /** The Jira is not set up for what PAO needs. */
    SETUP(
            "JIRA1004",
            "Jira is not set up for this template",
            "let Jira's administrators change the create screen or what the account may do");

    private final String id;
    private final String title;
    private final String mend;

    JiraFinding(String id, String title, String mend) {
        this.id = id;
        this.title = title;
        this.mend = mend;
    }

    static JiraFinding of(TemplateProblem.Kind kind) {
        return switch (kind) {
            case NAME -> UNKNOWN_NAME;
            case VALUE -> UNFIT_VALUE;
            case MISSING -> FIELD_MISSING;
            case SETUP -> SETUP;
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String mend() {
        return mend;
    }
}
