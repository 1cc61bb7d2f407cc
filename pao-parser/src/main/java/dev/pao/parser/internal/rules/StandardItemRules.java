package dev.pao.parser.internal.rules;

import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.ItemRule;
import java.util.List;

/** The rules of the format for single items. */
public final class StandardItemRules {

    private StandardItemRules() {}

    /**
     * Every rule, in the order of its code. To add one, write its class, add its code, and list it here.
     *
     * @param types the field types that the host knows
     */
    public static List<ItemRule> of(FieldTypes types) {
        return List.of(
                new ItemName(),
                new TextBlank(),
                new TextTooLong(),
                new TagSyntax(),
                new TagDuplicate(),
                new TooManyTags(),
                new TooManyFields(),
                new FieldName(),
                new FieldNameReserved(),
                new FieldNameDuplicate(),
                new FieldTypeUnknown(types),
                new DefaultNotAllowed(),
                new RangeEmpty(),
                new ChoicesCount(),
                new ChoiceDuplicate(),
                new RegexpSyntax(),
                new ConditionalFieldUnknown(),
                new ConditionalValueImpossible(),
                new ConditionalCycle(),
                new FormatUnknown(),
                new LimitNegative(),
                new LimitSyntax(),
                new SelectionsImpossible(),
                new AutomationNotRun());
    }
}
