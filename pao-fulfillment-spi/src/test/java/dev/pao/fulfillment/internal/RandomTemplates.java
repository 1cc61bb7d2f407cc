package dev.pao.fulfillment.internal;

import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Templates that pass the inspection, of everything that templates may use. */
final class RandomTemplates {

    private static final TemplateReader READER = new TemplateReader();
    private static final List<String> NAMES = List.of(
            "parameters",
            "requester.team",
            "requester.user_id",
            "catalog_item.tags",
            "catalog_item.name",
            "catalog_item.category",
            "request.id",
            "parameter.value",
            "parameter.label",
            "loop.index",
            "loop.last",
            "loop.revindex",
            "loop.length",
            "3",
            "1.50",
            "0",
            "'a'",
            "'ß x'",
            "\"a#{f0}b\"",
            "true",
            "null",
            "''");
    private static final List<String> FILTERS = List.of(
            "upper",
            "lower",
            "trim",
            "title",
            "capitalize",
            "length",
            "first",
            "last",
            "join(', ')",
            "join",
            "default('none')",
            "abbreviate(5)",
            "abbreviate(2)",
            "replace({'a': 'xyz', 'b': f0})",
            "default(f0)");
    private static final List<String> OPERATORS =
            List.of("==", "!=", "<", ">", "<=", ">=", "and", "or", "contains", "~", "equals");
    private static final List<String> TESTS = List.of("empty", "null", "defined");

    private final Random random;
    private final List<Field> fields;
    private final CatalogItem scope;

    RandomTemplates(Random random, List<Field> fields) {
        this.random = random;
        this.fields = fields;
        CatalogItem.Builder item = CatalogItem.builder("scope", SemanticVersion.of("1.0.0"));
        fields.forEach(item::field);
        this.scope = item.manual("jira", Value.Mapping.EMPTY).build();
    }

    Value.Mapping template() {
        return Value.Mapping.EMPTY
                .with("project", Value.of("PLATFORM"))
                .with("summary", Value.of(text()))
                .with("labels", new Value.Sequence(List.of(Value.of(text()), Value.of(text()))))
                .with(
                        "custom_fields",
                        Value.Mapping.EMPTY
                                .with("10001", Value.of(text()))
                                .with("1", Value.of(new BigDecimal("1.50")))
                                .with("flag", Value.of(true)))
                .with("description", Value.of(text()));
    }

    /** A text without a problem: chance writes many that have one. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String part = good();
            text.append(part);
        }
        return text.toString();
    }

    private String good() {
        for (int attempt = 0; attempt < 20; attempt++) {
            String part = statement(2);
            if (READER.problems(part, scope).isEmpty()) {
                return part;
            }
        }
        return "plain {{ f0 }}\n";
    }

    private String statement(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0 -> "text \n";
            case 1, 2 -> "{{ " + expression(2) + " }}";
            case 3 ->
                "{% if " + expression(2) + " %}" + statement(depth - 1) + "{% elseif " + expression(1)
                        + " %}\nb{% else %}" + statement(depth - 1) + "{% endif %}\n";
            default ->
                "{% for parameter in " + list() + " %}" + statement(depth - 1)
                        + "{{ loop.index }}{% else %}none{% endfor %}";
        };
    }

    private String list() {
        return random.nextInt(3) > 0 ? "parameters" : name();
    }

    private String expression(int depth) {
        if (depth == 0) {
            return name();
        }
        return switch (random.nextInt(6)) {
            case 0 ->
                expression(depth - 1) + " " + OPERATORS.get(random.nextInt(OPERATORS.size())) + " "
                        + expression(depth - 1);
            case 1 ->
                expression(depth - 1) + (random.nextBoolean() ? " is " : " is not ") + TESTS.get(random.nextInt(3));
            case 2 -> "not " + expression(depth - 1);
            case 3, 4 -> expression(depth - 1) + " | " + FILTERS.get(random.nextInt(FILTERS.size()));
            default -> name();
        };
    }

    private String name() {
        return random.nextBoolean()
                ? fields.get(random.nextInt(fields.size())).name()
                : NAMES.get(random.nextInt(NAMES.size()));
    }
}
