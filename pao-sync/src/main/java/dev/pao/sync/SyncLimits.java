package dev.pao.sync;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a sync may take and how much it may read. Immutable and thread-safe.
 */
public final class SyncLimits {

    private static final SyncLimits STANDARD = builder().build();

    private final Duration connect;
    private final Duration idle;
    private final Duration fetch;
    private final Duration turn;
    private final Duration firstRetry;
    private final Duration lag;
    private final long maxReceivedBytes;
    private final long maxObjectBytes;
    private final int maxFileBytes;
    private final int maxFiles;

    private SyncLimits(Builder builder) {
        connect = builder.connect;
        idle = builder.idle;
        fetch = builder.fetch;
        turn = builder.turn;
        firstRetry = builder.firstRetry;
        lag = builder.lag;
        maxReceivedBytes = builder.maxReceivedBytes;
        maxObjectBytes = builder.maxObjectBytes;
        maxFileBytes = builder.maxFileBytes;
        maxFiles = builder.maxFiles;
    }

    /** The limits that hold by default. */
    public static SyncLimits standard() {
        return STANDARD;
    }

    /** Starts from the limits that hold by default. */
    public static Builder builder() {
        return new Builder();
    }

    /** How long connecting to a Git server may take. */
    public Duration connect() {
        return connect;
    }

    /** How long a Git server may send nothing. */
    public Duration idle() {
        return idle;
    }

    /** How long a fetch may take as a whole. */
    public Duration fetch() {
        return fetch;
    }

    /** How long to wait while another host syncs. */
    public Duration turn() {
        return turn;
    }

    /** How long to wait after a first failure; doubled after each further one, up to the interval. */
    public Duration firstRetry() {
        return firstRetry;
    }

    /** For how long to look again after a delivery: a Git host can tell of a push before it gives it. */
    public Duration lag() {
        return lag;
    }

    /** How many bytes a fetch may receive over HTTP or SSH. */
    public long maxReceivedBytes() {
        return maxReceivedBytes;
    }

    /** How many bytes an object of the repository, such as a file, may have once it is unpacked, in the catalog or not. */
    public long maxObjectBytes() {
        return maxObjectBytes;
    }

    /** The largest file that is given to the parser, whose own limit may be lower. */
    public int maxFileBytes() {
        return maxFileBytes;
    }

    /** How many files, and how many folders, may lie below the catalog root. */
    public int maxFiles() {
        return maxFiles;
    }

    /** Sets limits. Not thread-safe. */
    public static final class Builder {

        private Duration connect = Duration.ofSeconds(10);
        private Duration idle = Duration.ofSeconds(30);
        private Duration fetch = Duration.ofMinutes(2);
        private Duration turn = Duration.ofMinutes(3);
        private Duration firstRetry = Duration.ofSeconds(5);
        private Duration lag = Duration.ofSeconds(10);
        private long maxReceivedBytes = 1L << 30;
        private long maxObjectBytes = 100L << 20;
        private int maxFileBytes = 1 << 20;
        private int maxFiles = 100_000;

        private Builder() {}

        /** Sets how long connecting to a Git server may take; 10 seconds by default. */
        public Builder connect(Duration limit) {
            connect = positive("connect", limit);
            return this;
        }

        /** Sets how long a Git server may send nothing; 30 seconds by default. */
        public Builder idle(Duration limit) {
            idle = positive("idle", limit);
            return this;
        }

        /** Sets how long a fetch may take as a whole; 120 seconds by default. */
        public Builder fetch(Duration limit) {
            fetch = positive("fetch", limit);
            return this;
        }

        /** Sets how long to wait while another host syncs; 180 seconds by default. */
        public Builder turn(Duration limit) {
            turn = positive("turn", limit);
            return this;
        }

        /** Sets how long to wait after a first failure; 5 seconds by default. */
        public Builder firstRetry(Duration limit) {
            firstRetry = positive("firstRetry", limit);
            return this;
        }

        /** Sets for how long to look again after a delivery, three times in all; 10 seconds by default. */
        public Builder lag(Duration limit) {
            lag = positive("lag", limit);
            return this;
        }

        /** Sets how many bytes a fetch may receive over HTTP or SSH; 1 GiB by default. */
        public Builder maxReceivedBytes(long limit) {
            maxReceivedBytes = positive("maxReceivedBytes", limit);
            return this;
        }

        /**
         * Sets how many bytes an object of the repository may have once it is unpacked; 100 MiB by default, the largest
         * file that GitHub takes.
         */
        public Builder maxObjectBytes(long limit) {
            maxObjectBytes = positive("maxObjectBytes", limit);
            return this;
        }

        /** Sets the largest file that is given to the parser; 1 MiB by default. */
        public Builder maxFileBytes(int limit) {
            maxFileBytes = (int) positive("maxFileBytes", limit);
            return this;
        }

        /** Sets how many files, and how many folders, may lie below the catalog root; 100,000 by default. */
        public Builder maxFiles(int limit) {
            maxFiles = (int) positive("maxFiles", limit);
            return this;
        }

        /** The limits. */
        public SyncLimits build() {
            return new SyncLimits(this);
        }

        private static Duration positive(String name, Duration limit) {
            if (Objects.requireNonNull(limit, name).isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the limit `" + name + "` is positive, found " + limit);
            }
            return limit;
        }

        private static long positive(String name, long limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("the limit `" + name + "` is positive, found " + limit);
            }
            return limit;
        }
    }
}
