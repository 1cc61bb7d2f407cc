package dev.pao.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.pao.http.Caller;
import dev.pao.http.Role;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcTokensTest {

    private static final Instant NOW = Instant.parse("2025-08-16T19:30:00Z");
    private static final String ISSUER = "https://login.example.com/realm";
    private static final RSAKey FIRST = rsa("first");
    private static final RSAKey SECOND = rsa("second");

    private final SetClock clock = new SetClock();
    private final KeyServer server = new KeyServer(FIRST.toPublicJWK());
    private final OidcTokens tokens = builder().build();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aGoodTokenIsItsSubjectWithTheRolesThatItClaims() {
        String token = signed(FIRST, claims -> claims.claim("roles", List.of("reader", "operator", "cook")));
        assertThat(tokens.authenticate(token)).contains(new Caller("josh", Set.of(Role.READER, Role.OPERATOR)));
    }

    @Test
    void aTokenWithoutRolesIsACallerWhoMayNothing() {
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims.claim("roles", null))))
                .contains(new Caller("josh", Set.of()));
    }

    @Test
    void rolesAreFoundWhereAndAsTheProviderWritesThem() {
        OidcTokens keycloak = builder()
                .rolesClaim("realm_access.roles")
                .nameClaim("preferred_username")
                .role("catalog-admins", Role.OPERATOR)
                .build();
        String token = signed(
                FIRST,
                claims -> claims.claim("preferred_username", "josh.smith")
                        .claim("realm_access", Map.of("roles", List.of("catalog-admins"))));
        assertThat(keycloak.authenticate(token)).contains(new Caller("josh.smith", Set.of(Role.OPERATOR)));
        OidcTokens scopes = builder().rolesClaim("https://example.com/scope").build();
        String spaced = signed(FIRST, claims -> claims.claim("https://example.com/scope", "openid reader"));
        assertThat(scopes.authenticate(spaced)).contains(new Caller("josh", Set.of(Role.READER)));
    }

    @Test
    void anotherIssuerAudienceOrTimeIsNobody() {
        assertNobody(signed(FIRST, claims -> claims.issuer("https://login.example.com/realm/")));
        assertNobody(signed(FIRST, claims -> claims.audience("another")));
        assertNobody(signed(FIRST, claims -> claims.audience((String) null)));
        assertNobody(signed(FIRST, claims -> claims.expirationTime(Date.from(NOW.minusSeconds(61)))));
        assertNobody(signed(FIRST, claims -> claims.expirationTime(null)));
        assertNobody(signed(FIRST, claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(61)))));
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims.expirationTime(Date.from(NOW.minusSeconds(59))))))
                .isPresent();
    }

    @Test
    void aTokenIsGoodUntilItExpires() {
        String token = signed(FIRST, claims -> claims);
        assertThat(tokens.authenticate(token)).isPresent();
        clock.pass(Duration.ofMinutes(12));
        assertThat(tokens.authenticate(token)).isEmpty();
    }

    @Test
    void anotherKeyUnderAKnownNameIsNobody() {
        assertNobody(signed(rsa("first"), claims -> claims));
    }

    @Test
    void anUnsignedTokenIsNobody() {
        assertNobody(new PlainJWT(good().build()).serialize());
    }

    @Test
    void theProvidersPublicKeyIsNoSharedSecret() throws JOSEException {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), good().build());
        forged.sign(new MACSigner(FIRST.toPublicJWK().toJSONString()));
        assertNobody(forged.serialize());
    }

    @Test
    void whatATokenSaysOfKeysIsNotLookedAt() throws JOSEException {
        RSAKey own = rsa("own");
        try (KeyServer elsewhere = new KeyServer(own.toPublicJWK())) {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("own")
                    .jwk(own.toPublicJWK())
                    .jwkURL(elsewhere.keys())
                    .x509CertURL(elsewhere.keys())
                    .build();
            SignedJWT forged = new SignedJWT(header, good().build());
            forged.sign(new RSASSASigner(own));
            assertNobody(forged.serialize());
            assertThat(elsewhere.fetches).hasValue(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../dev/null", "' OR 1=1 --", "first\u0000", "http://127.0.0.1/keys"})
    void theNameOfAKeyIsANameAndNothingElse(String kid) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), good().build());
        token.sign(new RSASSASigner(FIRST));
        assertNobody(token.serialize());
    }

    @Test
    void aTokenThatWasMadeForSomethingElseIsNobody() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                good().build());
        token.sign(new RSASSASigner(FIRST));
        assertNobody(token.serialize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "josh\nadmin", "josh\u202Egnp"})
    void aNameThatCanNotStandInARecordIsNobody(String name) {
        assertNobody(signed(FIRST, claims -> claims.subject(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
    void anyOtherTextIsNobody(String text) {
        assertNobody(text);
        assertNobody(text.repeat(20_000));
    }

    @Test
    void ellipticCurvesSignAsWell() throws JOSEException {
        ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        server.publish(curve.toPublicJWK());
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve").build(), good().build());
        token.sign(new ECDSASigner(curve));
        assertThat(tokens.authenticate(token.serialize())).isPresent();
    }

    @Test
    void aNewKeyIsFetchedWhenATokenNamesIt() {
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims))).isPresent();
        server.publish(FIRST.toPublicJWK(), SECOND.toPublicJWK());
        clock.pass(Duration.ofSeconds(31));
        assertThat(tokens.authenticate(signed(SECOND, claims -> claims))).isPresent();
        assertThat(server.fetches).hasValue(2);
    }

    @Test
    void aKeyThatWasWithdrawnIsGoodForFiveMinutesAtMost() {
        String token = signed(FIRST, claims -> claims);
        assertThat(tokens.authenticate(token)).isPresent();
        server.publish(SECOND.toPublicJWK());
        clock.pass(Duration.ofMinutes(5));
        assertNobody(token);
    }

    @Test
    void tokensOfUnknownKeysMakeNoFloodOfFetches() {
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims))).isPresent();
        for (int i = 0; i < 50; i++) {
            assertNobody(signed(SECOND, claims -> claims));
        }
        assertThat(server.fetches).hasValue(1);
        clock.pass(Duration.ofSeconds(30));
        assertNobody(signed(SECOND, claims -> claims));
        assertNobody(signed(SECOND, claims -> claims));
        assertThat(server.fetches).hasValue(2);
    }

    @Test
    void whileTheProviderIsAwayItsKeysAreGoodForADay() {
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims))).isPresent();
        server.answers(503, "");
        clock.pass(Duration.ofHours(23));
        assertThat(tokens.authenticate(signed(FIRST, claims -> claims.expirationTime(in(Duration.ofDays(2))))))
                .isPresent();
        clock.pass(Duration.ofHours(2));
        assertCanNotBeJudged(signed(FIRST, claims -> claims.expirationTime(in(Duration.ofDays(2)))));
    }

    @Test
    void whatIsNoKeySetCanNotBeUsed() {
        for (String body :
                List.of("", "[]", "{\"keys\":{}}", "<html>", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}")) {
            server.answers(200, body);
            clock.pass(Duration.ofSeconds(31));
            String token = signed(FIRST, claims -> claims.expirationTime(in(Duration.ofDays(2))));
            if (body.contains("oct")) {
                assertNobody(token);
            } else {
                assertCanNotBeJudged(token);
            }
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.answers(302, "");
        assertCanNotBeJudged(signed(FIRST, claims -> claims));
        assertThat(server.fetches).hasValue(1);
    }

    @Test
    void anAnswerThatIsTooLargeIsCutOff() {
        server.answers(200, "{\"keys\":[]," + " ".repeat(300_000) + "}");
        assertCanNotBeJudged(signed(FIRST, claims -> claims));
    }

    @Test
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        server.stalls();
        OidcTokens hasty = builder().patience(Duration.ofMillis(300)).build();
        long begin = System.nanoTime();
        assertThatThrownBy(() -> hasty.authenticate(signed(FIRST, claims -> claims)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.com/keys",
                "http://127.0.0.1.example.com/keys",
                "https://user:secret@login.example.com/keys",
                "ftp://127.0.0.1/keys",
                "file:///etc/passwd",
                "https:keys"
            })
    void keysComeFromASafePlace(String place) {
        assertThatThrownBy(() -> OidcTokens.builder(ISSUER, "pao", URI.create(place)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https URL")
                .hasMessageNotContaining("secret");
    }

    private OidcTokens.Builder builder() {
        return OidcTokens.builder(ISSUER, "pao", server.keys()).clock(clock);
    }

    private void assertNobody(String token) {
        assertThat(tokens.authenticate(token)).isEqualTo(Optional.empty());
    }

    private void assertCanNotBeJudged(String token) {
        assertThatThrownBy(() -> tokens.authenticate(token))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(token);
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("pao")
                .subject("josh")
                .claim("roles", List.of("reader"))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(10))));
    }

    private static String signed(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> changes) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                changes.apply(good()).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static RSAKey rsa(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
