package dev.pao.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How large the items of a generated catalog are. Items differ from one another in names, numbers and texts. */
public enum CatalogSize {
    /** Like the item of the user story: two fields, six texts of which two are templates. */
    STORY(1),
    /** A large form: every field type four times, and a template with a condition and a loop. */
    LARGE(4);

    private static final String HEAD = """
            # Header - Basic metadata
            name: "service-%1$05d"
            version: "1.%2$d.0"
            description: "Service number %1$d"
            owner: "platform-team-%2$d"
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
                  help_text: "Size of instance %1$d"
            """;

    private static final String EVERY_TYPE = """
                - name: "text_%1$d"
                  type: "string"
                  min_length: 3
                  format: "email"
                  label: "Mailbox %1$d"
                - {name: "notes_%1$d", type: "textarea", max_length: 4000, rows: 5}
                - {name: "count_%1$d", type: "integer", min_value: 1, max_value: 64, step: 1, default: %1$d}
                - {name: "ratio_%1$d", type: "number", min_value: 0.5, max_value: 99.75, precision: 2}
                - {name: "share_%1$d", type: "percentage", default: 12.5}
                - {name: "backup_%1$d", type: "boolean", default: true}
                - name: "kept_%1$d"
                  type: "integer"
                  min_value: 1
                  max_value: 35
                  conditional: {field: "backup_%1$d", value: true}
                - {name: "day_%1$d", type: "date", min_date: "2025-01-01", max_date: "2030-12-31"}
                - {name: "time_%1$d", type: "time", min_time: "08:00", default: "09:30"}
                - {name: "moment_%1$d", type: "datetime", default: "2025-08-16T14:30:00Z"}
                - name: "zone_%1$d"
                  type: "selection"
                  oneof: ["eu-central-1", "eu-west-1", "us-east-1", "us-west-2", "ap-south-1"]
                - name: "features_%1$d"
                  type: "multiselect"
                  options: ["metrics", "logs", "traces", "alerts"]
                  max_selections: 3
                  default: ["metrics", "logs"]
            """;

    private static final String TAIL = """

            # Fulfillment - Manual only for MVP
            fulfillment:
              manual:
                system: "jira"
                template:
                  project: "PLATFORM"
                  issue_type: "Service Request"
                  summary: "Create service %1$d {{ database_name }}"
                  description: |
                    Please create service %1$d with the following specifications:
                    - Database Name: {{ database_name }}
                    - Instance Size: {{ instance_size }}
                    - Requester: {{ requester.user_id }}
                    - Team: {{ requester.team }}
            """;

    private static final String LOOP = """
                    {%% if backup_0 %%}
                    Backups are kept for {{ kept_0 | default("7") }} days.
                    {%% endif %%}
                    {%% for parameter in parameters %%}
                    - {{ parameter.label | upper }}: {{ parameter.value }}
                    {%% endfor %%}
            """;

    private final int repeats;

    CatalogSize(int repeats) {
        this.repeats = repeats;
    }

    /** A catalog with so many items. */
    List<CatalogFile> catalog(int items) {
        List<CatalogFile> files = new ArrayList<>(items);
        for (int i = 0; i < items; i++) {
            files.add(file(i));
        }
        return files;
    }

    /** The file of one item. */
    CatalogFile file(int item) {
        String path = String.format(Locale.ROOT, "catalog/group-%02d/service-%05d.yaml", item % 50, item);
        return new CatalogFile(path, text(item).getBytes(StandardCharsets.UTF_8));
    }

    private String text(int item) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, HEAD, item, item % 40));
        if (this == LARGE) {
            for (int i = 0; i < repeats; i++) {
                text.append(String.format(Locale.ROOT, EVERY_TYPE, i + 1));
            }
        }
        text.append(String.format(Locale.ROOT, TAIL, item));
        if (this == LARGE) {
            text.append(String.format(Locale.ROOT, LOOP).replace("_0", "_1"));
        }
        return text.toString();
    }
}
