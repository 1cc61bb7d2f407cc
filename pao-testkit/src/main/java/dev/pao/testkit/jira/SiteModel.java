package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** What a site is made of. */
record SiteModel(
        JiraFlavour flavour, List<JiraProject> projects, List<JiraUser> users, List<String> priorities, int pageSize) {

    Optional<JiraProject> project(String keyOrId) {
        return projectWithKey(keyOrId).or(() -> projectWithId(keyOrId));
    }

    Optional<JiraProject> projectWithKey(String key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }

    Optional<JiraProject> projectWithId(String id) {
        return projects.stream().filter(project -> id(project).equals(id)).findFirst();
    }

    String id(JiraProject project) {
        return Integer.toString(10_000 + projects.indexOf(project));
    }

    Optional<JiraUser> person(Value.Mapping person) {
        return users.stream().filter(user -> flavour.names(person, user)).findFirst();
    }

    /** The screen on which issues of a type are created. */
    CreateScreen screen(JiraProject project, JiraIssueType type) {
        return CreateScreen.of(this, project, type);
    }
}
