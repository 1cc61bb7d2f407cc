package dev.pao.reliability.host;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;

/** A rule that finds nothing and says that a file was read. */
record ReadingRule(Breakpoint breakpoint) implements ItemRule {

    @Override
    public DiagnosticCode code() {
        return StandardCode.YAML_SYNTAX;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        breakpoint.reach(Step.FILE_READ);
    }
}
