package dev.pao.http.internal.catalog;

/** What the API's description shows. */
final class Examples {

    /** A file that every rule of the format lets pass. */
    static final String FILE = """
            name: "mysql-database"
            version: "1.0.0"
            description: "MySQL database instance"
            owner: "platform-data-team"
            tags: ["database"]
            presentation:
              fields:
                - name: "database_name"
                  type: "string"
                  required: true
            fulfillment:
              manual:
                system: "jira"
                template:
                  project: "PLATFORM"
                  issue_type: "Service Request"
                  summary: "Create MySQL database {{ database_name }}"
            """;

    private Examples() {}
}
