package dev.pao.sync;

/** Catalog files as a team would write them. */
final class Texts {

    private Texts() {}

    static String item(String name, String version) {
        return item(name, version, "A database");
    }

    static String item(String name, String version, String description) {
        return """
                name: "%s"
                version: "%s"
                description: "%s"
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
                      summary: "Create {{ database_name }}"
                """.formatted(name, version, description);
    }

    /** An item whose fifth line holds a tag that is none, at column 8. */
    static String broken(String name, String version) {
        return item(name, version).replace("tags: [\"database\"]", "tags: [\"Not A Tag\"]");
    }
}
