package dev.pao.jira.internal.screen;

import dev.pao.jira.internal.JiraReader;
import dev.pao.model.value.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a Jira needs to create issues, by the endpoints of one project that Cloud and Data Center from 8.4 on have. It is kept
 * for a while. Thread-safe.
 */
public final class JiraMetadata {

    /** What was read so short a time ago is not read again because of an unknown name. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final MetadataPaths paths;
    private final Expiring<String, Optional<List<IssueType>>> types;
    private final Expiring<Place, Optional<List<ScreenField>>> fields;
    private final Expiring<String, List<String>> projects;
    private final Expiring<String, List<Value.Mapping>> people;

    /** Reads from one Jira and keeps it for a lifetime. */
    public JiraMetadata(JiraReader jira, MetadataPaths paths, InstantSource clock, Duration lifetime) {
        Pages pages = new Pages(jira);
        types = new Expiring<>(
                clock, lifetime, project -> entries(pages.all(paths.types(encoded(project))), IssueType::of));
        fields = new Expiring<>(
                clock,
                lifetime,
                place -> entries(
                        pages.all(paths.types(encoded(place.project())) + "/" + encoded(place.type())),
                        ScreenField::of));
        projects = new Expiring<>(
                clock, lifetime, path -> keys(paths.pagesProjects() ? pages.all(path) : pages.whole(path)));
        people = new Expiring<>(clock, lifetime, path -> people(jira.read(path)));
        this.paths = paths;
    }

    /** The issue types of a project; empty if there is none that Jira's user may create issues in. */
    public Optional<List<IssueType>> types(String project) {
        return types.get(project);
    }

    /** The screen of an issue type. */
    public Optional<CreateScreen> screen(String project, IssueType type) {
        return fields.get(new Place(project, type.id())).map(found -> new CreateScreen(project, type, found));
    }

    /** The keys of the projects that Jira's user sees. */
    public List<String> projects() {
        return projects.get(paths.projects());
    }

    /** The people whose names or addresses start so, and who can be assigned issues of a project. */
    public List<Value.Mapping> assignable(String project, String start) {
        return people.get(paths.assignable(encoded(project), encoded(start)));
    }

    /** The people whose names or addresses start so. */
    public List<Value.Mapping> people(String start) {
        return people.get(paths.people(encoded(start)));
    }

    /** Forgets what may have changed since it was read; whether that was anything. */
    public boolean forget() {
        boolean old = types.forgetOlderThan(FRESH);
        old |= fields.forgetOlderThan(FRESH);
        old |= projects.forgetOlderThan(FRESH);
        return people.forgetOlderThan(FRESH) || old;
    }

    private static <T> Optional<List<T>> entries(Optional<List<Value>> shown, Function<Value, Optional<T>> read) {
        return shown.map(list ->
                list.stream().flatMap(entry -> read.apply(entry).stream()).toList());
    }

    private static List<String> keys(Optional<List<Value>> shown) {
        return entries(shown, project -> project instanceof Value.Mapping read ? read.text("key") : Optional.empty())
                .orElse(List.of());
    }

    private static List<Value.Mapping> people(Optional<Value> shown) {
        return shown.filter(Value.Sequence.class::isInstance).map(Value.Sequence.class::cast).stream()
                .flatMap(list -> list.values().stream())
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private record Place(String project, String type) {}
}
