package dev.pao.fulfillment.internal.template;

import dev.pao.fulfillment.internal.Names;
import dev.pao.model.diagnostic.NearestName;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
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
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds expressions against the allow list and a scope, and says what shape their values have. */
final class ExpressionInspection {

    private final InspectionNotes notes;
    private final FilterInspection filters;

    ExpressionInspection(InspectionNotes notes, FilterInspection filters) {
        this.notes = notes;
        this.filters = filters;
    }

    void printed(Expression<?> expression, Scope scope) {
        Shape shape = inspect(expression, scope);
        if (shape.isOneOf(Shape.Kind.RECORD)) {
            Place place = notes.token(expression.getLineNumber());
            notes.deny(
                    place,
                    "`" + notes.text(place) + "` is a record, expected one of its values",
                    "print " + Names.anyOf(shape.attributes().keySet()) + " of it");
        }
    }

    void condition(Expression<?> expression, Scope scope) {
        Shape shape = inspect(expression, scope);
        if (shape.isOneOf(Shape.Kind.LIST, Shape.Kind.RECORD)) {
            Place place = notes.token(expression.getLineNumber());
            notes.deny(
                    place,
                    "`" + notes.text(place) + "` is " + shape.kind().words()
                            + ", which is neither true nor false, expected a comparison",
                    "write `" + notes.text(place) + " is not empty`");
        }
    }

    Shape inspect(Expression<?> expression, Scope scope) {
        // These two first: most templates hold nothing else, and need no other part of Pebble's language loaded.
        if (expression instanceof ContextVariableExpression variable) {
            return variable(variable, scope);
        }
        if (expression instanceof GetAttributeExpression attribute) {
            return attribute(attribute, scope);
        }
        if (!AllowedSyntax.EXPRESSIONS.contains(expression.getClass())) {
            Denials.note(expression, notes);
            return Shape.ANY;
        }
        if (expression instanceof UnaryNotExpression not) {
            condition(not.getChildExpression(), scope);
            return Shape.FLAG;
        }
        if (expression instanceof BinaryExpression<?> binary) {
            return binary(binary, scope);
        }
        return literal(expression);
    }

    private Shape binary(BinaryExpression<?> binary, Scope scope) {
        if (binary instanceof FilterExpression filter) {
            return filters.inspect(filter, inspect(filter.getLeftExpression(), scope), this, scope);
        }
        if (binary instanceof AndExpression || binary instanceof OrExpression) {
            condition(binary.getLeftExpression(), scope);
            condition(binary.getRightExpression(), scope);
            return Shape.FLAG;
        }
        if (binary instanceof PositiveTestExpression) {
            test(binary, scope);
            return Shape.FLAG;
        }
        if (binary instanceof ConcatenateExpression) {
            printed(binary.getLeftExpression(), scope);
            printed(binary.getRightExpression(), scope);
            return Shape.TEXT;
        }
        if (binary instanceof ContainsExpression) {
            contains(binary, inspect(binary.getLeftExpression(), scope));
            inspect(binary.getRightExpression(), scope);
            return Shape.FLAG;
        }
        compared(binary, inspect(binary.getLeftExpression(), scope));
        compared(binary, inspect(binary.getRightExpression(), scope));
        return Shape.FLAG;
    }

    private void compared(BinaryExpression<?> binary, Shape side) {
        boolean ordered = binary instanceof GreaterThanExpression
                || binary instanceof GreaterThanEqualsExpression
                || binary instanceof LessThanExpression
                || binary instanceof LessThanEqualsExpression;
        if (ordered && !side.isOneOf(Shape.Kind.NUMBER, Shape.Kind.ANY)) {
            Place place = notes.symbolBefore(binary.getLineNumber(), List.of("<", "<=", ">", ">="));
            notes.deny(
                    place,
                    "`" + notes.text(place) + "` compares " + side.kind().words() + ", expected numbers",
                    "compare with `==` or `!=`");
        }
    }

    /** Texts, lists and records hold something; in numbers and booleans nothing can be looked for. */
    private void contains(BinaryExpression<?> binary, Shape owner) {
        if (owner.isOneOf(Shape.Kind.NUMBER, Shape.Kind.FLAG)) {
            Place place = notes.symbolBefore(binary.getLineNumber(), List.of("contains"));
            notes.deny(
                    place,
                    "`contains` looks into " + owner.kind().words() + ", expected text or a list",
                    "compare with `==` or `!=`");
        }
    }

    private void test(BinaryExpression<?> test, Scope scope) {
        inspect(test.getLeftExpression(), scope);
        TestInvocationExpression invocation = (TestInvocationExpression) test.getRightExpression();
        String name = invocation.getTestName();
        if (!AllowedSyntax.TESTS.contains(name)) {
            String hint = NearestName.hint(name, AllowedSyntax.TESTS);
            String allowed = Names.anyOf(new TreeSet<>(AllowedSyntax.TESTS));
            notes.deny(
                    notes.token(invocation.getLineNumber()),
                    "test `" + name + "` is not allowed in a template, expected " + allowed,
                    hint.isEmpty() ? "use " + allowed : hint);
        }
    }

    private Shape variable(ContextVariableExpression variable, Scope scope) {
        String name = variable.getName();
        Optional<Shape> known = scope.find(name);
        if (known.isPresent()) {
            return known.get();
        }
        String hint = NearestName.hint(name, scope.names());
        notes.unknown(
                TemplateProblem.Kind.VARIABLE,
                notes.token(variable.getLineNumber()),
                "variable `" + name
                        + "` does not exist, expected a field of the item, `parameters`, `requester`, `catalog_item`"
                        + " or `request`",
                hint.isEmpty() ? "add a field `" + name + "`, or name another variable" : hint);
        return Shape.ANY;
    }

    private Shape attribute(GetAttributeExpression attribute, Scope scope) {
        Shape owner = inspect(attribute.getNode(), scope);
        int index = attribute.getAttributeNameExpression().getLineNumber();
        if (attribute.getArgumentsNode() != null) {
            Place place = notes.token(index);
            notes.deny(
                    place,
                    "`" + notes.text(place) + "` is called as a method, expected a value",
                    "use a filter, as in `name | upper`");
            return Shape.ANY;
        }
        if (!(attribute.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            notes.deny(
                    notes.tag(attribute.getLineNumber()),
                    "a value is looked up by something other than a fixed name, expected a name such as `requester.team`",
                    InspectionNotes.USE_ALLOWED);
            return Shape.ANY;
        }
        Shape found = owner.attributes().get(name.getValue());
        if (found != null || owner.isOneOf(Shape.Kind.ANY)) {
            return found == null ? Shape.ANY : found;
        }
        noSuchAttribute(notes.token(index), name.getValue(), attribute.getNode(), owner);
        return Shape.ANY;
    }

    private void noSuchAttribute(Place place, String name, Expression<?> node, Shape owner) {
        String asked = notes.text(notes.token(node.getLineNumber()));
        String message = owner.attributes().isEmpty()
                ? "`" + asked + "` is " + owner.kind().words() + " and has no `" + name + "`, expected the value itself"
                : "`" + asked + "` has no `" + name + "`, expected "
                        + Names.anyOf(owner.attributes().keySet());
        String hint = NearestName.hint(name, owner.attributes().keySet());
        notes.unknown(
                TemplateProblem.Kind.ATTRIBUTE, place, message, hint.isEmpty() ? attributeHint(asked, owner) : hint);
    }

    private static String attributeHint(String asked, Shape owner) {
        return owner.attributes().isEmpty()
                ? "write `" + asked + "`"
                : "use " + Names.anyOf(owner.attributes().keySet());
    }

    private static Shape literal(Expression<?> literal) {
        if (literal instanceof LiteralStringExpression) {
            return Shape.TEXT;
        }
        if (literal instanceof LiteralLongExpression || literal instanceof LiteralDoubleExpression) {
            return Shape.NUMBER;
        }
        if (literal instanceof LiteralBooleanExpression) {
            return Shape.FLAG;
        }
        assert literal instanceof LiteralNullExpression : literal;
        return Shape.ANY;
    }
}
