package dev.pao.model.rule;

import dev.pao.model.diagnostic.DiagnosticCode;

/**
 * One check across the catalog: one class, one code. Stateless and thread-safe.
 */
public interface CatalogRule {

    /** The code of every finding of this rule. */
    DiagnosticCode code();

    /** Reports what is wrong with the change. */
    void check(CatalogChange change, CatalogFindings findings);
}
