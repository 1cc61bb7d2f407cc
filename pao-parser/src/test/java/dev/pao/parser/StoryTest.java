package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.ValueJson;
import org.junit.jupiter.api.Test;

class StoryTest {

    /** Step 7 of the user story, to the character. */
    private static final String SERVED = """
            {
              "name": "mysql-database",
              "version": "1.0.0",
              "description": "MySQL database instance",
              "owner": "platform-data-team",
              "tags": ["database", "mysql", "storage"],
              "presentation": {
                "fields": [
                  {
                    "name": "database_name",
                    "type": "string",
                    "required": true,
                    "max_length": 64,
                    "regexp": "^[a-z][a-z0-9_]*$",
                    "help_text": "Database name (lowercase, underscores allowed)"
                  },
                  {
                    "name": "instance_size",
                    "type": "selection",
                    "oneof": ["db.t3.micro", "db.t3.small", "db.t3.medium"],
                    "default": "db.t3.small",
                    "required": true,
                    "help_text": "Database instance size"
                  }
                ]
              }
            }
            """;

    @Test
    void theItemOfTheStoryHasNothingWrong() {
        assertThat(Sample.parse(Sample.STORY).diagnostics()).isEmpty();
    }

    @Test
    void theItemOfTheStoryIsServedInTheOrderOfItsKeys() {
        CatalogItem item = Sample.item(Sample.STORY);
        assertThat(item.publicDocument().toString())
                .isEqualTo(ValueJson.read(SERVED).toString());
    }

    @Test
    void itsCategoryIsTheFolder() {
        assertThat(Sample.item(Sample.STORY).category()).contains("databases");
    }

    @Test
    void theTemplateKeepsEveryTextAsWritten() {
        assertThat(Sample.item(Sample.STORY).fulfillment().manual().template().text("description"))
                .contains("""
                        Please create a MySQL database with the following specifications:
                        - Database Name: {{ database_name }}
                        - Instance Size: {{ instance_size }}
                        - Requester: {{ requester.user_id }}
                        - Team: {{ requester.team }}
                        """);
    }
}
