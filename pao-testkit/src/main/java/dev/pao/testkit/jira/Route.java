package dev.pao.testkit.jira;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A resource of a Jira.
 *
 * @param method how it is called, as a pattern
 * @param path where it is
 * @param isOpen whether Cloud serves it to anybody
 * @param service what serves it, with the parts of its path
 */
record Route(String method, Pattern path, boolean isOpen, BiFunction<Call, List<String>, Answer> service) {

    /** A resource for accounts, at a path in which {@code {}} stands for one part. */
    static Route of(String method, String template, BiFunction<Call, List<String>, Answer> service) {
        return new Route(method, Pattern.compile(template.replace("{}", "([^/]+)")), false, service);
    }

    /** A resource that "can be accessed anonymously", as Cloud's documentation says. */
    static Route open(String method, String template, BiFunction<Call, List<String>, Answer> service) {
        Route route = of(method, template, service);
        return new Route(route.method, route.path, true, route.service);
    }

    boolean takes(Call call) {
        return call.method().matches(method) && path.matcher(call.path()).matches();
    }

    Answer answer(Call call) {
        Matcher parts = path.matcher(call.path());
        return parts.matches() ? service.apply(call, parts(parts)) : service.apply(call, List.of());
    }

    private static List<String> parts(Matcher path) {
        return IntStream.rangeClosed(1, path.groupCount()).mapToObj(path::group).toList();
    }
}
