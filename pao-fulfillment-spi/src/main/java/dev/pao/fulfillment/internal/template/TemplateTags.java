package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.tokenParser.AutoEscapeTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tags of Pebble, all of them, so that the inspection can say what they are. */
final class TemplateTags extends AbstractExtension {

    private static final Map<String, TokenParser> BY_NAME =
            new ExtensionRegistry(List.of(new TemplateTags())).getTokenParsers();

    private TemplateTags() {}

    /** The tags by name, made when the first text with a tag is compiled: most texts only print. */
    static Map<String, TokenParser> byName() {
        return BY_NAME;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> tags = new ArrayList<>(new CoreExtension().getTokenParsers());
        tags.add(new AutoEscapeTokenParser());
        return tags;
    }
}
