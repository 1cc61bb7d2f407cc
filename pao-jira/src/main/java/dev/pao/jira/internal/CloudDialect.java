package dev.pao.jira.internal;

import dev.pao.jira.internal.value.PersonNaming;
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
    public PersonNaming naming() {
        return PersonNaming.CLOUD;
    }

    @Override
    public String projects() {
        return "/rest/api/3/project/search";
    }

    @Override
    public boolean pagesProjects() {
        return true;
    }

    @Override
    public String assignable(String project, String start) {
        return "/rest/api/3/user/assignable/search?project=" + project + "&query=" + start;
    }

    @Override
    public String people(String start) {
        return "/rest/api/3/user/search?query=" + start;
    }

    @Override
    public String permissions(String project) {
        return "/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&projectKey=" + project;
    }
}
