package dev.pao.cli.serve;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.http.Role;
import dev.pao.http.StaticTokens;
import dev.pao.http.TokenAuthenticator;
import dev.pao.oidc.OidcTokens;
import java.net.URI;
import java.util.Optional;

/** Who may call: those of the configured tokens, and those whom the configured provider vouches for. */
final class Callers {

    private final Configuration configuration;

    Callers(Configuration configuration) {
        this.configuration = configuration;
    }

    TokenAuthenticator authenticator() {
        StaticTokens tokens = tokens();
        return provider().<TokenAuthenticator>map(tokens::or).orElse(tokens);
    }

    private StaticTokens tokens() {
        try {
            return StaticTokens.parse(String.join(",", configuration.list(Setting.API_TOKENS)));
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.API_TOKENS, String.valueOf(e.getMessage()));
        }
    }

    private Optional<OidcTokens> provider() {
        Optional<String> issuer = configuration.text(Setting.OIDC_ISSUER);
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        try {
            OidcTokens.Builder builder = OidcTokens.builder(
                            issuer.get(),
                            configuration.required(Setting.OIDC_AUDIENCE),
                            URI.create(configuration.required(Setting.OIDC_JWKS_URL)))
                    .nameClaim(configuration.required(Setting.OIDC_NAME_CLAIM))
                    .rolesClaim(configuration.required(Setting.OIDC_ROLES_CLAIM));
            configuration.list(Setting.OIDC_ROLES).forEach(entry -> mapRole(entry, builder));
            return Optional.of(builder.build());
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.OIDC_JWKS_URL, String.valueOf(e.getMessage()));
        }
    }

    private static void mapRole(String entry, OidcTokens.Builder builder) {
        String[] parts = entry.split("=", 2);
        builder.role(parts[0].strip(), Role.of(parts[1].strip()).orElseThrow());
    }
}
