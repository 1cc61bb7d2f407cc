package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/** What somebody may do. Not thread-safe; its server locks it. */
final class Permissions {

    static final String BROWSE = "BROWSE_PROJECTS";
    static final String CREATE = "CREATE_ISSUES";
    static final String BROWSE_USERS = "USER_PICKER";

    private static final String ALL = String.join(",", BROWSE, CREATE, BROWSE_USERS);

    private final Set<String> revoked = new LinkedHashSet<>();

    /** What somebody may do who is not signed in, at a site that shows nothing to everybody. */
    static Permissions nobodys() {
        Permissions none = new Permissions();
        none.revoked.addAll(Set.of(BROWSE, CREATE, BROWSE_USERS));
        return none;
    }

    void revoke(String permission) {
        revoked.add(permission);
    }

    boolean has(String permission) {
        return !revoked.contains(permission);
    }

    /** The answer to which of some permissions there are; Data Center tells of all, and so does this without a choice. */
    Answer mine(Call call, SiteModel site) {
        String project = call.parameter("projectKey");
        boolean seen = project.isEmpty() || (site.project(project).isPresent() && has(BROWSE));
        if (!seen) {
            return Answer.error(404, "No project could be found with key '" + project + "'.");
        }
        if (call.parameter("permissions").isEmpty() && site.flavour() == JiraFlavour.CLOUD) {
            return Answer.error(400, "The 'permissions' query parameter is required.");
        }
        String asked = call.parameter("permissions").isEmpty() ? ALL : call.parameter("permissions");
        Value.Mapping.Builder mine = Value.Mapping.builder();
        for (String permission : asked.split(",", -1)) {
            mine.put(
                    permission,
                    Value.Mapping.EMPTY
                            .with("key", Value.of(permission))
                            .with("havePermission", Value.of(has(permission))));
        }
        return Answer.ok(Value.Mapping.EMPTY.with("permissions", mine.build()));
    }
}
