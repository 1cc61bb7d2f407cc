package dev.pao.testkit.jira;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A resource of a Jira: how it is called, and what serves it with the parts of its path. */
record Route(String method, Pattern path, BiFunction<Call, List<String>, Answer> service) {

    /** A resource at a path in which {@code {}} stands for one part. */
    static Route of(String method, String template, BiFunction<Call, List<String>, Answer> service) {
        return new Route(method, Pattern.compile(template.replace("{}", "([^/]+)")), service);
    }

    Optional<Answer> serve(Call call) {
        Matcher parts = path.matcher(call.path());
        return call.method().matches(method) && parts.matches()
                ? Optional.of(service.apply(call, parts(parts)))
                : Optional.empty();
    }

    private static List<String> parts(Matcher path) {
        return IntStream.rangeClosed(1, path.groupCount()).mapToObj(path::group).toList();
    }
}
