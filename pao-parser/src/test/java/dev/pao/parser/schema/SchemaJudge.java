package dev.pao.parser.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.List;

/** A validator that shares no code with PAO. */
final class SchemaJudge {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private SchemaJudge(Schema schema) {
        this.schema = schema;
    }

    static SchemaJudge of(String json) {
        return new SchemaJudge(REGISTRY.getSchema(json, InputFormat.JSON));
    }

    /** The judge of schemas themselves. */
    static SchemaJudge ofSchemas() {
        return new SchemaJudge(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    List<Complaint> judge(Value document) {
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(SchemaJudge::complaint)
                .toList();
    }

    private static Complaint complaint(Error error) {
        JsonPointer place = new JsonPointer(error.getInstanceLocation().toString());
        return new Complaint(
                error.getProperty() == null ? place : place.child(error.getProperty()),
                error.getKeyword(),
                error.getMessage());
    }

    /**
     * What a schema does not allow.
     *
     * @param place the value, or the key that is missing or too much
     * @param keyword the keyword of the schema
     * @param message in the validator's words
     */
    record Complaint(JsonPointer place, String keyword, String message) {}
}
