package dev.pao.http;

/**
 * How many calls are answered in a minute; others get 429 and when to come again. Whoever was silent for a while may make a
 * minute's calls at once. A zero is no limit. Webhooks are not counted here: their intake has limits of its own. Immutable.
 *
 * <p>An address is the peer's, of which an IPv6 address counts by its first 64 bits. Behind a proxy that is the proxy's own
 * unless the container is told to read the proxy's header fields.
 */
public final class CallLimits {

    private static final int PER_CALLER = 6_000;
    private static final int PER_ADDRESS = 600;
    private static final int REFUSED_PER_ADDRESS = 60;

    private final int perCaller;
    private final int perAddress;
    private final int refusedPerAddress;

    private CallLimits(int perCaller, int perAddress, int refusedPerAddress) {
        this.perCaller = perCaller;
        this.perAddress = perAddress;
        this.refusedPerAddress = refusedPerAddress;
    }

    /** 6,000 calls of one caller, 600 without a token from one address, 60 with a wrong one. */
    public static CallLimits standard() {
        return new CallLimits(PER_CALLER, PER_ADDRESS, REFUSED_PER_ADDRESS);
    }

    /** No limits: for hosts that have theirs before this. */
    public static CallLimits none() {
        return new CallLimits(0, 0, 0);
    }

    /** These with another number of calls that one caller may make. */
    public CallLimits perCaller(int calls) {
        return new CallLimits(checked(calls), perAddress, refusedPerAddress);
    }

    /** These with another number of calls that may come from one address without a token, to what needs none. */
    public CallLimits perAddress(int calls) {
        return new CallLimits(perCaller, checked(calls), refusedPerAddress);
    }

    /** These with another number of calls that may come from one address with no token or a wrong one. */
    public CallLimits refusedPerAddress(int calls) {
        return new CallLimits(perCaller, perAddress, checked(calls));
    }

    /** How many calls a minute one caller may make. */
    public int perCaller() {
        return perCaller;
    }

    /** How many calls a minute may come from one address without a token, to what needs none. */
    public int perAddress() {
        return perAddress;
    }

    /** How many calls a minute may come from one address with no token or a wrong one. */
    public int refusedPerAddress() {
        return refusedPerAddress;
    }

    private static int checked(int calls) {
        if (calls < 0) {
            throw new IllegalArgumentException("a number of calls is not negative, found " + calls);
        }
        return calls;
    }
}
