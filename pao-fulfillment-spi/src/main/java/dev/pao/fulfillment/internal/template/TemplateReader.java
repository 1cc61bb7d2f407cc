package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles and inspects the templates of items. Keeps the last few results, for rules that ask alike. Thread-safe. */
public final class TemplateReader {

    private static final int KEPT = 64;

    private final TemplateCompiler compiler = new TemplateCompiler();
    private final Map<String, Compilation> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compilation> eldest) {
            return size() > KEPT;
        }
    };

    /** All that is wrong with one text of an item's template, in order of place, the first hundred; one problem if it does not compile. */
    public List<TemplateProblem> problems(String text, CatalogItem item) {
        Compilation compilation = compile(text);
        if (compilation instanceof TemplateProblem problem) {
            return List.of(problem);
        }
        return Inspection.of((CompiledTemplate) compilation, Scope.of(item), compiler);
    }

    Compilation compile(String text) {
        synchronized (recent) {
            Compilation known = recent.get(text);
            if (known != null) {
                return known;
            }
        }
        Compilation compilation = compiler.compile(text);
        synchronized (recent) {
            recent.put(text, compilation);
        }
        return compilation;
    }
}
