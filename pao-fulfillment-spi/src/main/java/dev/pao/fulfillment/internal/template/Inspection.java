package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds the parts of one template against the allow list and its names against a scope. */
final class Inspection {

    private final InspectionNotes notes;
    private final ExpressionInspection expressions;

    private Inspection(InspectionNotes notes, TemplateCompiler compiler) {
        this.notes = notes;
        this.expressions = new ExpressionInspection(notes, new FilterInspection(notes, compiler));
    }

    /** All that is wrong with a template that compiles. */
    static List<TemplateProblem> of(CompiledTemplate template, Scope scope, TemplateCompiler compiler) {
        InspectionNotes notes = new InspectionNotes(template.tokens());
        new Inspection(notes, compiler).statement(template.root(), scope);
        return notes.problems();
    }

    private void statement(@Nullable Node node, Scope scope) {
        if (node == null || notes.areFull()) {
            return;
        }
        if (!AllowedSyntax.STATEMENTS.contains(node.getClass()) || isFilterTag(node)) {
            deny(node);
        } else if (node instanceof RootNode root) {
            statement(root.getBody(), scope);
        } else if (node instanceof BodyNode body) {
            for (Node child : body.getChildren()) {
                statement(child, scope);
            }
        } else if (node instanceof PrintNode print) {
            expressions.printed(print.getExpression(), scope);
        } else if (node instanceof IfNode choice) {
            choice(choice, scope);
        } else if (node instanceof ForNode loop) {
            loop(loop, scope);
        }
    }

    private void choice(IfNode choice, Scope scope) {
        for (Pair<Expression<?>, BodyNode> branch : choice.getConditionsWithBodies()) {
            expressions.condition(branch.getLeft(), scope);
            statement(branch.getRight(), scope);
        }
        statement(choice.getElseBody(), scope);
    }

    private void loop(ForNode loop, Scope scope) {
        if (scope.isInsideLoop()) {
            notes.deny(
                    notes.token(loop.getLineNumber()),
                    "`for` stands inside another `for`, expected one level",
                    "print the inner list with `join`");
            return;
        }
        Shape list = expressions.inspect(loop.getIterable(), scope);
        if (!list.isOneOf(Shape.Kind.LIST, Shape.Kind.ANY)) {
            notes.deny(
                    notes.tag(loop.getLineNumber()),
                    "`for` runs over " + list.kind().words() + ", expected `parameters` or a list",
                    "use `parameters` or a field that holds a list");
        }
        statement(
                loop.getBody(),
                scope.withLoop(loop.getIterationVariable(), list.member().orElse(Shape.ANY)));
        statement(loop.getElseBody(), scope);
    }

    /** A {@code filter} tag is parsed into printing what is between its ends. */
    private static boolean isFilterTag(Node node) {
        Expression<?> innermost = node instanceof PrintNode print ? print.getExpression() : null;
        while (innermost instanceof FilterExpression filter) {
            innermost = filter.getLeftExpression();
        }
        return innermost instanceof RenderableNodeExpression;
    }

    private void deny(Node node) {
        int index = node instanceof AbstractRenderableNode tag ? tag.getLineNumber() : 0;
        // A macro has no place; no tag's name is the first token.
        String name = node.getClass().getSimpleName().replace("Node", "").toLowerCase(Locale.ROOT);
        Place place = index > 0 ? notes.token(index) : notes.tagNamed(name);
        notes.deny(
                place,
                "`" + notes.text(place) + "` is not allowed in a template, expected printing, `if` or `for`",
                InspectionNotes.USE_ALLOWED);
    }
}
