package dev.pao.fulfillment.internal.template;

import dev.pao.model.CatalogItem;
import dev.pao.model.value.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles and inspects the templates of items. Keeps the last few compiled texts, and what it last said of an item to
 * each thread, for rules that ask alike. Thread-safe.
 */
public final class TemplateReader {

    private static final int KEPT = 64;
    private static final ThreadLocal<@Nullable ItemTemplate> LAST = new ThreadLocal<>();

    private final TemplateCompiler compiler = new TemplateCompiler();
    private final Map<String, Compilation> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compilation> eldest) {
            return size() > KEPT;
        }
    };

    /** All that is wrong with an item's template, by the place of the text that it is in. */
    public Map<JsonPointer, List<TemplateProblem>> problems(CatalogItem item) {
        ItemTemplate template = LAST.get();
        if (template == null || !template.isOf(item, this)) {
            template = new ItemTemplate(item, this);
            LAST.set(template);
        }
        return template.problems();
    }

    /**
     * All that is wrong with one text of an item's template, in order of place, the first hundred; one problem if it
     * does not compile.
     */
    public List<TemplateProblem> problems(String text, CatalogItem item) {
        return problems(compile(text), Scope.of(item));
    }

    /** The same for a text that nobody compiles again soon, so that it need not be kept. */
    List<TemplateProblem> problemsOnce(String text, Scope scope) {
        return problems(compiler.compile(text), scope);
    }

    private List<TemplateProblem> problems(Compilation compilation, Scope scope) {
        if (compilation instanceof CompiledTemplate template) {
            return Inspection.of(template, scope, compiler);
        }
        return compilation instanceof TemplateProblem problem ? List.of(problem) : List.of();
    }

    Compilation compile(String text) {
        if (PlainText.is(text)) {
            return compiler.compile(text);
        }
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
