package dev.pao.fulfillment;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;

/** Items for tests: one like a first catalog item, with the template that a test gives it. */
public final class Items {

    public static final Value.Mapping TEMPLATE = ValueJson.readMapping("""
            {"project": "PLATFORM", "issue_type": "Service Request",
             "summary": "Create MySQL database {{ database_name }}",
             "description": "Please create a MySQL database:\\n- Database Name: {{ database_name }}\\n- Size: {{ instance_size }}\\n- Team: {{ requester.team }}\\n"}
            """);

    private Items() {}

    public static CatalogItem item(String system, Value.Mapping template) {
        return CatalogItem.builder("mysql-database", SemanticVersion.of("1.0.0"))
                .description("MySQL database instance")
                .owner("platform-data-team")
                .tags("database", "mysql")
                .category("databases")
                .field(Field.builder(StandardFieldType.STRING, "database_name")
                        .required()
                        .set("max_length", Value.of(64))
                        .set("regexp", Value.of("^[a-z][a-z0-9_]*$"))
                        .label("Database name")
                        .build())
                .field(Field.builder(StandardFieldType.SELECTION, "instance_size")
                        .required()
                        .set("oneof", Value.texts("db.t3.micro", "db.t3.small"))
                        .defaultValue(Value.of("db.t3.small"))
                        .build())
                .field(Field.builder(StandardFieldType.INTEGER, "storage_gb").build())
                .field(Field.builder(StandardFieldType.MULTISELECT, "extensions")
                        .set("options", Value.texts("audit", "backup", "metrics"))
                        .build())
                .field(Field.builder(StandardFieldType.BOOLEAN, "replica").build())
                .manual(system, template)
                .build();
    }

    public static CatalogItem withSummary(String summary) {
        return item("jira", TEMPLATE.with("summary", Value.of(summary)));
    }
}
