package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.Value;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralDoubleExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Inspected expressions as plain values. */
final class ExpressionTree {

    private static final Map<Class<?>, String> OPERATORS = Map.ofEntries(
            Map.entry(AndExpression.class, "and"),
            Map.entry(OrExpression.class, "or"),
            Map.entry(ConcatenateExpression.class, "concat"),
            Map.entry(ContainsExpression.class, "contains"),
            Map.entry(EqualsExpression.class, "eq"),
            Map.entry(NotEqualsExpression.class, "ne"),
            Map.entry(GreaterThanExpression.class, "gt"),
            Map.entry(GreaterThanEqualsExpression.class, "ge"),
            Map.entry(LessThanExpression.class, "lt"),
            Map.entry(LessThanEqualsExpression.class, "le"));

    private ExpressionTree() {}

    static Value of(Expression<?> expression) {
        if (expression instanceof ContextVariableExpression variable) {
            return node("var", Value.of(variable.getName()));
        }
        if (expression instanceof GetAttributeExpression attribute) {
            return node("get", of(attribute.getNode()), attributeName(attribute));
        }
        if (expression instanceof UnaryNotExpression not) {
            return node("not", of(not.getChildExpression()));
        }
        if (expression instanceof FilterExpression filter) {
            return filter(filter);
        }
        if (expression instanceof PositiveTestExpression test) {
            String word = test instanceof NegativeTestExpression ? "is not" : "is";
            String name = ((TestInvocationExpression) test.getRightExpression()).getTestName();
            return node(word, of(test.getLeftExpression()), Value.of(name));
        }
        if (expression instanceof BinaryExpression<?> binary) {
            String word = known(OPERATORS.get(binary.getClass()), binary);
            return node(word, of(binary.getLeftExpression()), of(binary.getRightExpression()));
        }
        return literal(expression);
    }

    private static Value literal(Expression<?> expression) {
        if (expression instanceof LiteralStringExpression text) {
            return node("text", Value.of(text.getValue()));
        }
        if (expression instanceof LiteralLongExpression number) {
            return node("long", Value.of(number.getValue()));
        }
        if (expression instanceof LiteralDoubleExpression number) {
            return node("double", Value.of(number.getValue().toString()));
        }
        if (expression instanceof LiteralBooleanExpression flag) {
            return node("flag", Value.of(flag.getValue()));
        }
        return node(known(expression instanceof LiteralNullExpression ? "null" : null, expression));
    }

    private static Value filter(FilterExpression filter) {
        FilterInvocationExpression invocation = (FilterInvocationExpression) filter.getRightExpression();
        List<Value> parts = new ArrayList<>();
        parts.add(Value.of("filter"));
        parts.add(Value.of(invocation.getFilterName()));
        parts.add(of(filter.getLeftExpression()));
        for (Expression<?> argument : arguments(invocation.getArgs())) {
            parts.add(argument instanceof MapExpression map ? replacements(map) : of(argument));
        }
        return new Value.Sequence(parts);
    }

    private static Value attributeName(GetAttributeExpression attribute) {
        Expression<?> name = attribute.getAttributeNameExpression();
        return Value.of(((LiteralStringExpression) name).getValue());
    }

    private static List<Expression<?>> arguments(ArgumentsNode node) {
        List<Expression<?>> arguments = new ArrayList<>();
        if (node.getPositionalArgs() != null) {
            node.getPositionalArgs().forEach(argument -> arguments.add(argument.getValueExpression()));
        }
        if (node.getNamedArgs() != null) {
            node.getNamedArgs().forEach(argument -> arguments.add(argument.getValueExpression()));
        }
        return arguments;
    }

    /** By the texts that are replaced, because the map has no order; which of two equal ones Pebble takes is chance. */
    private static Value replacements(MapExpression map) {
        SortedMap<String, Value> pairs = new TreeMap<>();
        map.getEntries().forEach((from, to) -> pairs.put(((LiteralStringExpression) from).getValue(), of(to)));
        if (pairs.size() < map.getEntries().size()) {
            return Value.nothing();
        }
        List<Value> inOrder = new ArrayList<>();
        pairs.forEach((from, to) -> inOrder.add(new Value.Sequence(List.of(Value.of(from), to))));
        return new Value.Sequence(inOrder);
    }

    static Value.Sequence node(String word, Value... parts) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(word));
        values.addAll(List.of(parts));
        return new Value.Sequence(values);
    }

    private static String known(@Nullable String word, Expression<?> expression) {
        if (word == null) {
            throw new IllegalStateException("an inspected template holds " + expression.getClass());
        }
        return word;
    }
}
