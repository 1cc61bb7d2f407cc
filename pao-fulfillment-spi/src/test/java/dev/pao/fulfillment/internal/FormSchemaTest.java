package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.field.TextFormat;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The exported schema, judged by a validator that shares no code with PAO, against the server's verdict. {@code
 * -Dpao.test.args=-Dpao.form.pairs=20000} holds more pairs against each other.
 */
class FormSchemaTest {

    private static final int PAIRS = Integer.getInteger("pao.form.pairs", 1_000);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema OF_SCHEMAS =
            REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    @Test
    void bothComeToOneVerdict() {
        Set<Value> pairs = new HashSet<>();
        Map<Beyond, Integer> explained = new EnumMap<>(Beyond.class);
        List<String> unexplained = new ArrayList<>();
        int agreed = 0;
        for (long seed = 0; agreed < PAIRS; seed++) {
            RandomForms forms = new RandomForms(seed);
            CatalogItem item = forms.item();
            if (item.presentation().fields().stream().anyMatch(field -> Beyond.hasHugeNumber(field.document()))) {
                continue;
            }
            Value.Mapping schema = RequestForm.of(item).schema();
            assertThat(OF_SCHEMAS.validate(schema.toString(), InputFormat.JSON)).isEmpty();
            Schema judge = REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
            for (int i = 0; i < 4; i++) {
                Value.Mapping parameters = forms.parameters(item);
                List<Beyond> reasons = Stream.of(Beyond.values())
                        .filter(reason -> reason.applies(item, parameters))
                        .toList();
                reasons.forEach(reason -> explained.merge(reason, 1, Integer::sum));
                if (!reasons.isEmpty()) {
                    continue;
                }
                boolean isGoodForServer =
                        ParameterCheck.violations(item, parameters).isEmpty();
                boolean isGoodForSchema =
                        judge.validate(parameters.toString(), InputFormat.JSON).isEmpty();
                if (isGoodForServer != isGoodForSchema) {
                    unexplained.add("server " + isGoodForServer + ", schema " + isGoodForSchema + ": " + parameters
                            + "\n  " + ParameterCheck.violations(item, parameters) + "\n  " + schema);
                }
                pairs.add(parameters);
                agreed += item.presentation().fields().size();
            }
        }
        assertThat(unexplained.stream().limit(5)).isEmpty();
        assertThat(explained.keySet()).containsExactlyInAnyOrder(Beyond.values());
        assertThat(pairs).hasSizeGreaterThan(PAIRS / 20);
    }

    @ParameterizedTest
    @EnumSource(names = "URI", mode = EnumSource.Mode.EXCLUDE)
    void formatsAreTheServers(TextFormat format) {
        Field field = Field.builder(StandardFieldType.STRING, "f")
                .set("format", Value.of(format.word()))
                .build();
        Predicate<String> hasLongNumber = Pattern.compile(":.*[0-9]{4,}\\.").asPredicate();
        assertSame(
                field,
                FormatTexts.NEAR_AND_FAR.stream().filter(hasLongNumber.negate()).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"DATE", "TIME", "DATETIME"})
    void timesAreTheServers(StandardFieldType type) {
        assertSame(Field.builder(type, "f").build(), TimeTexts.NEAR_AND_FAR);
    }

    @Test
    void aConditionIsMetByADefaultOfTheSameWorth() {
        CatalogItem item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .field(Field.builder(StandardFieldType.NUMBER, "size")
                        .defaultValue(Value.of(new BigDecimal("5.0")))
                        .build())
                .field(Field.builder(StandardFieldType.STRING, "why")
                        .required()
                        .conditional(new Conditional("size", Value.of(5)))
                        .build())
                .manual("jira", Value.Mapping.EMPTY)
                .build();
        assertThat(ParameterCheck.violations(item, Value.Mapping.EMPTY)).hasSize(1);
        assertThat(judge(item).validate("{}", InputFormat.JSON)).hasSize(1);
    }

    private static void assertSame(Field field, List<String> texts) {
        CatalogItem item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .field(field)
                .manual("jira", Value.Mapping.EMPTY)
                .build();
        Schema judge = judge(item);
        for (String text : texts) {
            Value.Mapping parameters = Value.Mapping.EMPTY.with("f", Value.of(text));
            if (!Beyond.NO_VALUE.applies(item, parameters) && !Beyond.CHARACTERS.applies(item, parameters)) {
                assertThat(judge.validate(parameters.toString(), InputFormat.JSON)
                                .isEmpty())
                        .as(text)
                        .isEqualTo(ParameterCheck.violations(item, parameters).isEmpty());
            }
        }
    }

    private static Schema judge(CatalogItem item) {
        return REGISTRY.getSchema(RequestForm.of(item).schema().toString(), InputFormat.JSON);
    }

    /** What a schema can't say, as {@link RequestForm#schema} tells. */
    private enum Beyond {
        NO_VALUE((field, value) -> value instanceof Value.Nothing || FilledForm.isBlank(value)),
        CHARACTERS((field, value) -> !ParameterLimits.isKept(value)),
        COMMENT((field, value) -> commented(field)),
        /** A validator may expand it, or take it for infinite. */
        HUGE_NUMBER((field, value) -> isHuge(value));

        private final BiPredicate<Field, Value> covers;

        Beyond(BiPredicate<Field, Value> covers) {
            this.covers = covers;
        }

        boolean applies(CatalogItem item, Value.Mapping parameters) {
            return item.presentation().fields().stream()
                    .anyMatch(
                            field -> Stream.concat(parameters.get(field.name()).stream(), field.defaultValue().stream())
                                    .anyMatch(value -> covers.test(field, value)));
        }

        private static boolean commented(Field field) {
            CatalogItem alone = CatalogItem.builder("alone", SemanticVersion.of("1.0.0"))
                    .field(field)
                    .manual("jira", Value.Mapping.EMPTY)
                    .build();
            return RequestForm.of(alone).schema().toString().contains("$comment");
        }

        static boolean hasHugeNumber(Value.Mapping document) {
            return document.entries().values().stream().anyMatch(Beyond::isHuge);
        }

        private static boolean isHuge(Value value) {
            return value instanceof Value.Decimal decimal && isHuge(decimal.number());
        }

        private static boolean isHuge(BigDecimal number) {
            return Math.abs((long) number.scale()) + number.precision() > 17;
        }
    }
}
