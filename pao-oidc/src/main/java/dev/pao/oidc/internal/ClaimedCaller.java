package dev.pao.oidc.internal;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.pao.http.Caller;
import dev.pao.http.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a token's claims say the caller is, and what the caller may do here. */
public final class ClaimedCaller {

    private static final int LONGEST_NAME = 255;

    private final String nameClaim;
    private final List<String> rolesPath;
    private final Map<String, Role> roles;

    /** Reads the given claims; the map says what values of the roles claim mean. */
    public ClaimedCaller(String nameClaim, String rolesClaim, Map<String, Role> roles) {
        this.nameClaim = nameClaim;
        this.rolesPath = List.of(rolesClaim.split("\\.", -1));
        this.roles = Map.copyOf(roles);
    }

    /** The caller; empty if the claim that names one holds no name that can stand in a record. */
    public Optional<Caller> caller(JWTClaimsSet claims) {
        Object name = claims.getClaim(nameClaim);
        return name instanceof String text && isName(text)
                ? Optional.of(new Caller(text, roles(claims)))
                : Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(ClaimedCaller::isInvisible);
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private Set<Role> roles(JWTClaimsSet claims) {
        Set<Role> granted = EnumSet.noneOf(Role.class);
        for (Object value : values(rolesClaim(claims))) {
            Role role = roles.get(String.valueOf(value));
            if (role != null) {
                granted.add(role);
            }
        }
        return granted;
    }

    /** A claim may have points in its own name, as those of some providers that are URLs do. */
    private @Nullable Object rolesClaim(JWTClaimsSet claims) {
        Object whole = claims.getClaim(String.join(".", rolesPath));
        if (whole != null) {
            return whole;
        }
        Object found = claims.getClaims();
        for (String step : rolesPath) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    private static Collection<?> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list;
        }
        return claim instanceof String text ? List.of(text.split(" ", -1)) : List.of();
    }
}
