package dev.pao.cli.form;

import dev.pao.cli.console.CommandFailure;
import dev.pao.model.CatalogItem;
import dev.pao.model.field.Field;
import dev.pao.model.field.KeyKind;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was given as {@code name=value}, each value read as its field takes it. */
public final class GivenParameters {

    private final CatalogItem item;
    private final Map<String, Value> values = new LinkedHashMap<>();

    private GivenParameters(CatalogItem item) {
        this.item = item;
    }

    /**
     * The parameters of a request. A list is given member by member, under the same name. What a field can't take stays
     * text, so that the verdict on the request says what is wrong with it.
     *
     * @throws CommandFailure if a setting has no equals sign, or a value is given twice
     */
    public static Value.Mapping of(CatalogItem item, List<String> settings) {
        GivenParameters parameters = new GivenParameters(item);
        settings.forEach(parameters::add);
        return new Value.Mapping(parameters.values);
    }

    private void add(String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw CommandFailure.usage("`" + setting + "` sets nothing: write --set name=value");
        }
        String name = setting.substring(0, equals);
        String text = setting.substring(equals + 1);
        KeyKind kind = item.presentation()
                .field(name)
                .map(Field::type)
                .map(type -> type.valueKind())
                .orElse(KeyKind.TEXT);
        Value earlier = values.get(name);
        if (kind != KeyKind.TEXTS && earlier != null) {
            throw CommandFailure.usage("`" + name + "` is set twice: set it once");
        }
        values.put(name, kind == KeyKind.TEXTS ? longer(earlier, text) : value(kind, text));
    }

    private static Value longer(@Nullable Value earlier, String text) {
        List<Value> members = new ArrayList<>();
        if (earlier instanceof Value.Sequence list) {
            members.addAll(list.values());
        }
        if (!text.isEmpty()) {
            members.add(Value.of(text));
        }
        return new Value.Sequence(members);
    }

    private static Value value(KeyKind kind, String text) {
        boolean json = kind == KeyKind.INTEGER || kind == KeyKind.DECIMAL || kind == KeyKind.BOOLEAN;
        if (!json) {
            return Value.of(text);
        }
        try {
            Value read = ValueJson.read(text);
            boolean flag = read instanceof Value.Flag && kind == KeyKind.BOOLEAN;
            boolean number = read instanceof Value.Decimal && kind != KeyKind.BOOLEAN;
            return flag || number ? read : Value.of(text);
        } catch (IllegalArgumentException e) {
            return Value.of(text);
        }
    }
}
