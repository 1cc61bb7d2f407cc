package dev.pao.fulfillment.internal.template;

import dev.pao.fulfillment.internal.Names;
import dev.pao.model.diagnostic.NearestName;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds filters and their arguments against the allow list, so that none fails when a ticket is rendered. */
final class FilterInspection {

    private final InspectionNotes notes;
    private final TemplateCompiler compiler;

    FilterInspection(InspectionNotes notes, TemplateCompiler compiler) {
        this.notes = notes;
        this.compiler = compiler;
    }

    Shape inspect(FilterExpression expression, Shape input, ExpressionInspection expressions, Scope scope) {
        FilterInvocationExpression invocation = (FilterInvocationExpression) expression.getRightExpression();
        Place place = notes.token(invocation.getLineNumber());
        Optional<AllowedFilter> allowed = AllowedFilter.find(invocation.getFilterName());
        if (allowed.isEmpty()) {
            denyName(place, invocation.getFilterName());
            return Shape.ANY;
        }
        AllowedFilter filter = allowed.get();
        checkInput(filter, input, place);
        List<Expression<?>> arguments = arguments(filter, invocation.getArgs(), place);
        for (Expression<?> argument : arguments) {
            checkArgument(filter, argument, place, expressions, scope);
        }
        boolean member = filter == AllowedFilter.FIRST || filter == AllowedFilter.LAST;
        return member ? input.member().orElse(input) : filter.result();
    }

    private void denyName(Place place, String name) {
        String hint = NearestName.hint(name, AllowedFilter.words());
        notes.deny(
                place,
                "filter `" + name + "` is not allowed in a template, expected one of the allowed filters",
                hint.isEmpty() ? "use " + Names.anyOf(AllowedFilter.words()) : hint);
    }

    private void checkInput(AllowedFilter filter, Shape input, Place place) {
        boolean fits = switch (filter.input()) {
            case TEXT -> !input.isOneOf(Shape.Kind.LIST, Shape.Kind.RECORD);
            case LIST -> input.isOneOf(Shape.Kind.LIST, Shape.Kind.ANY);
            case PARTS -> input.isOneOf(Shape.Kind.TEXT, Shape.Kind.LIST, Shape.Kind.ANY);
            case ANY -> !input.isOneOf(Shape.Kind.RECORD);
        };
        if (!fits) {
            String expected = filter.input().expected();
            notes.deny(
                    place,
                    "filter `" + filter.word() + "` is put on " + input.kind().words() + ", expected " + expected,
                    input.isOneOf(Shape.Kind.LIST)
                            ? "make text of the list with `join(', ')` first"
                            : "remove the filter");
        }
    }

    private List<Expression<?>> arguments(AllowedFilter filter, ArgumentsNode node, Place place) {
        List<Expression<?>> arguments = new ArrayList<>();
        if (node.getPositionalArgs() != null) {
            for (PositionalArgumentNode argument : node.getPositionalArgs()) {
                arguments.add(argument.getValueExpression());
            }
        }
        if (node.getNamedArgs() != null) {
            List<String> names = compiler.argumentNames(filter.word());
            for (NamedArgumentNode argument : node.getNamedArgs()) {
                arguments.add(argument.getValueExpression());
                if (names == null || !names.contains(argument.getName())) {
                    notes.deny(
                            place,
                            "filter `" + filter.word() + "` has no argument `" + argument.getName()
                                    + "`, expected none of this name",
                            "remove the argument");
                }
            }
        }
        if (!filter.takes(arguments.size())) {
            notes.deny(
                    place,
                    "filter `" + filter.word() + "` has " + arguments.size() + " arguments, expected "
                            + filter.expectedArguments(),
                    "write `" + filter.word() + "` with " + filter.expectedArguments());
        }
        return arguments;
    }

    private void checkArgument(
            AllowedFilter filter, Expression<?> argument, Place place, ExpressionInspection expressions, Scope scope) {
        switch (filter) {
            case ABBREVIATE ->
                require(argument instanceof LiteralLongExpression, filter, place, "a number, as in `(40)`");
            case JOIN -> require(argument instanceof LiteralStringExpression, filter, place, "a text, as in `(', ')`");
            case REPLACE -> replacements(argument, place, expressions, scope);
            default -> expressions.printed(argument, scope);
        }
    }

    private void replacements(Expression<?> argument, Place place, ExpressionInspection expressions, Scope scope) {
        if (!(argument instanceof MapExpression map)) {
            require(false, AllowedFilter.REPLACE, place, "texts and what replaces them, as in `({'a': 'b'})`");
            return;
        }
        map.getEntries().forEach((from, to) -> {
            boolean fixed = from instanceof LiteralStringExpression text
                    && !text.getValue().isEmpty();
            require(fixed, AllowedFilter.REPLACE, place, "a fixed text before each colon");
            expressions.printed(to, scope);
        });
    }

    private void require(boolean holds, AllowedFilter filter, Place place, String expected) {
        if (!holds) {
            notes.deny(
                    place,
                    "filter `" + filter.word() + "` has another argument, expected " + expected,
                    "write " + expected);
        }
    }
}
