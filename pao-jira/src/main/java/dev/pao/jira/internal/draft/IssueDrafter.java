package dev.pao.jira.internal.draft;

import dev.pao.jira.internal.draft.TemplateProblem.Kind;
import dev.pao.jira.internal.screen.CreateScreen;
import dev.pao.jira.internal.screen.IssueType;
import dev.pao.jira.internal.screen.JiraMetadata;
import dev.pao.jira.internal.screen.KnownProject;
import dev.pao.jira.internal.value.FieldForms;
import dev.pao.jira.internal.value.NameList;
import dev.pao.jira.internal.value.PersonNaming;
import dev.pao.jira.internal.value.Scalars;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Writes what a template says in the words of a Jira, whose names it looks up. */
public final class IssueDrafter {

    private static final JsonPointer PROJECT = JsonPointer.of("project");
    private static final JsonPointer ISSUE_TYPE = JsonPointer.of("issue_type");

    /** Also keeps what is no key out of paths. */
    private static final Pattern PROJECT_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}|[0-9]{1,18}");

    private final JiraMetadata metadata;
    private final PersonNaming naming;
    private final Function<String, Value> rich;

    /** A drafter for one Jira. */
    public IssueDrafter(JiraMetadata metadata, PersonNaming naming, Function<String, Value> rich) {
        this.metadata = metadata;
        this.naming = naming;
        this.rich = rich;
    }

    /** The issue of a rendered template. What Jira told before is asked once more if it does not fit. */
    public IssueDraft of(Value.Mapping content) {
        return of(content, value -> true);
    }

    /**
     * The issue of a template of which not all is known yet.
     *
     * @param isKnown whether a value is final; others are not looked at
     */
    public IssueDraft of(Value.Mapping content, Predicate<Value> isKnown) {
        IssueDraft draft = attempt(content, isKnown);
        return draft.problems().isEmpty() || !metadata.forget() ? draft : attempt(content, isKnown);
    }

    private IssueDraft attempt(Value.Mapping content, Predicate<Value> isKnown) {
        IssueDraft draft = new IssueDraft();
        draft.locate("project", PROJECT);
        draft.locate("issuetype", ISSUE_TYPE);
        Optional<String> project = known(content, PROJECT, isKnown, draft);
        Optional<List<IssueType>> types = project.flatMap(key -> types(key, draft));
        types.flatMap(known -> type(content, known, isKnown, project.orElseThrow(), draft))
                .flatMap(type -> screen(project.orElseThrow(), type, draft))
                .ifPresent(screen -> write(content, screen, isKnown, draft));
        return draft;
    }

    private void write(Value.Mapping content, CreateScreen screen, Predicate<Value> isKnown, IssueDraft draft) {
        draft.put("project", Value.Mapping.EMPTY.with(naming(screen.project()), Value.of(screen.project())));
        draft.put(
                "issuetype",
                Value.Mapping.EMPTY.with("id", Value.of(screen.type().id())));
        FieldForms forms = new FieldForms(screen.project(), metadata, naming, rich);
        new ScreenWriter(screen, forms, isKnown, draft).write(content);
    }

    private Optional<List<IssueType>> types(String project, IssueDraft draft) {
        if (!PROJECT_KEY.matcher(project).matches()) {
            reportUnknown(project, metadata.projects(), draft);
            return Optional.empty();
        }
        Optional<List<IssueType>> types = metadata.types(project).filter(found -> !found.isEmpty());
        if (types.isEmpty()) {
            reportClosed(project, metadata.projects(), draft);
        }
        return types;
    }

    /** Where the project is not at fault, its administrators are: they gave Jira's user too little. */
    private static void reportClosed(String project, List<KnownProject> seen, IssueDraft draft) {
        if (seen.isEmpty()) {
            draft.report(PROJECT, Kind.SETUP, "Jira shows its user no project, and so not " + Scalars.shown(project));
        } else if (seen.stream().anyMatch(known -> known.isMeantBy(project))) {
            draft.report(PROJECT, Kind.SETUP, "Jira's user may not create issues in project " + Scalars.shown(project));
        } else {
            reportUnknown(project, seen, draft);
        }
    }

    private static void reportUnknown(String project, List<KnownProject> seen, IssueDraft draft) {
        List<String> keys = seen.stream().map(KnownProject::key).toList();
        draft.report(
                PROJECT,
                Kind.NAME,
                "Jira has no project " + Scalars.shown(project) + " in which its user may create issues: "
                        + NameList.of(project, keys));
    }

    private static Optional<IssueType> type(
            Value.Mapping content, List<IssueType> types, Predicate<Value> isKnown, String project, IssueDraft draft) {
        return known(content, ISSUE_TYPE, isKnown, draft).flatMap(written -> {
            Optional<IssueType> meant =
                    types.stream().filter(type -> type.isMeantBy(written)).findFirst();
            if (meant.isEmpty()) {
                List<String> names = types.stream().map(IssueType::name).toList();
                draft.report(
                        ISSUE_TYPE,
                        Kind.NAME,
                        "project `" + project + "` has no issue type " + Scalars.shown(written) + ": "
                                + NameList.of(written, names));
            }
            return meant;
        });
    }

    /** Jira tells keys from numbers by where they are written. */
    private static String naming(String project) {
        return Character.isDigit(project.charAt(0)) ? "id" : "key";
    }

    private Optional<CreateScreen> screen(String project, IssueType type, IssueDraft draft) {
        Optional<CreateScreen> screen = metadata.screen(project, type);
        if (screen.isEmpty()) {
            draft.report(
                    ISSUE_TYPE,
                    Kind.SETUP,
                    "Jira shows no create screen of `" + type.name() + "` in `" + project + "`");
        }
        return screen;
    }

    /** The name at a place; a mapping such as {@code {key: OPS}} gives it too. Empty, and told, if there is none. */
    private static Optional<String> known(
            Value.Mapping content, JsonPointer place, Predicate<Value> isKnown, IssueDraft draft) {
        String key = place.text().substring(1);
        Value given = content.get(key).orElse(Value.nothing());
        if (!isKnown.test(given)) {
            return Optional.empty();
        }
        Optional<String> name = name(given).map(String::strip).filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            draft.report(place, Kind.VALUE, "`" + key + "` says nothing, where a name was expected");
        }
        return name;
    }

    private static Optional<String> name(Value given) {
        if (given instanceof Value.Mapping named) {
            return named.text("key").or(() -> named.text("name")).or(() -> named.text("id"));
        }
        return given instanceof Value.Text text
                ? Optional.of(text.text())
                : Optional.of(given).filter(Value.Decimal.class::isInstance).map(Value::toString);
    }
}
