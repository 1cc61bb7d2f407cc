package dev.pao.fulfillment.internal.template;

import dev.pao.model.value.Value;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspected template as plain values, for a page that renders it as Pebble does: every part is a list that begins
 * with its word. A part that can fail ends with the tag that a message names.
 */
final class StatementTree {

    private final TokenPlaces tokens;
    private final List<Value> statements = new ArrayList<>();

    private StatementTree(TokenPlaces tokens) {
        this.tokens = tokens;
    }

    static Value.Sequence of(CompiledTemplate template) {
        return body(template.root(), template.tokens());
    }

    /** The tree of a text without tags. */
    static Value.Sequence ofPlain(String text) {
        return new Value.Sequence(text.isEmpty() ? List.of() : List.of(ExpressionTree.node("text", Value.of(text))));
    }

    private static Value.Sequence body(@Nullable Node node, TokenPlaces tokens) {
        StatementTree tree = new StatementTree(tokens);
        tree.add(node);
        return new Value.Sequence(tree.statements);
    }

    private void add(@Nullable Node node) {
        if (node instanceof RootNode root) {
            add(root.getBody());
        } else if (node instanceof BodyNode body) {
            body.getChildren().forEach(this::add);
        } else if (node instanceof TextNode text) {
            statements.add(ExpressionTree.node("text", Value.of(new String(text.getData()))));
        } else if (node instanceof PrintNode print) {
            statements.add(
                    ExpressionTree.node("print", ExpressionTree.of(print.getExpression()), tag(print.getLineNumber())));
        } else if (node instanceof IfNode choice) {
            statements.add(choice(choice));
        } else if (node instanceof ForNode loop) {
            statements.add(loop(loop));
        } else if (node != null) {
            throw new IllegalStateException("an inspected template holds " + node.getClass());
        }
    }

    private Value choice(IfNode choice) {
        List<Value> branches = new ArrayList<>();
        for (Pair<Expression<?>, BodyNode> branch : choice.getConditionsWithBodies()) {
            branches.add(
                    new Value.Sequence(List.of(ExpressionTree.of(branch.getLeft()), body(branch.getRight(), tokens))));
        }
        return ExpressionTree.node(
                "if", new Value.Sequence(branches), body(choice.getElseBody(), tokens), tag(choice.getLineNumber()));
    }

    private Value loop(ForNode loop) {
        return ExpressionTree.node(
                "for",
                Value.of(loop.getIterationVariable()),
                ExpressionTree.of(loop.getIterable()),
                body(loop.getBody(), tokens),
                body(loop.getElseBody(), tokens),
                tag(loop.getLineNumber()));
    }

    private Value tag(int token) {
        return Value.of(tokens.text(tokens.tagAround(token)));
    }
}
