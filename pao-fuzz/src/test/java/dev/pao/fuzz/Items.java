package dev.pao.fuzz;

/** Items as a hostile author writes them: sound but for one part. */
final class Items {

    private static final String HEAD = """
            name: mysql-database
            version: 1.0.0
            description: A database
            owner: platform-data-team
            """;
    private static final String ONE_FIELD = """
            presentation:
              fields:
                - {name: size, type: string}
            """;
    private static final String TICKET = """
            fulfillment:
              manual:
                system: jira
                template:
                  project: PLATFORM
                  issue_type: Service Request
                  summary: A database
            """;

    private Items() {}

    /** A sound item and one more part of the document, each line of it at the margin. */
    static String with(String part) {
        return HEAD + part + "\n" + ONE_FIELD + TICKET;
    }

    /** An item with other fields, each line of them as it stands below {@code fields:}. */
    static String withFields(String fields) {
        return HEAD + "presentation:\n  fields:\n" + fields.indent(4) + TICKET;
    }

    /** An item with one more entry of its ticket, each line as it stands below {@code template:}. */
    static String withTicket(String entry) {
        return HEAD + ONE_FIELD + TICKET + entry.indent(6);
    }

    /** An item with whatever stands below {@code automation:}. */
    static String withAutomation(String automation) {
        return HEAD + ONE_FIELD + TICKET + "  automation:\n" + automation.indent(4);
    }

    /** A ticket with a description in double quotes. */
    static String withTemplate(String template) {
        return withTicket("description: \""
                + template.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"");
    }

    /** Lines made of a number each. */
    static String lines(int count, java.util.function.IntFunction<String> line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.apply(i)).append('\n');
        }
        return text.toString();
    }
}
