package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.ContainsExpression;
import io.pebbletemplates.pebble.node.expression.DivideExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LessThanEqualsExpression;
import io.pebbletemplates.pebble.node.expression.LessThanExpression;
import io.pebbletemplates.pebble.node.expression.ModulusExpression;
import io.pebbletemplates.pebble.node.expression.MultiplyExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.node.expression.SubtractExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import java.util.List;

/**
 * An operator of Pebble between two expressions. Pebble's own list makes a lambda for each, which takes a Java that checks
 * one file longer than to read the file; a test holds both lists equal.
 *
 * @param symbol how it is written
 * @param precedence the higher, the closer it binds
 */
record TemplateOperator(String symbol, int precedence) implements BinaryOperator {

    /** Every operator, in Pebble's order. */
    static List<BinaryOperator> all() {
        return List.of(
                new TemplateOperator("or", 10),
                new TemplateOperator("and", 15),
                new TemplateOperator("is", 20),
                new TemplateOperator("is not", 20),
                new TemplateOperator("contains", 20),
                new TemplateOperator("==", 30),
                new TemplateOperator("equals", 30),
                new TemplateOperator("!=", 30),
                new TemplateOperator(">", 30),
                new TemplateOperator("<", 30),
                new TemplateOperator(">=", 30),
                new TemplateOperator("<=", 30),
                new TemplateOperator("+", 40),
                new TemplateOperator("-", 40),
                new TemplateOperator("*", 60),
                new TemplateOperator("/", 60),
                new TemplateOperator("%", 60),
                new TemplateOperator("|", 100),
                new TemplateOperator("~", 110),
                new TemplateOperator("..", 120));
    }

    @Override
    public int getPrecedence() {
        return precedence;
    }

    @Override
    public String getSymbol() {
        return symbol;
    }

    @Override
    public BinaryExpression<?> createInstance() {
        return switch (symbol) {
            case "or" -> new OrExpression();
            case "and" -> new AndExpression();
            case "is" -> new PositiveTestExpression();
            case "is not" -> new NegativeTestExpression();
            case "contains" -> new ContainsExpression();
            case "==", "equals" -> new EqualsExpression();
            case "!=" -> new NotEqualsExpression();
            case ">" -> new GreaterThanExpression();
            case "<" -> new LessThanExpression();
            case ">=" -> new GreaterThanEqualsExpression();
            case "<=" -> new LessThanEqualsExpression();
            case "+" -> new AddExpression();
            case "-" -> new SubtractExpression();
            case "*" -> new MultiplyExpression();
            case "/" -> new DivideExpression();
            case "%" -> new ModulusExpression();
            case "|" -> new FilterExpression();
            case "~" -> new ConcatenateExpression();
            case ".." -> new RangeExpression();
            default -> throw new IllegalStateException("no operator is called `" + symbol + "`");
        };
    }

    @Override
    public BinaryOperatorType getType() {
        return switch (symbol) {
            case "is", "is not" -> BinaryOperatorType.TEST;
            case "|" -> BinaryOperatorType.FILTER;
            default -> BinaryOperatorType.NORMAL;
        };
    }

    @Override
    public Associativity getAssociativity() {
        return Associativity.LEFT;
    }
}
