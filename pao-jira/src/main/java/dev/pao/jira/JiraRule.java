package dev.pao.jira;

import dev.pao.jira.internal.draft.TemplateProblem;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;

/** One kind of what a live Jira has against items, at its place in their files. */
record JiraRule(JiraTemplateCheck check, JiraFinding finding) implements ItemRule {

    private static final JsonPointer CUSTOM = JiraTemplateCheck.TEMPLATE.child("custom_fields");

    @Override
    public DiagnosticCode code() {
        return finding;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        for (TemplateProblem problem : check.problems(item)) {
            if (JiraFinding.of(problem.kind()) == finding) {
                report(problem, findings);
            }
        }
    }

    private void report(TemplateProblem problem, Findings findings) {
        JsonPointer place = JiraTemplateCheck.place(problem);
        switch (finding) {
            case FIELD_MISSING, SETUP -> {
                if (!findings.isIncomplete(JiraTemplateCheck.TEMPLATE) && !findings.isIncomplete(CUSTOM)) {
                    findings.report(JiraTemplateCheck.TEMPLATE, problem.message());
                }
            }
            case UNKNOWN_NAME -> {
                if (place.parent().equals(CUSTOM)) {
                    findings.reportKey(place, problem.message(), "");
                } else {
                    findings.report(place, problem.message());
                }
            }
            case UNFIT_VALUE -> findings.report(place, problem.message());
        }
    }
}
