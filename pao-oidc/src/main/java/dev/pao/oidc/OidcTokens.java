package dev.pao.oidc;

import dev.pao.http.Caller;
import dev.pao.http.Role;
import dev.pao.http.TokenAuthenticator;
import dev.pao.oidc.internal.ClaimedCaller;
import dev.pao.oidc.internal.KeyFetch;
import dev.pao.oidc.internal.ProviderKeys;
import dev.pao.oidc.internal.TokenCheck;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Callers by the signed tokens of an OpenID Connect provider. A token is good if it is signed by a key that the provider
 * publishes now, with an asymmetric algorithm, for this audience, by this issuer, and neither too early nor too late. What the
 * token itself says of keys and where to find them is never looked at.
 *
 * <p>Keys are fetched when they are first needed, again after five minutes, and at once if a token names a key that is not
 * known, but then at most every 30 seconds. While the provider is away, the keys known last are good for a day. Thread-safe;
 * starts no thread of its own and holds nothing that has to be closed.
 */
public final class OidcTokens implements TokenAuthenticator {

    private final TokenCheck check;
    private final ClaimedCaller claims;

    private OidcTokens(Builder builder) {
        ProviderKeys keys = new ProviderKeys(new KeyFetch(builder.keys, builder.patience), builder.clock);
        check = new TokenCheck(keys, builder.issuer, builder.audience, builder.skew, builder.clock);
        claims = new ClaimedCaller(builder.nameClaim, builder.rolesClaim, builder.roles);
    }

    /**
     * Starts the configuration.
     *
     * @param issuer what {@code iss} must be, to the character
     * @param audience what {@code aud} must hold
     * @param keys where the provider publishes its keys (a JSON Web Key Set): an https URL, or an http URL of this machine
     * @throws IllegalArgumentException if the issuer or the audience is blank or the URL is of another kind
     */
    public static Builder builder(String issuer, String audience, URI keys) {
        return new Builder(issuer, audience, keys);
    }

    /**
     * Who the token is.
     *
     * @throws IllegalStateException if it can't be judged, because no key of the provider can be had
     */
    @Override
    public Optional<Caller> authenticate(String token) {
        return check.claims(token).flatMap(claims::caller);
    }

    /** Builds an authenticator. Not thread-safe. */
    public static final class Builder {

        private static final Duration MOST_SKEW = Duration.ofMinutes(5);

        private final String issuer;
        private final String audience;
        private final URI keys;
        private String nameClaim = "sub";
        private String rolesClaim = "roles";
        private final Map<String, Role> roles = new HashMap<>();
        private Duration skew = Duration.ofSeconds(60);
        private Duration patience = Duration.ofSeconds(5);
        private Clock clock = Clock.systemUTC();

        private Builder(String issuer, String audience, URI keys) {
            this.issuer = notBlank("issuer", issuer);
            this.audience = notBlank("audience", audience);
            this.keys = KeyFetch.checked(keys);
            for (Role role : Role.values()) {
                roles.put(role.word(), role);
            }
        }

        /** Sets the claim that names a caller; {@code sub} by default. A token without it is no caller's. */
        public Builder nameClaim(String claim) {
            nameClaim = notBlank("claim", claim);
            return this;
        }

        /**
         * Sets the claim that holds a caller's roles, a list of texts or a text with spaces between them; {@code roles} by
         * default. Points lead into objects: {@code realm_access.roles}.
         */
        public Builder rolesClaim(String claim) {
            rolesClaim = notBlank("claim", claim);
            return this;
        }

        /**
         * Says which role a value of the roles claim stands for. The roles' own words stand for themselves; values that
         * stand for nothing are passed over.
         */
        public Builder role(String value, Role role) {
            roles.put(notBlank("value", value), Objects.requireNonNull(role, "role"));
            return this;
        }

        /** Sets by how much the provider's clock may differ from this one; 60 seconds by default, 5 minutes at most. */
        public Builder clockSkew(Duration most) {
            if (most.isNegative() || most.compareTo(MOST_SKEW) > 0) {
                throw new IllegalArgumentException("a clock skew is from 0 to 5 minutes, found " + most);
            }
            skew = most;
            return this;
        }

        /** Sets how long the provider may take to give its keys, to the last byte; 5 seconds by default. */
        public Builder patience(Duration most) {
            if (most.isNegative() || most.isZero()) {
                throw new IllegalArgumentException("patience is longer than nothing, found " + most);
            }
            patience = most;
            return this;
        }

        /** Sets the clock that tokens and keys are judged by; the system's by default. */
        public Builder clock(Clock newClock) {
            clock = Objects.requireNonNull(newClock, "clock");
            return this;
        }

        /** The authenticator. Nothing is fetched yet. */
        public OidcTokens build() {
            return new OidcTokens(this);
        }

        private static String notBlank(String what, String text) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the " + what + " is not blank, found `" + text + "`");
            }
            return text;
        }
    }
}
