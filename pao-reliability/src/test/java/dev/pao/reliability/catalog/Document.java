package dev.pao.reliability.catalog;

/**
 * One catalog file, as its author means it.
 *
 * @param name the item's name
 * @param version the middle number of its version
 * @param text its description
 * @param isBroken whether it has a mistake, so that nothing of it can be read
 */
public record Document(String name, int version, String text, boolean isBroken) {

    /** A file without mistakes. */
    public static Document of(String name, int version, String text) {
        return new Document(name, version, text, false);
    }

    /** This file with a mistake. */
    public Document broken() {
        return new Document(name, version, text, true);
    }

    /** This file without its mistake. */
    public Document mended() {
        return new Document(name, version, text, false);
    }

    /** The version as it is written. */
    public String writtenVersion() {
        return "1." + version + ".0";
    }

    /** The file. */
    public String yaml() {
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
                """.formatted(name, writtenVersion(), text).replace("owner: \"", isBroken ? "owner: [\"" : "owner: \"");
    }
}
