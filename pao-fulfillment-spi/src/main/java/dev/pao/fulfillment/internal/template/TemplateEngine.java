package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.node.ForNode;
import java.util.Locale;

/**
 * How Pebble is set up: nothing is loaded, escaped or cached, no method of a value is called, and the result does not
 * depend on the machine.
 *
 * <p>Its strict mode is off, because that also refuses a condition on an optional value that was not given. Names are
 * checked against the item before anything is rendered, which strict mode would do too late.
 */
final class TemplateEngine {

    private static final PebbleEngine ENGINE = create();

    private TemplateEngine() {}

    /** The engine, made when the first template is rendered. */
    static PebbleEngine get() {
        return ENGINE;
    }

    private static PebbleEngine create() {
        return new PebbleEngine.Builder()
                .loader(new MemoryLoader())
                .autoEscaping(false)
                .cacheActive(false)
                .strictVariables(false)
                // It would also take the line break after a printed value.
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .methodAccessValidator((object, method) -> object instanceof ForNode.LoopVariables)
                .registerExtensionCustomizer(AllowedExtension::new)
                .build();
    }
}
