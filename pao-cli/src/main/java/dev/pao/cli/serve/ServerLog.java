package dev.pao.cli.serve;

/**
 * A server tells what it does, with the time. Commands that end by themselves print their result and log warnings alone;
 * setting up times would take longer than many of them run.
 */
final class ServerLog {

    private static final String PREFIX = "org.slf4j.simpleLogger.";

    private ServerLog() {}

    /** To be called before the first logger is made. What the command line of Java says stays. */
    static void configure() {
        set("defaultLogLevel", "info");
        set("log.dev.pao.sync", "info");
        set("showDateTime", "true");
        set("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }

    private static void set(String name, String value) {
        if (System.getProperty(PREFIX + name) == null) {
            System.setProperty(PREFIX + name, value);
        }
    }
}
