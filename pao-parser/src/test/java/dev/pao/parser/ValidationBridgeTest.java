package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidationBridgeTest {

    @Test
    void aWellFormedItemHasNoViolations() {
        assertThat(violations(item("mysql-database", "Josh's team"))).isEmpty();
    }

    @Test
    void everyErrorIsAViolationWithItsCode() {
        Set<ConstraintViolation<CatalogItem>> violations = violations(item("MySQL", " "));
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "PAO2004: the item's name is `MySQL`, expected lower-case letters, digits and single hyphens, starting with a letter",
                        "PAO2008: `owner` is blank, expected a text");
        assertThat(violations)
                .extracting(ValidationBridgeTest::code)
                .containsExactlyInAnyOrder(StandardCode.ITEM_NAME, StandardCode.TEXT_BLANK);
    }

    @Test
    void whatAnItemHoldsIsNotInterpolated() {
        assertThat(violations(item("${1+1}{message}\\{x}", "team")))
                .singleElement()
                .extracting(ConstraintViolation::getMessage)
                .asString()
                .startsWith("PAO2004: the item's name is `${1+1}{message}\\{x}`, expected");
    }

    @Test
    void aWarningIsNoViolation() {
        CatalogItem item =
                builder("mysql-database", "team").automation(Value.of("x")).build();
        assertThat(violations(item)).isEmpty();
        assertThat(Sample.codes(CatalogParser.builder().build().check(item))).containsExactly("PAO3001");
    }

    @Test
    void anItemBuiltInCodeIsHeldToTheSameRulesWithoutPositions() {
        CatalogItem written = Sample.item(Sample.STORY);
        Value.Mapping document = written.document().with("ower", Value.of("x")).with("tags", Value.texts("a", "a"));
        CatalogItem item = CatalogItem.of(document, written.category(), dev.pao.model.field.FieldTypes.standard());
        assertThat(CatalogParser.builder().build().check(item))
                .allMatch(finding -> finding.path().isEmpty() && finding.span().isEmpty())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly("PAO2002 /ower", "PAO2011 /tags/1");
    }

    @Test
    void aWellFormedFileIsAWellFormedItem() {
        CatalogItem item = Sample.item(Sample.withFields("""
                - {name: a, type: number, default: 1e2, max_value: 1000}
                - {name: b, type: integer, default: 5}
                - {name: c, type: boolean, default: true, conditional: {field: b, value: 5}}"""));
        assertThat(CatalogParser.builder().build().check(item)).isEmpty();
    }

    @Test
    void parsingNeedsNoValidatorOnTheClassPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.matches(".*(hibernate|jboss|classmate|validation).*\\.jar")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object parsed = loader.loadClass("dev.pao.parser.StoryProbe")
                    .getDeclaredMethod("run")
                    .invoke(null);
            assertThat(parsed).isEqualTo("mysql-database v1.0.0");
        }
    }

    private static DiagnosticCode code(ConstraintViolation<CatalogItem> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(DiagnosticCode.class);
    }

    private static CatalogItem item(String name, String owner) {
        return builder(name, owner).build();
    }

    private static CatalogItem.Builder builder(String name, String owner) {
        return CatalogItem.builder(name, SemanticVersion.of("1.0.0"))
                .description("a database")
                .owner(owner)
                .field(Field.builder(StandardFieldType.STRING, "size").build())
                .manual("jira", Value.Mapping.EMPTY);
    }

    private static Set<ConstraintViolation<CatalogItem>> violations(CatalogItem item) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(item);
        }
    }
}
