package dev.pao.jira.internal;

import dev.pao.model.value.Value;

/** REST version 3. */
record CloudDialect() implements JiraDialect {

    @Override
    public String issues() {
        return "/rest/api/3/issue";
    }

    @Override
    public String search() {
        return "/rest/api/3/search/jql";
    }

    @Override
    public Value text(String plain) {
        return AtlassianDocument.of(plain);
    }

    @Override
    public Value person(String name) {
        return Json.object("accountId", name);
    }
}
