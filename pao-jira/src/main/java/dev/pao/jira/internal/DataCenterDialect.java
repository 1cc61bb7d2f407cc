package dev.pao.jira.internal;

import dev.pao.jira.internal.value.PersonNaming;
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
    public PersonNaming naming() {
        return PersonNaming.DATA_CENTER;
    }

    @Override
    public String projects() {
        return "/rest/api/2/project";
    }

    @Override
    public boolean pagesProjects() {
        return false;
    }

    @Override
    public String assignable(String project, String start) {
        return "/rest/api/2/user/assignable/search?project=" + project + "&username=" + start;
    }

    @Override
    public String people(String start) {
        return "/rest/api/2/user/search?username=" + start;
    }

    @Override
    public String permissions(String project) {
        return "/rest/api/2/mypermissions?projectKey=" + project;
    }
}
