package dev.pao.jira.internal;

import dev.pao.model.value.Value;

/** REST version 2. */
record DataCenterDialect() implements JiraDialect {

    @Override
    public String issues() {
        return "/rest/api/2/issue";
    }

    @Override
    public String search() {
        return "/rest/api/2/search";
    }

    @Override
    public Value text(String plain) {
        return Value.of(WikiText.of(plain));
    }

    @Override
    public Value person(String name) {
        return Json.object("name", name);
    }
}
