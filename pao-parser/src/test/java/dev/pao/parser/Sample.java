package dev.pao.parser;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Items as tests write them. */
final class Sample {

    static final String PATH = "catalog/databases/mysql-database.yaml";

    /** The item of the user story, to the character. */
    static final String STORY = """
            # Header - Basic metadata
            name: "mysql-database"
            version: "1.0.0"
            description: "MySQL database instance"
            owner: "platform-data-team"
            tags: ["database", "mysql", "storage"]

            # Presentation - User interface definition
            presentation:
              fields:
                - name: "database_name"
                  type: "string"
                  required: true
                  max_length: 64
                  regexp: "^[a-z][a-z0-9_]*$"
                  help_text: "Database name (lowercase, underscores allowed)"
                - name: "instance_size"
                  type: "selection"
                  oneof: ["db.t3.micro", "db.t3.small", "db.t3.medium"]
                  default: "db.t3.small"
                  required: true
                  help_text: "Database instance size"

            # Fulfillment - Manual only for MVP
            fulfillment:
              manual:
                system: "jira"
                template:
                  project: "PLATFORM"
                  issue_type: "Service Request"
                  summary: "Create MySQL database {{ database_name }}"
                  description: |
                    Please create a MySQL database with the following specifications:
                    - Database Name: {{ database_name }}
                    - Instance Size: {{ instance_size }}
                    - Requester: {{ requester.user_id }}
                    - Team: {{ requester.team }}
            """;

    private static final CatalogParser PARSER = CatalogParser.builder().build();

    private Sample() {}

    static Parsed<CatalogItem> parse(String text) {
        return PARSER.parse(PATH, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The item of a text that has nothing wrong. */
    static CatalogItem item(String text) {
        return parse(text)
                .value()
                .orElseThrow(() -> new AssertionError(parse(text).diagnostics()));
    }

    /** The story's item with one line or part of it exchanged. */
    static String story(String part, String instead) {
        if (!STORY.contains(part)) {
            throw new AssertionError("the story has no " + part);
        }
        return STORY.replace(part, instead);
    }

    /** An item with other fields: each line of them as it stands below {@code fields:}. */
    static String withFields(String fields) {
        String head = "name: mysql-database\nversion: 1.0.0\ndescription: d\nowner: o\npresentation:\n  fields:\n";
        String tail = "fulfillment:\n  manual:\n    system: jira\n    template:\n      summary: s\n";
        return head + fields.indent(4) + tail;
    }

    static List<String> codes(List<Diagnostic> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }

    /** Each finding as line, column and code: {@code 3:9 PAO2007}. */
    static List<String> places(Parsed<?> parsed) {
        return parsed.diagnostics().stream()
                .map(finding -> finding.span()
                                .map(span -> span.startLine() + ":" + span.startColumn() + " ")
                                .orElse("")
                        + finding.code().id())
                .toList();
    }
}
