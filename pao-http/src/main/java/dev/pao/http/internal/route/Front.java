package dev.pao.http.internal.route;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.http.CallLimits;
import dev.pao.http.Caller;
import dev.pao.http.TokenAuthenticator;
import dev.pao.http.internal.web.Accept;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Mount;
import dev.pao.http.internal.web.Problem;
import dev.pao.http.internal.web.Query;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import dev.pao.store.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every request: by an operation if one fits and the caller may call it, by a problem document if not. */
public final class Front {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    /** A sender of webhooks has no token, and is told that there is no such endpoint rather than that it lacks one. */
    private static final String WEBHOOKS = "/api/v1/webhooks/";

    private final Router router;
    private final Gate gate;
    private final Turnstile turnstile;

    /** The front of some operations. */
    public Front(List<Route> routes, TokenAuthenticator tokens, CallLimits limits, Clock clock) {
        this.router = new Router(routes);
        this.gate = new Gate(tokens);
        this.turnstile = new Turnstile(limits, clock);
    }

    /** The answer to a request; never throws for what is in it. */
    public Answer answer(HttpServletRequest request) {
        try {
            return answer(request, Mount.of(request));
        } catch (Refusal refusal) {
            return hasBody(request) ? refusal.answer().with("Connection", "close") : refusal.answer();
        } catch (StoreException | FulfillmentException.TransientFailure e) {
            LOG.warn("{} {} was answered with 503: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            return Problem.storeDown();
        } catch (RuntimeException e) {
            UUID reference = UUID.randomUUID();
            LOG.error("{} {} was answered with 500, {}", request.getMethod(), request.getRequestURI(), reference, e);
            return Problem.unexpected(reference);
        }
    }

    private Answer answer(HttpServletRequest request, Mount mount) {
        List<Router.Match> matches = router.at(mount.path());
        Optional<Caller> caller = identify(request, mount, matches);
        if (matches.isEmpty()) {
            throw Refusal.of(Status.NOT_FOUND, "there is nothing at this path");
        }
        Router.Match match = Router.Match.forMethod(matches, request.getMethod())
                .orElseThrow(() -> notAllowed(matches, request.getMethod()));
        Operation operation = match.operation();
        caller.ifPresent(known -> gate.admit(known, operation.roles()));
        if (operation.needsJsonAccepted() && !Accept.json(Call.header(request, "Accept"))) {
            throw Refusal.of(Status.NOT_ACCEPTABLE, "answers here are `application/json`");
        }
        Query query = query(request, operation);
        return match.route().answer(new Call(request, mount, query, match.variables(), caller));
    }

    /** Who calls; empty where nobody asks. Everybody is counted, by name where that is known and by address where not. */
    private Optional<Caller> identify(HttpServletRequest request, Mount mount, List<Router.Match> matches) {
        if (isOpen(mount.path(), matches)) {
            if (!isLimitedItself(matches)) {
                turnstile.pass(request);
            }
            return Optional.empty();
        }
        turnstile.beforeToken(request);
        Caller caller;
        try {
            caller = gate.identify(request, isForBrowsers(matches));
        } catch (Refusal refusal) {
            turnstile.refused(request);
            throw refusal;
        }
        turnstile.pass(caller);
        return Optional.of(caller);
    }

    /** An intake of webhooks counts calls by whether they are genuine, which is not known here. */
    private static boolean isLimitedItself(List<Router.Match> matches) {
        return matches.stream().anyMatch(match -> match.operation().isLimitedItself());
    }

    /**
     * Whether there is a body that a refusal may have left unread: HTTP/1 has no other way past it than to close, and the
     * caller should know.
     */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getProtocol().startsWith("HTTP/1")
                && (request.getContentLengthLong() > 0
                        || Call.header(request, "Transfer-Encoding").isPresent());
    }

    private static boolean isOpen(String path, List<Router.Match> matches) {
        boolean isWebhook = path.startsWith(WEBHOOKS);
        boolean needsNoRole =
                matches.stream().allMatch(match -> match.operation().roles().isEmpty());
        return isWebhook || (!matches.isEmpty() && needsNoRole);
    }

    private static boolean isForBrowsers(List<Router.Match> matches) {
        return matches.stream().anyMatch(match -> match.operation().isForBrowsers());
    }

    private static Refusal notAllowed(List<Router.Match> matches, String method) {
        String allowed = Router.Match.allowed(matches);
        return Refusal.of(Status.METHOD_NOT_ALLOWED, "`" + method + "` is not among `" + allowed + "`")
                .with("Allow", allowed);
    }

    /** Open operations take any query: senders of webhooks and health probes add to it what they like. */
    private static Query query(HttpServletRequest request, Operation operation) {
        if (operation.roles().isEmpty()) {
            return Query.of(null);
        }
        Query query = Query.of(request.getQueryString());
        for (String name : new TreeSet<>(query.names())) {
            if (!operation.queryNames().contains(name)) {
                throw Query.refused(name, "is unknown here; known are " + new TreeSet<>(operation.queryNames()));
            }
        }
        return query;
    }
}
