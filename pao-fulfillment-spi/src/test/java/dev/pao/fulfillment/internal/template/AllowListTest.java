package dev.pao.fulfillment.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.node.Node;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that Pebble has is classified: allowed in the main code, or denied here. What a new version adds is in
 * neither list and fails a test until somebody has judged it.
 */
class AllowListTest {

    private static final String ROOT = "io.pebbletemplates.pebble.";

    private static final Set<String> DENIED_NODES = Set.of(
            "AutoEscapeNode",
            "BlockNode",
            "CacheNode",
            "EmbedNode",
            "ExtendsNode",
            "FlushNode",
            "FromNode",
            "FunctionOrMacroNameNode",
            "ImportNode",
            "IncludeNode",
            "MacroNode",
            "ParallelNode",
            "SetNode",
            "expression.AddExpression",
            "expression.ArrayExpression",
            "expression.BlockFunctionExpression",
            "expression.DivideExpression",
            "expression.FunctionOrMacroInvocationExpression",
            "expression.LiteralBigDecimalExpression",
            "expression.LiteralIntegerExpression",
            "expression.ModulusExpression",
            "expression.MultiplyExpression",
            "expression.ParentFunctionExpression",
            "expression.RangeExpression",
            "expression.RenderableNodeExpression",
            "expression.SubtractExpression",
            "expression.TernaryExpression",
            "expression.UnaryMinusExpression",
            "expression.UnaryPlusExpression");

    /** Reached only through a node that is allowed, and looked at there. */
    private static final Set<String> PARTS_OF_ALLOWED_NODES = Set.of(
            "ArgumentsNode",
            "NamedArgumentNode",
            "PositionalArgumentNode",
            "TestInvocationExpression",
            "expression.FilterInvocationExpression",
            "expression.MapExpression");

    private static final Set<String> DENIED_FILTERS = Set.of(
            "abs",
            "base64decode",
            "base64encode",
            "date",
            "escape",
            "format",
            "merge",
            "nl2br",
            "numberformat",
            "raw",
            "reverse",
            "rsort",
            "sha256",
            "slice",
            "sort",
            "split",
            "urlencode");
    private static final Set<String> DENIED_TESTS = Set.of("even", "iterable", "map", "odd");
    private static final Set<String> DENIED_FUNCTIONS = Set.of("i18n", "max", "min", "range");
    private static final Set<String> ALLOWED_TAGS = Set.of("for", "if");
    private static final Set<String> DENIED_TAGS = Set.of(
            "autoescape",
            "block",
            "cache",
            "embed",
            "extends",
            "filter",
            "flush",
            "from",
            "import",
            "include",
            "macro",
            "parallel",
            "set");
    private static final Set<String> OPERATORS = Set.of(
            "not",
            "+",
            "-",
            "or",
            "and",
            "is",
            "is not",
            "contains",
            "==",
            "equals",
            "!=",
            ">",
            "<",
            ">=",
            "<=",
            "*",
            "/",
            "%",
            "|",
            "~",
            "..");

    @Test
    void everyNodeIsClassified() throws IOException {
        Set<String> allowed = new TreeSet<>(PARTS_OF_ALLOWED_NODES);
        Stream.concat(AllowedSyntax.STATEMENTS.stream(), AllowedSyntax.EXPRESSIONS.stream())
                .map(type -> type.getName().substring((ROOT + "node.").length()))
                .forEach(allowed::add);
        assertClassified(names(ROOT + "node.", Node.class), allowed, DENIED_NODES);
    }

    @Test
    void everyFilterIsClassified() throws IOException {
        assertClassified(brought(Extension::getFilters), AllowedFilter.words(), DENIED_FILTERS);
    }

    @Test
    void everyTestIsClassified() throws IOException {
        assertClassified(brought(Extension::getTests), AllowedSyntax.TESTS, DENIED_TESTS);
    }

    @Test
    void everyFunctionIsClassified() throws IOException {
        assertClassified(brought(Extension::getFunctions), Set.of(), DENIED_FUNCTIONS);
    }

    @Test
    void everyTagIsClassified() {
        assertClassified(
                new PebbleEngine.Builder()
                        .build()
                        .getExtensionRegistry()
                        .getTokenParsers()
                        .keySet(),
                ALLOWED_TAGS,
                DENIED_TAGS);
    }

    @Test
    void everyOperatorIsKnown() {
        var registry = new PebbleEngine.Builder().build().getExtensionRegistry();
        Set<String> symbols = new HashSet<>(registry.getBinaryOperators().keySet());
        symbols.addAll(registry.getUnaryOperators().keySet());
        assertThat(symbols).containsExactlyInAnyOrderElementsOf(OPERATORS);
    }

    @Test
    void theEngineHasNoFilterTestOrFunctionThatIsNotAllowed() {
        var registry = TemplateEngine.get().getExtensionRegistry();
        assertThat(DENIED_FILTERS).allMatch(name -> registry.getFilter(name) == null);
        assertThat(DENIED_TESTS).allMatch(name -> registry.getTest(name) == null);
        assertThat(DENIED_FUNCTIONS).allMatch(name -> registry.getFunction(name) == null);
        assertThat(AllowedFilter.words()).allMatch(name -> registry.getFilter(name) != null);
    }

    private static void assertClassified(
            Collection<String> found, Collection<String> allowed, Collection<String> denied) {
        Set<String> classified = new TreeSet<>(allowed);
        classified.addAll(denied);
        assertThat(allowed).doesNotContainAnyElementsOf(denied);
        assertThat(new TreeSet<>(found)).isEqualTo(classified);
    }

    private interface Names {
        java.util.Map<String, ?> of(Extension extension);
    }

    private static Set<String> brought(Names names) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : types(ROOT + "extension.", Extension.class)) {
            try {
                java.util.Map<String, ?> part =
                        names.of((Extension) type.getConstructor().newInstance());
                all.addAll(part == null ? Set.of() : part.keySet());
            } catch (ReflectiveOperationException e) {
                // Not an extension of its own, but a wrapper around others.
                assertThat(type.getSimpleName()).isIn("DisallowExtensionCustomizerBuilder$1", "");
            }
        }
        return all;
    }

    private static List<String> names(String prefix, Class<?> kind) throws IOException {
        return types(prefix, kind).stream()
                .map(type -> type.getName().substring(prefix.length()))
                .toList();
    }

    /** The classes below a package of Pebble's jar that can be made and are of a kind. */
    private static List<Class<?>> types(String prefix, Class<?> kind) throws IOException {
        String path = prefix.replace('.', '/');
        try (JarFile jar = new JarFile(new File(PebbleEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()))) {
            return jar.stream()
                    .map(file -> file.getName())
                    .filter(name -> name.startsWith(path) && name.endsWith(".class"))
                    .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
                    .filter(kind::isAssignableFrom)
                    .filter(type -> !java.lang.reflect.Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PebbleEngine.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
