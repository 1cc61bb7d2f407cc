/** From catalog YAML to typed items and diagnostics. */
module dev.pao.parser {
    requires transitive dev.pao.model;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports dev.pao.parser;
    exports dev.pao.parser.folder;

    opens dev.pao.parser.internal.validation to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            dev.pao.parser.internal.validation.WellFormedItemValidator;
}
