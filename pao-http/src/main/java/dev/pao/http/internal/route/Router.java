package dev.pao.http.internal.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operations at a path. */
final class Router {

    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** The operations at a path; none if there is nothing. */
    List<Match> at(String path) {
        List<Match> matches = new ArrayList<>();
        for (Route route : routes) {
            route.operation().path().match(path).ifPresent(variables -> matches.add(new Match(route, variables)));
        }
        return matches;
    }

    /** An operation at a path, with what the path's variables stand for. */
    record Match(Route route, Map<String, String> variables) {

        static Optional<Match> forMethod(List<Match> matches, String method) {
            return matches.stream()
                    .filter(match -> match.operation().method().takes(method))
                    .findFirst();
        }

        static String allowed(List<Match> matches) {
            return matches.stream()
                    .map(match -> match.operation().method().allowed())
                    .collect(Collectors.joining(", "));
        }

        Operation operation() {
            return route.operation();
        }
    }
}
