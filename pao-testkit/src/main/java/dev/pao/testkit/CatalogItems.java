package dev.pao.testkit;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Items that keep every rule, built in Java code. */
public final class CatalogItems {

    private CatalogItems() {}

    /** A MySQL database at version 1.0.0, category {@code databases}: two fields, fulfilled by a Jira ticket. */
    public static CatalogItem mysqlDatabase() {
        return mysqlDatabase("1.0.0");
    }

    /** {@link #mysqlDatabase()} at another version. */
    public static CatalogItem mysqlDatabase(String version) {
        return CatalogItem.builder("mysql-database", SemanticVersion.of(version))
                .description("MySQL database instance")
                .owner("platform-data-team")
                .tags("database", "mysql", "storage")
                .category("databases")
                .field(databaseName())
                .field(instanceSize())
                .manual("jira", serviceRequest())
                .build();
    }

    /** A small item with one optional field, in no category. */
    public static CatalogItem named(String name, String version) {
        return CatalogItem.builder(name, SemanticVersion.of(version))
                .description("Item " + name)
                .owner("platform-team")
                .field(Field.builder(StandardFieldType.STRING, "reason").build())
                .manual("jira", ticket("Provide " + name))
                .build();
    }

    /** An item as a file of a catalog, for a repository of a test: JSON, which is YAML. Reading it gives an item that says the same. */
    public static String file(CatalogItem item) {
        return ValueJson.writeIndented(item.document());
    }

    private static Field databaseName() {
        return Field.builder(StandardFieldType.STRING, "database_name")
                .required()
                .set("max_length", Value.of(64))
                .set("regexp", Value.of("^[a-z][a-z0-9_]*$"))
                .helpText("Database name (lowercase, underscores allowed)")
                .build();
    }

    private static Field instanceSize() {
        return Field.builder(StandardFieldType.SELECTION, "instance_size")
                .set("oneof", Value.texts("db.t3.micro", "db.t3.small", "db.t3.medium"))
                .defaultValue(Value.of("db.t3.small"))
                .required()
                .helpText("Database instance size")
                .build();
    }

    private static Value.Mapping serviceRequest() {
        return ticket("Create MySQL database {{ database_name }}").with("description", Value.of("""
                                Please create a MySQL database with the following specifications:
                                - Database Name: {{ database_name }}
                                - Instance Size: {{ instance_size }}
                                - Requester: {{ requester.user_id }}
                                - Team: {{ requester.team }}
                                """));
    }

    private static Value.Mapping ticket(String summary) {
        Map<String, Value> template = new LinkedHashMap<>();
        template.put("project", Value.of("PLATFORM"));
        template.put("issue_type", Value.of("Service Request"));
        template.put("summary", Value.of(summary));
        return new Value.Mapping(template);
    }
}
