package dev.pao.jira.internal.screen;

import dev.pao.jira.internal.JiraErrors;
import dev.pao.jira.internal.JiraReader;
import dev.pao.jira.internal.UrlPart;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a Jira needs to create issues, by the endpoints of one project that Cloud and Data Center from 8.4 on have: from memory, or
 * read.
 */
public final class JiraMetadata {

    private final MetadataMemory memory;
    private final JiraReader jira;
    private final MetadataPaths paths;
    private final Pages pages;

    /** What is remembered, and read from one Jira where it is not. */
    public JiraMetadata(MetadataMemory memory, JiraReader jira, MetadataPaths paths) {
        this.memory = memory;
        this.jira = jira;
        this.paths = paths;
        this.pages = new Pages(jira);
    }

    /** The issue types of a project; empty if there is none that Jira's user may create issues in. */
    public Optional<List<IssueType>> types(String project) {
        return memory.types().get(paths.types(UrlPart.of(project)), path -> creatable(path, IssueType::of));
    }

    /** The screen of an issue type. */
    public Optional<CreateScreen> screen(String project, IssueType type) {
        String place = paths.types(UrlPart.of(project)) + "/" + UrlPart.of(type.id());
        return memory.fields()
                .get(place, path -> creatable(path, ScreenField::of))
                .map(found -> new CreateScreen(project, type, found));
    }

    /** The projects that Jira's user sees. */
    public List<KnownProject> projects() {
        return memory.projects()
                .get(
                        paths.projects(),
                        path -> (paths.pagesProjects() ? pages.all(path, 404) : pages.whole(path))
                                .map(list -> entries(list, KnownProject::of))
                                .orElse(List.of()));
    }

    /** The people whose names or addresses start so, and who can be assigned issues of a project. */
    public List<Value.Mapping> assignable(String project, String start) {
        return memory.people().get(paths.assignable(UrlPart.of(project), UrlPart.of(start)), this::readPeople);
    }

    /** The people whose names or addresses start so. */
    public List<Value.Mapping> people(String start) {
        return memory.people().get(paths.people(UrlPart.of(start)), this::readPeople);
    }

    /** Forgets what may have changed since it was read; whether that was anything. */
    public boolean forget() {
        return memory.forget();
    }

    /** Cloud answers 400 for a project in which its user may create nothing, Data Center 404. */
    private <T> Optional<List<T>> creatable(String path, Function<Value, Optional<T>> read) {
        return pages.all(path, 400, 404).map(list -> entries(list, read));
    }

    private List<Value.Mapping> readPeople(String path) {
        return jira.read(path, 404)
                .map(found -> {
                    if (found instanceof Value.Sequence list) {
                        return entries(list.values(), JiraMetadata::person);
                    }
                    throw JiraErrors.unreadable();
                })
                .orElse(List.of());
    }

    private static Optional<Value.Mapping> person(Value shown) {
        return Optional.of(shown).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    private static <T> List<T> entries(List<Value> shown, Function<Value, Optional<T>> read) {
        return shown.stream().flatMap(entry -> read.apply(entry).stream()).toList();
    }
}
