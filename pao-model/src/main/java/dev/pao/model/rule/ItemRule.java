package dev.pao.model.rule;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;

/**
 * One check of one item: one class, one code. The same rule runs on items read from files, where its findings get
 * positions, and on items built in Java code.
 *
 * <p>Implementations are stateless and thread-safe. They see every item, also one in which an earlier phase found
 * mistakes; {@link Findings#isDamaged} says where not to draw conclusions.
 */
public interface ItemRule {

    /** The code of every finding of this rule. */
    DiagnosticCode code();

    /** Reports what is wrong with the item. */
    void check(CatalogItem item, Findings findings);
}
