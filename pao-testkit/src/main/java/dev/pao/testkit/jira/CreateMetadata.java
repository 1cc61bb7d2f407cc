package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** What is needed to create issues, by the endpoints of one project. */
record CreateMetadata(SiteModel site, Permissions permissions) {

    Answer types(Call call, String projectKey) {
        return project(projectKey)
                .map(project -> page(
                        call,
                        site.flavour().typesKey(),
                        project.types().stream()
                                .<Value>map(CreateMetadata::shown)
                                .toList()))
                .orElseGet(this::unknownProject);
    }

    Answer fields(Call call, String projectKey, String typeId) {
        Optional<JiraProject> project = project(projectKey);
        if (project.isEmpty()) {
            return unknownProject();
        }
        return project.get().types().stream()
                .filter(type -> type.id().equals(typeId))
                .findFirst()
                .map(type -> page(
                        call,
                        site.flavour().fieldsKey(),
                        site.screen(project.get(), type).fields().stream()
                                .<Value>map(ScreenField::shown)
                                .toList()))
                .orElseGet(() -> Answer.error(site.flavour().unknownProject(), "No such issue type in the project."));
    }

    private Optional<JiraProject> project(String key) {
        return site.project(key).filter(project -> permissions.has(Permissions.CREATE));
    }

    private Answer unknownProject() {
        return Answer.error(site.flavour().unknownProject(), "No project could be found with that key.");
    }

    private Answer page(Call call, String key, List<Value> entries) {
        int start = Math.min(call.number("startAt", 0), entries.size());
        int most = Math.min(call.number("maxResults", 50), site.pageSize());
        List<Value> part = entries.subList(start, Math.min(start + most, entries.size()));
        return Answer.ok(Value.Mapping.EMPTY
                .with("startAt", Value.of(start))
                .with("maxResults", Value.of(most))
                .with("total", Value.of(entries.size()))
                .with(key, new Value.Sequence(part)));
    }

    private static Value.Mapping shown(JiraIssueType type) {
        return Value.Mapping.EMPTY
                .with("id", Value.of(type.id()))
                .with("name", Value.of(type.name()))
                .with("subtask", Value.of(type.isSubtask()));
    }
}
