/** What a catalog says: items, fields, values, diagnostics and what a rule is. Reads and writes nothing. */
module dev.pao.model {
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    requires re2j;

    exports dev.pao.model;
    exports dev.pao.model.change;
    exports dev.pao.model.diagnostic;
    exports dev.pao.model.field;
    exports dev.pao.model.rule;
    exports dev.pao.model.value;

    uses dev.pao.model.field.CustomFieldType;
}
