package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** What its one account may do. Not thread-safe; its server locks it. */
final class Permissions {

    static final String BROWSE = "BROWSE_PROJECTS";
    static final String CREATE = "CREATE_ISSUES";
    static final String BROWSE_USERS = "USER_PICKER";

    private final Set<String> revoked = new LinkedHashSet<>();

    void revoke(String permission) {
        revoked.add(permission);
    }

    boolean has(String permission) {
        return !revoked.contains(permission);
    }

    /** The answer to which of some permissions there are. */
    Answer mine(Call call) {
        if (call.parameter("permissions").isEmpty()) {
            return Answer.error(400, "The 'permissions' query parameter is required.");
        }
        Value.Mapping.Builder mine = Value.Mapping.builder();
        for (String permission : call.parameter("permissions").split(",")) {
            mine.put(
                    permission,
                    Value.Mapping.EMPTY
                            .with("key", Value.of(permission))
                            .with("havePermission", Value.of(has(permission))));
        }
        return Answer.ok(Value.Mapping.EMPTY.with("permissions", mine.build()));
    }
}
