package dev.pao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogItemTest {

    private final CatalogItem item = CatalogItem.builder("bucket", SemanticVersion.of("1.2.3"))
            .description("A bucket")
            .owner("storage")
            .tags("s3", "files")
            .category("storage")
            .field(Field.builder(StandardFieldType.STRING, "bucket_name")
                    .required()
                    .build())
            .manual("jira", new Value.Mapping(Map.of("project", Value.of("PLATFORM"))))
            .build();

    @Test
    void anItemBuiltInCodeReadsAsWhatWasSet() {
        assertThat(item).hasToString("bucket v1.2.3");
        assertThat(item.tags()).containsExactly("s3", "files");
        assertThat(item.category()).contains("storage");
        assertThat(item.presentation().field("bucket_name"))
                .hasValueSatisfying(field -> assertThat(field.isRequired()).isTrue());
        assertThat(item.fulfillment().manual().system()).isEqualTo("jira");
        assertThat(item.displayName()).isEmpty();
    }

    @Test
    void anItemIsAViewOfItsDocument() {
        CatalogItem again = CatalogItem.of(
                ValueJson.readMapping(item.document().toString()), item.category(), FieldTypes.standard());
        assertThat(again).isEqualTo(item).hasSameHashCodeAs(item);
        assertThat(again.document()).hasToString(item.document().toString());
    }

    @Test
    void thePublicDocumentHasNoFulfillment() {
        assertThat(item.publicDocument().entries())
                .containsOnlyKeys("name", "version", "description", "owner", "tags", "presentation");
    }

    @Test
    void aDocumentWithoutARequiredKeyIsRefusedByName() {
        Value.Mapping document = item.document().without("owner");
        assertThatThrownBy(() -> CatalogItem.of(document, Optional.empty(), FieldTypes.standard()))
                .hasMessage("`owner` of an item is a text, found nothing");
    }

    @Test
    void aFieldOfAnUnknownTypeIsKeptAndTakesAnyValue() {
        Value.Mapping field = new Value.Mapping(
                Map.of("name", Value.of("cost"), "type", Value.of("cost_centre"), "depth", Value.of(3)));
        Field read = FieldTypes.standard().field(field);
        assertThat(read.document()).isEqualTo(field);
        assertThat(read.violations(Value.of(true))).isEmpty();
    }

    @Test
    void aSecretPrintsStars() {
        assertThat(Secret.of("hunter2")).hasToString("***");
        assertThat(Secret.of("hunter2").matches("hunter2")).isTrue();
        assertThat(Secret.of("hunter2").matches("hunter")).isFalse();
        assertThatThrownBy(() -> Secret.of(" ")).hasMessage("a secret is not blank");
    }
}
