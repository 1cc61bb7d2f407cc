package dev.pao.fulfillment.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TemplateOperatorTest {

    @Test
    void theOperatorsAreThoseOfPebble() {
        assertThat(described(TemplateOperator.all())).isEqualTo(described(new CoreExtension().getBinaryOperators()));
    }

    private static List<String> described(List<BinaryOperator> operators) {
        return operators.stream()
                .map(operator -> String.join(
                        " ",
                        operator.getSymbol(),
                        String.valueOf(operator.getPrecedence()),
                        operator.getType().name(),
                        operator.getAssociativity().name(),
                        operator.createInstance().getClass().getName()))
                .toList();
    }
}
