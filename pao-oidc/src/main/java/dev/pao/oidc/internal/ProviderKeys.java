package dev.pao.oidc.internal;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that a provider publishes. One thread fetches at a time; while there are keys that may still be used, no other one
 * waits for it.
 */
public final class ProviderKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.oidc");
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

    private final KeyFetch fetch;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile @Nullable Instant lastTry;
    private volatile boolean isFailing;

    /** Keys that are fetched when they are first asked for. */
    public ProviderKeys(KeyFetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        Instant now = clock.instant();
        Known before = known;
        if (before == null || !before.isWithin(FRESH, now)) {
            renew(before == null);
        }
        List<JWK> found = selector.select(usable(now));
        if (found.isEmpty() && renew(true)) {
            found = selector.select(usable(now));
        }
        return found;
    }

    private JWKSet usable(Instant now) throws KeySourceException {
        Known usable = known;
        if (usable == null || !usable.isWithin(KEPT, now)) {
            throw new KeySourceException("the keys of the token provider can't be had");
        }
        return usable.keys;
    }

    /** Fetches, unless that was done a moment ago; whether there are new keys to look at. */
    private boolean renew(boolean wait) {
        if (wait) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return false;
        }
        try {
            return isDue() ? fetchNow() : known != null;
        } finally {
            fetching.unlock();
        }
    }

    private boolean isDue() {
        Instant last = lastTry;
        Instant now = clock.instant();
        return last == null || now.isBefore(last) || !now.isBefore(last.plus(BETWEEN_FETCHES));
    }

    private boolean fetchNow() {
        lastTry = clock.instant();
        try {
            known = new Known(fetch.fetch(), clock.instant());
            if (isFailing) {
                LOG.info("the keys of the token provider can be had again");
            }
            isFailing = false;
            return true;
        } catch (IOException e) {
            if (!isFailing) {
                LOG.warn(
                        "the keys of the token provider can't be fetched, those known stay good for a day: {}",
                        e.getMessage());
            }
            isFailing = true;
            return false;
        }
    }

    private record Known(JWKSet keys, Instant at) {

        boolean isWithin(Duration time, Instant now) {
            return now.isBefore(at.plus(time));
        }
    }
}
