package dev.pao.sync.webhook;

/**
 * How large and how many webhook calls may be. Forged calls have a number of their own, so that whoever sends them can't
 * use up that of the genuine ones. Immutable and thread-safe.
 */
public final class WebhookLimits {

    private static final WebhookLimits STANDARD = builder().build();

    private final int maxBodyBytes;
    private final int maxPerMinute;
    private final int maxForgedPerMinute;

    private WebhookLimits(Builder builder) {
        maxBodyBytes = builder.maxBodyBytes;
        maxPerMinute = builder.maxPerMinute;
        maxForgedPerMinute = builder.maxForgedPerMinute;
    }

    /** The limits that hold by default. */
    public static WebhookLimits standard() {
        return STANDARD;
    }

    /** Starts from the limits that hold by default. */
    public static Builder builder() {
        return new Builder();
    }

    /** The largest body, in bytes. */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /** How many calls with a right signature are taken in a minute. */
    public int maxPerMinute() {
        return maxPerMinute;
    }

    /** How many calls without a right signature are recorded and answered as such in a minute. */
    public int maxForgedPerMinute() {
        return maxForgedPerMinute;
    }

    /** Sets limits. Not thread-safe. */
    public static final class Builder {

        private int maxBodyBytes = 25 << 20;
        private int maxPerMinute = 600;
        private int maxForgedPerMinute = 60;

        private Builder() {}

        /** Sets the largest body, in bytes; 25 MiB by default, the most that GitHub sends. */
        public Builder maxBodyBytes(int limit) {
            maxBodyBytes = positive("maxBodyBytes", limit);
            return this;
        }

        /** Sets how many calls with a right signature are taken in a minute; 600 by default. */
        public Builder maxPerMinute(int limit) {
            maxPerMinute = positive("maxPerMinute", limit);
            return this;
        }

        /** Sets how many calls without a right signature are recorded in a minute; 60 by default. */
        public Builder maxForgedPerMinute(int limit) {
            maxForgedPerMinute = positive("maxForgedPerMinute", limit);
            return this;
        }

        /** The limits. */
        public WebhookLimits build() {
            return new WebhookLimits(this);
        }

        private static int positive(String name, int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("the limit `" + name + "` is positive, found " + limit);
            }
            return limit;
        }
    }
}
