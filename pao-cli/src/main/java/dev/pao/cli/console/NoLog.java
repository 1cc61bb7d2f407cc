package dev.pao.cli.console;

import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/** For commands whose report says everything: no logging back end is looked for, which takes a look into every jar. */
public final class NoLog {

    private NoLog() {}

    /** To be called before the first logger is made. */
    public static void configure() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, NOP_FallbackServiceProvider.class.getName());
        // Else SLF4J would tell that it was told so.
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }
}
