package dev.pao.fulfillment;

import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.util.Optional;

/** An item with one free text, for tests of what becomes of texts. */
final class Notes {

    private Notes() {}

    static CatalogItem item(String summary) {
        return CatalogItem.builder("note", SemanticVersion.of("1.0.0"))
                .field(Field.builder(StandardFieldType.TEXTAREA, "note").build())
                .manual("jira", Value.Mapping.EMPTY.with("summary", Value.of(summary)))
                .build();
    }

    static FulfillmentRequest request(Value.Mapping parameters) {
        return new FulfillmentRequest(
                "note", Optional.empty(), parameters, Requester.of("josh"), new IdempotencyKey("k1"));
    }

    static String summary(RenderOutcome outcome) {
        return ((RenderOutcome.Rendered) outcome)
                .order()
                .content()
                .text("summary")
                .orElseThrow();
    }
}
