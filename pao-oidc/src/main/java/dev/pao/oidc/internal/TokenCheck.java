package dev.pao.oidc.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** What must hold of a token before a claim of it is believed. */
public final class TokenCheck {

    private static final int MOST_CHARACTERS = 16 * 1024;

    /** Signatures with a private key. A secret key would let whoever knows the public one sign, and none is none. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** A check of tokens of one issuer for one audience. */
    public TokenCheck(ProviderKeys keys, String issuer, String audience, Duration skew, Clock clock) {
        // A token need not say its type; one that says another (RFC 8725, section 3.11) was made for something else.
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new Claims(issuer, audience, skew, clock));
    }

    /**
     * The claims of a good token; empty for any other text.
     *
     * @throws IllegalStateException if no key can be had to judge it
     */
    public Optional<JWTClaimsSet> claims(String token) {
        if (token.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(processor.process(SignedJWT.parse(token), null));
        } catch (KeySourceException e) {
            throw new IllegalStateException("no token can be judged: " + e.getMessage(), e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            // The reason stays here: who tries tokens out must not learn what was wrong with one.
            return Optional.empty();
        }
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Claims(String issuer, String audience, Duration skew, Clock clock) {
            super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp"));
            this.clock = clock;
            setMaxClockSkew(Math.toIntExact(skew.toSeconds()));
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
