package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an extension of Pebble brings, less what templates may not use. Tags and operators stay, so that the inspection
 * can say what they are.
 */
final class AllowedExtension extends ExtensionCustomizer {

    AllowedExtension(Extension extension) {
        super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new HashMap<>();
        Map<String, Filter> all = super.getFilters();
        for (AllowedFilter allowed : AllowedFilter.values()) {
            if (all != null && all.containsKey(allowed.word())) {
                filters.put(allowed.word(), new BoundedFilter(allowed, all.get(allowed.word())));
            }
        }
        return filters;
    }

    @Override
    public Map<String, Test> getTests() {
        Map<String, Test> tests = new HashMap<>();
        Map<String, Test> all = super.getTests();
        if (all != null) {
            tests.putAll(all);
            tests.keySet().retainAll(AllowedSyntax.TESTS);
        }
        return tests;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of();
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of();
    }
}
