package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import java.util.List;

/**
 * The operators of Pebble, all of them. A text is compiled with these and, where it holds tags, with {@link TemplateTags};
 * filters and tests belong to rendering, and take longer to set up than a file takes to check.
 */
final class TemplateOperators extends AbstractExtension {

    @Override
    public List<UnaryOperator> getUnaryOperators() {
        return new CoreExtension().getUnaryOperators();
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return TemplateOperator.all();
    }
}
