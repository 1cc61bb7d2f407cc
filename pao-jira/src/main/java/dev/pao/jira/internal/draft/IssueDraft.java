package dev.pao.jira.internal.draft;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issue as it is about to be created. */
public final class IssueDraft {

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Map<String, JsonPointer> places = new LinkedHashMap<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    IssueDraft() {}

    /** The fields in Jira's words. */
    public Value.Mapping fields() {
        return new Value.Mapping(fields);
    }

    /** What this Jira would not take, in the order of the template. */
    public List<TemplateProblem> problems() {
        return List.copyOf(problems);
    }

    /** Where in the template a field comes from. */
    public Optional<JsonPointer> place(String field) {
        return Optional.ofNullable(places.get(field));
    }

    void put(String field, Value value) {
        fields.put(field, value);
    }

    /** Says where a field comes from, also if its value is not known yet. */
    void locate(String field, JsonPointer place) {
        places.put(field, place);
    }

    void report(JsonPointer place, TemplateProblem.Kind kind, String message) {
        problems.add(new TemplateProblem(place, kind, message));
    }
}
