package dev.pao.testkit.jira;

import dev.pao.model.value.Value;

/** Where Cloud and Data Center differ. */
enum JiraFlavour {
    CLOUD("/rest/api/3", "/search/jql", "issueTypes", "fields", 400),
    DATA_CENTER("/rest/api/2", "/search", "values", "values", 404);

    private final String api;
    private final String search;
    private final String typesKey;
    private final String fieldsKey;
    private final int unknownProject;

    JiraFlavour(String api, String search, String typesKey, String fieldsKey, int unknownProject) {
        this.api = api;
        this.search = search;
        this.typesKey = typesKey;
        this.fieldsKey = fieldsKey;
        this.unknownProject = unknownProject;
    }

    String api() {
        return api;
    }

    String search() {
        return search;
    }

    /** The key of a page's entries. */
    String typesKey() {
        return typesKey;
    }

    String fieldsKey() {
        return fieldsKey;
    }

    /** What create metadata answers for a project that is not there or not seen. */
    int unknownProject() {
        return unknownProject;
    }

    /** How a person is named in a field. */
    boolean names(Value.Mapping person, JiraUser user) {
        return this == CLOUD
                ? person.text("accountId")
                        .or(() -> person.text("id"))
                        .filter(user.accountId()::equals)
                        .isPresent()
                : person.text("name").filter(user.name()::equals).isPresent();
    }

    Value.Mapping shown(JiraUser user) {
        Value.Mapping shown = Value.Mapping.EMPTY
                .with("displayName", Value.of(user.displayName()))
                .with("active", Value.of(true));
        return this == CLOUD
                ? shown.with("accountId", Value.of(user.accountId())).with("accountType", Value.of("atlassian"))
                : shown.with("name", Value.of(user.name()))
                        .with("key", Value.of(user.name()))
                        .with("emailAddress", Value.of(user.email()));
    }
}
