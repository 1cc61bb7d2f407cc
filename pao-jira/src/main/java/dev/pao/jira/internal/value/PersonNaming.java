package dev.pao.jira.internal.value;

import dev.pao.model.value.Value;
import java.util.regex.Pattern;

/** How people are named in fields. */
public enum PersonNaming {
    /** By account id. */
    CLOUD("accountId", "id", "an account id", Pattern.compile("[0-9a-f]{24}|[0-9]+:[0-9a-f-]{36}")),
    /** By user name; any text might be one, so it is looked up. */
    DATA_CENTER("name", "name", "a user name", Pattern.compile("(?!)"));

    private final String idKey;
    private final String told;
    private final String idName;
    private final Pattern id;

    PersonNaming(String idKey, String told, String idName, Pattern id) {
        this.idKey = idKey;
        this.told = told;
        this.idName = idName;
        this.id = id;
    }

    String idKey() {
        return idKey;
    }

    String idName() {
        return idName;
    }

    boolean isId(String written) {
        return id.matcher(written).matches();
    }

    Value.Mapping named(String accountOrName) {
        return Value.Mapping.EMPTY.with(told, Value.of(accountOrName));
    }

    Value.Mapping named(Value.Mapping person) throws UnfitValue {
        return named(
                person.text(idKey).orElseThrow(() -> new UnfitValue("is somebody whom Jira gave without " + idName)));
    }
}
