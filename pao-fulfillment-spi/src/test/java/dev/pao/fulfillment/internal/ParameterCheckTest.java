package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestViolation;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCheckTest {

    private static final CatalogItem ITEM = CatalogItem.builder("bucket", SemanticVersion.of("1.0.0"))
            .field(Field.builder(StandardFieldType.STRING, "name").required().build())
            .field(Field.builder(StandardFieldType.BOOLEAN, "replicated")
                    .defaultValue(Value.of(false))
                    .build())
            .field(Field.builder(StandardFieldType.STRING, "region")
                    .required()
                    .conditional(new Conditional("replicated", Value.of(true)))
                    .build())
            .field(Field.builder(StandardFieldType.STRING, "zone")
                    .required()
                    .conditional(new Conditional("region", Value.of("eu")))
                    .build())
            .field(Field.builder(StandardFieldType.STRING, "tier")
                    .defaultValue(Value.of("gold"))
                    .set("readonly", Value.of(true))
                    .build())
            .field(Field.builder(StandardFieldType.SELECTION, "size")
                    .set("oneof", Value.texts("s", "m"))
                    .build())
            .manual("jira", Value.Mapping.EMPTY)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "{'name': 'a'} ; none",
                "{} ; `name` is required",
                "{'name': ' '} ; `name` is required",
                "{'name': null} ; `name` is required",
                "{'name': 'a', 'replicated': true} ; `region` is required",
                "{'name': 'a', 'replicated': true, 'region': 'eu'} ; `zone` is required",
                "{'name': 'a', 'replicated': true, 'region': 'us'} ; none",
                "{'name': 'a', 'region': 'eu'} ; none",
                "{'name': 'a', 'tier': 'gold'} ; none",
                "{'name': 'a', 'tier': 'lead'} ; `tier` can't be changed",
                "{'name': 'a', 'size': ''} ; none",
                "{'name': 'a', 'nmae': 'b'} ; `nmae` is not a field of bucket, did you mean `name`?",
                "{'name': 'a\\ud800'} ; `name` holds a control character or half a character",
            })
    void theFormDecidesWhatIsAskedAndWhatIsAllowed(String parameters, String message) {
        List<RequestViolation> violations =
                ParameterCheck.violations(ITEM, ValueJson.readMapping(parameters.replace('\'', '"')));
        assertThat(violations.stream().map(RequestViolation::message))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @Test
    void aFieldThatIsNotShownHasNoValue() {
        FilledForm form = new FilledForm(
                ITEM.presentation(), ValueJson.readMapping("{\"name\": \"a\", \"region\": \"eu\", \"zone\": \"b\"}"));
        assertThat(form.values().keySet()).extracting(Field::name).containsExactly("name", "replicated", "tier");
    }

    @Test
    void parametersAreBoundedWhateverTheFormAllows() {
        Value deep = Value.of("x");
        for (int i = 0; i < 30; i++) {
            deep = new Value.Sequence(List.of(deep));
        }
        for (Value value : List.of(deep, Value.of("x".repeat(300_000)))) {
            assertThat(ParameterCheck.violations(ITEM, Value.Mapping.EMPTY.with("name", value)))
                    .extracting(RequestViolation::rule)
                    .containsExactly("size");
        }
    }
}
