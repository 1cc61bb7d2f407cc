package dev.pao.http.internal.route;

import dev.pao.http.CallLimits;
import dev.pao.http.Caller;
import dev.pao.http.internal.web.Refusal;
import dev.pao.http.internal.web.Status;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Refuses calls beyond the limits, before anything of them is read. */
final class Turnstile {

    private final CallRates callers;
    private final CallRates addresses;
    private final CallRates refused;

    Turnstile(CallLimits limits, Clock clock) {
        callers = new CallRates(limits.perCaller(), clock);
        addresses = new CallRates(limits.perAddress(), clock);
        refused = new CallRates(limits.refusedPerAddress(), clock);
    }

    /** Counts a call of one who is known. */
    void pass(Caller caller) {
        stop(callers.count(caller.name()));
    }

    /** Counts a call to what is open to all. */
    void pass(HttpServletRequest request) {
        stop(addresses.count(address(request)));
    }

    /** Stops who was refused too often before a token is looked at, so that tokens can't be tried out. */
    void beforeToken(HttpServletRequest request) {
        stop(refused.wait(address(request)));
    }

    /** Counts a call with no token or a wrong one. */
    void refused(HttpServletRequest request) {
        stop(refused.count(address(request)));
    }

    /** Who has one IPv6 address mostly has all of its network's. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String plain = address.replace("[", "").replace("]", "");
        int gap = plain.indexOf("::");
        String[] groups = plain.split(":", -1);
        if (gap >= 0) {
            String head = plain.substring(0, gap);
            groups = ((head.isEmpty() ? "" : head + ":") + "0:0:0:0").split(":", -1);
        }
        return String.join(":", Arrays.copyOf(groups, 4)) + "::";
    }

    private static String address(HttpServletRequest request) {
        return network(String.valueOf(request.getRemoteAddr()));
    }

    private static void stop(Optional<Duration> wait) {
        if (wait.isPresent()) {
            long seconds = Math.max(1, wait.get().plusNanos(999_999_999).toSeconds());
            throw Refusal.of(Status.TOO_MANY_REQUESTS, "there were more calls than the limit")
                    .with("Retry-After", Long.toString(seconds));
        }
    }
}
