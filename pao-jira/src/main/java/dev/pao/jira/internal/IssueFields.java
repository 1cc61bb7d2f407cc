package dev.pao.jira.internal;

import dev.pao.fulfillment.Order;
import dev.pao.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What Jira is told of an order. */
final class IssueFields {

    private static final String PROPERTY = "dev.pao.order";

    private final JiraDialect dialect;
    private final Value.Mapping content;
    private final Map<String, Value> fields = new LinkedHashMap<>();

    private IssueFields(JiraDialect dialect, Value.Mapping content) {
        this.dialect = dialect;
        this.content = content;
    }

    /** The body of the call that creates the order's issue. */
    static Value.Mapping of(Order order, JiraDialect dialect) {
        IssueFields issue = new IssueFields(dialect, order.content());
        issue.write(OrderLabel.of(order.key()));
        return Json.object("fields", new Value.Mapping(issue.fields)).with("properties", properties(order));
    }

    private void write(OrderLabel label) {
        put("project", "project", value -> named("key", value));
        put("issue_type", "issuetype", value -> named("name", value));
        put("summary", "summary", value -> Value.of(Texts.of(value)));
        put("description", "description", value -> dialect.text(Texts.of(value)));
        put("priority", "priority", value -> named("name", value));
        put("assignee", "assignee", value -> value instanceof Value.Mapping ? value : dialect.person(Texts.of(value)));
        put("components", "components", value -> each(value, component -> named("name", component)));
        put("due_date", "duedate", value -> Value.of(Texts.of(value)));
        put("parent", "parent", value -> named("key", value));
        fields.put("labels", labels(label));
        content.mapping("custom_fields").ifPresent(custom -> custom.entries().forEach(fields::putIfAbsent));
    }

    /** A key that is written without a value, or with an empty text, says nothing. */
    private void put(String key, String field, UnaryOperator<Value> form) {
        content.get(key)
                .filter(value -> !(value instanceof Value.Nothing))
                .filter(value -> !Texts.of(value).isBlank())
                .ifPresent(value -> fields.put(field, form.apply(value)));
    }

    private Value labels(OrderLabel label) {
        List<Value> labels = new ArrayList<>();
        content.get("labels")
                .filter(value -> !(value instanceof Value.Nothing))
                .ifPresent(value -> labels.addAll(
                        each(value, text -> Value.of(Texts.of(text))).values()));
        labels.add(Value.of(label.text()));
        return Json.list(labels);
    }

    private static Value.Sequence each(Value value, UnaryOperator<Value> form) {
        List<Value> values = value instanceof Value.Sequence list ? list.values() : List.of(value);
        return Json.list(values.stream()
                .filter(member -> !Texts.of(member).isBlank())
                .map(form)
                .toList());
    }

    private static Value named(String key, Value value) {
        return value instanceof Value.Mapping ? value : Json.object(key, Texts.of(value));
    }

    private static Value properties(Order order) {
        Value.Mapping property = Json.object("key", order.key().text())
                .with("request", Value.of(order.id().text()))
                .with("item", Value.of(order.item().name()))
                .with("version", Value.of(order.item().version().toString()));
        return Json.list(List.of(Json.object("key", PROPERTY).with("value", property)));
    }
}
