package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The people and projects that a Jira tells of. */
record Directory(SiteModel site, Permissions permissions, String api) {

    /** Who can be assigned issues of a project; the start of a name or of an e-mail address finds them. */
    Answer assignable(Call call) {
        String project = call.parameter("project");
        return site.project(project).isPresent()
                ? people(call)
                : Answer.error(404, "No project could be found with key '" + project + "'.");
    }

    /** Who is known; the start of a name or of an e-mail address finds them. */
    Answer people(Call call) {
        String wanted = call.parameter(site.flavour() == JiraFlavour.CLOUD ? "query" : "username")
                .toLowerCase(Locale.ROOT);
        List<Value> found = site.users().stream()
                .filter(user -> permissions.has(Permissions.BROWSE_USERS) && starts(user, wanted))
                .<Value>map(site.flavour()::shown)
                .toList();
        return Answer.ok(new Value.Sequence(found));
    }

    /** A page of Cloud's projects. */
    Answer projectPage(Call call) {
        List<Value> all = projects();
        int start = Math.min(call.number("startAt", 0), all.size());
        int most = Math.min(call.number("maxResults", 50), site.pageSize());
        List<Value> part = all.subList(start, Math.min(start + most, all.size()));
        return Answer.ok(Value.Mapping.EMPTY
                .with("startAt", Value.of(start))
                .with("maxResults", Value.of(most))
                .with("total", Value.of(all.size()))
                .with("isLast", Value.of(start + part.size() == all.size()))
                .with("values", new Value.Sequence(part)));
    }

    /** All projects of Data Center, at once. */
    Answer projectList() {
        return Answer.ok(new Value.Sequence(projects()));
    }

    private List<Value> projects() {
        boolean seen = permissions.has(Permissions.BROWSE);
        return site.projects().stream()
                .filter(project -> seen)
                .<Value>map(project -> Value.Mapping.EMPTY
                        .with("id", Value.of(site.id(project)))
                        .with("key", Value.of(project.key()))
                        .with("name", Value.of(project.name()))
                        .with("self", Value.of(api + "/project/" + site.id(project))))
                .toList();
    }

    private static boolean starts(JiraUser user, String wanted) {
        return Stream.concat(
                                Stream.of(user.name(), user.email()),
                                Stream.of(user.displayName().split(" ")))
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(wanted))
                || user.displayName().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
