package dev.pao.jira;

import dev.pao.jira.internal.IssueDesk;
import dev.pao.jira.internal.KnownValues;
import dev.pao.jira.internal.draft.TemplateProblem;
import dev.pao.model.CatalogItem;
import dev.pao.model.ManualFulfillment;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import java.util.Arrays;
import java.util.List;

/**
 * Holds items to a live Jira: whether it has their projects, issue types and custom fields, whether their templates give what it requires,
 * and whether the names and values that are the same in every request are right. It reads and creates nothing. What a request
 * decides, because it holds {@code {{ … }}} or {@code {% … %}}, is not looked at. Thread-safe.
 */
public final class JiraTemplateCheck {

    static final JsonPointer TEMPLATE = JsonPointer.of("fulfillment", "manual", "template");

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
        return problems(item).stream()
                .map(problem -> Diagnostic.of(JiraFinding.of(problem.kind()), place(problem), problem.message()))
                .toList();
    }

    /**
     * The same as rules for a parser, which knows where in a file the keys are. They throw what {@link #check} throws, and that ends the
     * parser's work.
     */
    public List<ItemRule> rules() {
        return Arrays.stream(JiraFinding.values())
                .<ItemRule>map(finding -> new JiraRule(this, finding))
                .toList();
    }

    /** A template without a key that every Jira needs is told by other rules. */
    List<TemplateProblem> problems(CatalogItem item) {
        ManualFulfillment manual = item.fulfillment().manual();
        boolean whole = manual.template()
                .entries()
                .keySet()
                .containsAll(JiraTemplate.keys().required());
        return whole && manual.system().equals(JiraTemplate.keys().system())
                ? desk.draft(manual.template(), KnownValues::isConstant).problems()
                : List.of();
    }

    static JsonPointer place(TemplateProblem problem) {
        return new JsonPointer(TEMPLATE.text() + problem.place().text());
    }
}
