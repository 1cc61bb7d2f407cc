package dev.pao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Pattern EXPORTS = Pattern.compile("(?m)^ *exports ([a-z.]+)");

    @Test
    void everyPublicTypeOutsideInternalPackagesSaysWhatItIs() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> silent = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(Checkout.mainSources()));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.getPackage() != null && !unit.getPackage().toString().contains(".internal")) {
                    new SilentTypes(trees).scan(unit, silent);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageThatIsExportedHasAPage() {
        List<Path> pages = Checkout.moduleDescriptors().stream()
                .flatMap(descriptor -> EXPORTS.matcher(Checkout.text(descriptor))
                        .results()
                        .map(export ->
                                descriptor.resolveSibling(export.group(1).replace('.', '/') + "/package-info.java")))
                .toList();
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page)
                        .exists()
                        .content(StandardCharsets.UTF_8)
                        .containsPattern("(?s)/\\*\\*.*\\S.*\\*/.*package "));
    }

    /** Collects public types without a Javadoc comment; does not look inside types that are not public. */
    private static final class SilentTypes extends TreePathScanner<@Nullable Void, List<String>> {

        private final Trees trees;

        SilentTypes(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, List<String> silent) {
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            if (trees.getDocComment(getCurrentPath()) == null) {
                silent.add(getCurrentPath().getCompilationUnit().getPackage().getPackageName() + "."
                        + type.getSimpleName());
            }
            return super.visitClass(type, silent);
        }
    }
}
