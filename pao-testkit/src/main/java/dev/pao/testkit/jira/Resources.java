package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;

/** The resources of a Jira that PAO needs. Not thread-safe; its server locks it. */
final class Resources {

    private final List<Route> routes;

    Resources(SiteModel site, IssueBook book, SearchIndex index, Permissions permissions, String url) {
        String api = site.flavour().api();
        IssueView view = new IssueView(site.flavour(), url + api + "/issue");
        IssueResource issues = new IssueResource(site, book, index, permissions, view);
        CreateMetadata metadata = new CreateMetadata(site, permissions);
        Directory directory = new Directory(site, permissions, url + api);
        routes = List.of(
                Route.of("POST", api + "/issue", (call, parts) -> call.read(issues::create)),
                Route.of(
                        "GET",
                        api + "/issue/createmeta/{}/issuetypes",
                        (call, parts) -> metadata.types(call, parts.get(0))),
                Route.of(
                        "GET",
                        api + "/issue/createmeta/{}/issuetypes/{}",
                        (call, parts) -> metadata.fields(call, parts.get(0), parts.get(1))),
                Route.of("GET", api + "/issue/{}", (call, parts) -> issues.get(call, parts.get(0))),
                Route.of(
                        "GET",
                        api + "/issue/{}/properties/{}",
                        (call, parts) -> issues.property(parts.get(0), parts.get(1))),
                Route.of("POST", api + site.flavour().search(), (call, parts) -> call.read(issues::search)),
                Route.of("GET", api + "/user/assignable/search", (call, parts) -> directory.assignable(call)),
                Route.of("GET", api + "/user/search", (call, parts) -> directory.people(call)),
                Route.of("GET", api + "/mypermissions", (call, parts) -> permissions.mine(call, site)),
                site.flavour() == JiraFlavour.CLOUD
                        ? Route.of("GET", api + "/project/search", (call, parts) -> directory.projectPage(call))
                        : Route.of("GET", api + "/project", (call, parts) -> directory.projectList()),
                Route.of("(GET|POST)", "/rest/api/3/search", (call, parts) -> removed()));
    }

    Answer serve(Call call) {
        return routes.stream()
                .flatMap(route -> route.serve(call).stream())
                .findFirst()
                .orElseGet(() -> unknown(call));
    }

    private static Answer removed() {
        return Answer.error(410, "The requested API has been removed.");
    }

    private static Answer unknown(Call call) {
        Value says = Value.of("null for uri: " + call.method() + " " + call.path());
        return new Answer(404, Value.Mapping.EMPTY.with("message", says));
    }
}
