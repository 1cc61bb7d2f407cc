package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.DivideExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.ModulusExpression;
import io.pebbletemplates.pebble.node.expression.MultiplyExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.node.expression.SubtractExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryMinusExpression;
import io.pebbletemplates.pebble.node.expression.UnaryPlusExpression;
import java.util.List;
import java.util.Map;

/** Where an expression that is not allowed stands, and what to write instead. */
final class Denials {

    private static final Map<Class<?>, String> SYMBOLS = Map.of(
            AddExpression.class, "+",
            SubtractExpression.class, "-",
            MultiplyExpression.class, "*",
            DivideExpression.class, "/",
            ModulusExpression.class, "%",
            RangeExpression.class, "..",
            UnaryMinusExpression.class, "-",
            UnaryPlusExpression.class, "+",
            TernaryExpression.class, "?");
    private static final Map<Class<?>, String> HINTS = Map.of(
            AddExpression.class, "join texts with `~`",
            TernaryExpression.class, "use `{% if … %}`",
            RangeExpression.class, "use `for` over `parameters` or a list");

    private Denials() {}

    static void note(Expression<?> expression, InspectionNotes notes) {
        Place place = place(expression, notes);
        notes.deny(
                place,
                "`" + notes.text(place)
                        + "` is not allowed in a template, expected variables, literals, comparisons and filters",
                HINTS.getOrDefault(expression.getClass(), InspectionNotes.USE_ALLOWED));
    }

    /** Pebble gives a function the index of its bracket, and an operator that of what follows its last operand. */
    private static Place place(Expression<?> expression, InspectionNotes notes) {
        int index = expression.getLineNumber();
        if (expression instanceof FunctionOrMacroInvocationExpression) {
            return notes.token(index - 1);
        }
        String symbol = SYMBOLS.get(expression.getClass());
        return symbol == null ? notes.tag(index - 1) : notes.symbolBefore(index, List.of(symbol));
    }
}
