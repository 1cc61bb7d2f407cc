package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * A template that compiles. Nothing is said of what it uses: it must not be rendered before it was inspected.
 *
 * @param tokens where its tokens stand; what Pebble takes for line numbers in the tree are indexes into them
 * @param root the syntax tree
 */
record CompiledTemplate(TokenPlaces tokens, RootNode root) implements Compilation {

    /** What Pebble renders. */
    PebbleTemplateImpl template() {
        return new PebbleTemplateImpl(TemplateEngine.get(), root, TemplateCompiler.NAME);
    }
}
