/** From catalog YAML to typed items and diagnostics. */
module dev.pao.parser {
    requires transitive dev.pao.model;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.snakeyaml.engine;
    requires re2j;
    requires static transitive org.jspecify;

    exports dev.pao.parser;
}
