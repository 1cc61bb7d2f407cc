package dev.pao.jira;

import dev.pao.jira.internal.IssueDesk;
import dev.pao.jira.internal.KnownValues;
import dev.pao.jira.internal.draft.TemplateProblem;
import dev.pao.model.CatalogItem;
import dev.pao.model.ManualFulfillment;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.value.JsonPointer;
import java.util.List;

/**
 * Holds items to a live Jira: whether it has their projects, issue types and custom fields, whether their templates give what it requires,
 * and whether the names and values that are the same in every request are right. It reads and creates nothing. What a request
 * decides, because it holds {@code {{ … }}} or {@code {% … %}}, is not looked at. Thread-safe.
 */
public final class JiraTemplateCheck {

    private static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

    private final IssueDesk desk;

    private JiraTemplateCheck(IssueDesk desk) {
        this.desk = desk;
    }

    /** A check that asks the Jira of a provider, as its user. */
    public static JiraTemplateCheck with(JiraProvider provider) {
        return new JiraTemplateCheck(provider.desk());
    }

    /**
     * What the Jira has against an item's template, at the template's keys; nothing for an item of another system.
     *
     * @throws dev.pao.fulfillment.FulfillmentException if Jira did not answer
     */
    public List<Diagnostic> check(CatalogItem item) {
        ManualFulfillment manual = item.fulfillment().manual();
        if (!manual.system().equals(JiraTemplate.keys().system())) {
            return List.of();
        }
        return desk.draft(manual.template(), KnownValues::isConstant).problems().stream()
                .map(JiraTemplateCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(TemplateProblem problem) {
        JsonPointer place = new JsonPointer(TEMPLATE.text() + problem.place().text());
        return Diagnostic.of(code(problem.kind()), place, problem.message());
    }

    private static JiraFinding code(TemplateProblem.Kind kind) {
        return switch (kind) {
            case NAME -> JiraFinding.UNKNOWN_NAME;
            case VALUE -> JiraFinding.UNFIT_VALUE;
            case MISSING -> JiraFinding.FIELD_MISSING;
            case SETUP -> JiraFinding.SETUP;
        };
    }
}
