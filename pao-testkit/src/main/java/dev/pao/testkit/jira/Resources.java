package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;

/** The resources of a Jira that PAO needs. Not thread-safe; its server locks it. */
final class Resources {

    private final SiteModel site;
    private final IssueBook book;
    private final SearchIndex index;
    private final IssueView view;
    private final String api;
    private final List<Route> routes;
    private final List<Route> strangersRoutes;

    /** The resources below the URL of a REST API. */
    Resources(SiteModel site, IssueBook book, SearchIndex index, Permissions permissions, IssueView view, String api) {
        this.site = site;
        this.book = book;
        this.index = index;
        this.view = view;
        this.api = api;
        this.routes = routes(permissions);
        this.strangersRoutes = routes(Permissions.nobodys());
    }

    /** What the account is answered. */
    Answer serve(Call call) {
        return route(call, routes).map(route -> route.answer(call)).orElseGet(() -> unknown(call));
    }

    /** What anybody is answered: Cloud serves many resources to everybody, Data Center none. */
    Answer serveStranger(Call call) {
        return route(call, strangersRoutes)
                .filter(route -> route.isOpen() && site.flavour() == JiraFlavour.CLOUD)
                .map(route -> route.answer(call))
                .orElseGet(() -> Answer.error(401, "Client must be authenticated to access this resource."));
    }

    private List<Route> routes(Permissions permissions) {
        String path = site.flavour().api();
        IssueResource issues = new IssueResource(site, book, index, permissions, view);
        CreateMetadata metadata = new CreateMetadata(site, permissions);
        Directory directory = new Directory(site, permissions, api);
        return List.of(
                Route.of("POST", path + "/issue", (call, parts) -> call.read(issues::create)),
                Route.open(
                        "GET",
                        path + "/issue/createmeta/{}/issuetypes",
                        (call, parts) -> metadata.types(call, parts.get(0))),
                Route.open(
                        "GET",
                        path + "/issue/createmeta/{}/issuetypes/{}",
                        (call, parts) -> metadata.fields(call, parts.get(0), parts.get(1))),
                Route.open("GET", path + "/issue/{}", (call, parts) -> issues.get(call, parts.get(0))),
                Route.open(
                        "GET",
                        path + "/issue/{}/properties/{}",
                        (call, parts) -> issues.property(parts.get(0), parts.get(1))),
                Route.open("POST", path + site.flavour().search(), (call, parts) -> call.read(issues::search)),
                Route.of("GET", path + "/user/assignable/search", (call, parts) -> directory.assignable(call)),
                Route.open("GET", path + "/user/search", (call, parts) -> directory.people(call)),
                Route.open("GET", path + "/mypermissions", (call, parts) -> permissions.mine(call, site)),
                site.flavour() == JiraFlavour.CLOUD
                        ? Route.open("GET", path + "/project/search", (call, parts) -> directory.projectPage(call))
                        : Route.of("GET", path + "/project", (call, parts) -> directory.projectList()),
                Route.open("(GET|POST)", "/rest/api/3/search", (call, parts) -> removed()));
    }

    private static Optional<Route> route(Call call, List<Route> routes) {
        return routes.stream().filter(route -> route.takes(call)).findFirst();
    }

    private static Answer removed() {
        return Answer.error(410, "The requested API has been removed.");
    }

    private static Answer unknown(Call call) {
        Value says = Value.of("null for uri: " + call.method() + " " + call.path());
        return new Answer(404, Value.Mapping.EMPTY.with("message", says));
    }
}
