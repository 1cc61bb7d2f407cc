package dev.pao.parser.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.ItemKey;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.FieldKey;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.KeyKind;
import dev.pao.model.field.KeyRule;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.Violation;
import dev.pao.model.value.Value;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To write the published files anew, run with {@code -Dpao.test.args=-Dpao.golden.update=true}. */
class CatalogSchemaTest {

    private static final CatalogSchema STANDARD = CatalogSchema.of(FieldTypes.standard());
    private static final CatalogSchema WITH_COST_CENTRE =
            CatalogSchema.of(FieldTypes.standard().with(new CostCentre()));

    @ParameterizedTest
    @ValueSource(
            strings = {"src/main/resources/dev/pao/parser/catalog-item.schema.json", "../docs/catalog-item.schema.json"
            })
    void whatIsPublishedIsWhatTheModelSays(String file) throws IOException {
        if (Boolean.getBoolean("pao.golden.update")) {
            Files.writeString(Path.of(file), STANDARD.json());
        }
        assertThat(Path.of(file))
                .as("run with -Dpao.test.args=-Dpao.golden.update=true to write it anew")
                .hasContent(STANDARD.json());
    }

    @Test
    void theSchemaIsItselfValid() {
        assertThat(SchemaJudge.ofSchemas().judge(STANDARD.document())).isEmpty();
        assertThat(SchemaJudge.ofSchemas().judge(Value.Mapping.EMPTY.with("type", Value.of("nonsense"))))
                .isNotEmpty();
    }

    @Test
    void everyKeyOfAnItemTellsAnEditorWhatItIs() {
        assertThat(ItemKey.values())
                .allSatisfy(
                        key -> assertThat(Described.keysOf(STANDARD.document())).containsKey(key.word()));
        assertThat(Described.keysOf(STANDARD.document()).values())
                .allSatisfy(key -> assertThat(key.entries().keySet()).contains("title", "description"));
    }

    @Test
    void everyKeyThatTakesAPlainValueHasAnExample() {
        assertThat(Described.keysOf(STANDARD.document()))
                .allSatisfy((name, key) -> assertThat(key.entries().keySet().stream()
                                .anyMatch(keyword -> List.of("examples", "properties", "items")
                                        .contains(keyword)))
                        .as(name)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsKeysAndNoOthers(StandardFieldType type) {
        Value.Mapping schema = STANDARD.document()
                .mapping("$defs")
                .orElseThrow()
                .mapping(type.word() + "_field")
                .orElseThrow();

        assertThat(schema.flag("additionalProperties")).contains(false);
        assertThat(schema.mapping("properties").orElseThrow().entries().keySet())
                .containsAll(FieldKey.COMMON.stream().map(FieldKey::name).toList())
                .containsAll(type.keys().stream().map(FieldKey::name).toList())
                .hasSize(FieldKey.COMMON.size() + type.keys().size());
    }

    @Test
    void theTypeOfAHostTakesPart() {
        String good = "{name: centre, type: cost_centre, digits: 4, default: \"4711\"}";
        String bad = "{name: centre, type: cost_centre, digits: -4, min_length: 1}";

        assertThat(judge(WITH_COST_CENTRE, good)).isEmpty();
        assertThat(judge(WITH_COST_CENTRE, bad)).containsExactlyInAnyOrder("digits", "min_length");
        assertThat(judge(STANDARD, good)).containsExactly("type");
    }

    @Test
    void aSchemaWithMoreTypesHasAnotherId() {
        assertThat(STANDARD.document().text("$id")).contains(CatalogSchema.STANDARD_ID);
        assertThat(WITH_COST_CENTRE.document().text("$id")).contains(CatalogSchema.STANDARD_ID + "?types=cost_centre");
    }

    private static List<String> judge(CatalogSchema schema, String field) {
        String item = "{name: a, version: \"1.0.0\", description: d, owner: o, presentation: {fields: [" + field
                + "]}, fulfillment: {manual: {system: jira, template: {}}}}";
        EditorReading reading = EditorReading.of(item.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        return SchemaJudge.of(schema.json()).judge(reading.value()).stream()
                .map(complaint -> complaint.place().text())
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .toList();
    }

    private static final class CostCentre implements CustomFieldType {

        @Override
        public String word() {
            return "cost_centre";
        }

        @Override
        public List<FieldKey> keys() {
            return List.of(FieldKey.required("digits", KeyKind.INTEGER, "how many digits it has")
                    .with(KeyRule.COUNT));
        }

        @Override
        public KeyKind valueKind() {
            return KeyKind.TEXT;
        }

        @Override
        public List<Violation> violations(CustomField field, Value value) {
            return List.of();
        }
    }
}
