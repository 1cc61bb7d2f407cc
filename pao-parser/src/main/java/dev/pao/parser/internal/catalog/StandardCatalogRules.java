package dev.pao.parser.internal.catalog;

import dev.pao.model.rule.CatalogRule;
import java.util.List;

/** The rules of the format across the catalog. */
public final class StandardCatalogRules {

    /** Every rule, in the order of its code. To add one, write its class, add its code, and list it here. */
    public static final List<CatalogRule> ALL =
            List.of(new NameTaken(), new VersionConflict(), new VersionStepTooSmall());

    private StandardCatalogRules() {}
}
