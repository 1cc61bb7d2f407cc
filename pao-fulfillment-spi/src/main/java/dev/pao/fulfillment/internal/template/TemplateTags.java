package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.tokenParser.AutoEscapeTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;

/**
 * The tags and operators of Pebble, all of them, so that the inspection can say what they are. A template is compiled
 * with nothing else; filters and tests belong to rendering, and take longer to set up than a file takes to check.
 */
final class TemplateTags extends AbstractExtension {

    private final CoreExtension core = new CoreExtension();

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> tags = new ArrayList<>(core.getTokenParsers());
        tags.add(new AutoEscapeTokenParser());
        return tags;
    }

    @Override
    public List<UnaryOperator> getUnaryOperators() {
        return core.getUnaryOperators();
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return TemplateOperator.all();
    }
}
