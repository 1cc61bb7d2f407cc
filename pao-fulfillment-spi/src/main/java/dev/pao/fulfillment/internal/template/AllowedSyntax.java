package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
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
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.Set;

/**
 * The allow list: what is not here is an error with its place. The arguments of {@code replace}, which are a map, are
 * looked at where the filter is.
 */
final class AllowedSyntax {

    /** Parts of a template. */
    static final Set<Class<? extends Node>> STATEMENTS =
            Set.of(RootNode.class, BodyNode.class, TextNode.class, PrintNode.class, IfNode.class, ForNode.class);

    /** Expressions. */
    static final Set<Class<? extends Node>> EXPRESSIONS = Set.of(
            ContextVariableExpression.class,
            GetAttributeExpression.class,
            FilterExpression.class,
            PositiveTestExpression.class,
            NegativeTestExpression.class,
            ConcatenateExpression.class,
            ContainsExpression.class,
            AndExpression.class,
            OrExpression.class,
            UnaryNotExpression.class,
            EqualsExpression.class,
            NotEqualsExpression.class,
            GreaterThanExpression.class,
            GreaterThanEqualsExpression.class,
            LessThanExpression.class,
            LessThanEqualsExpression.class,
            LiteralStringExpression.class,
            LiteralLongExpression.class,
            LiteralDoubleExpression.class,
            LiteralBooleanExpression.class,
            LiteralNullExpression.class);

    /** Tests after {@code is} and {@code is not}. */
    static final Set<String> TESTS = Set.of("empty", "null", "defined");

    private AllowedSyntax() {}
}
