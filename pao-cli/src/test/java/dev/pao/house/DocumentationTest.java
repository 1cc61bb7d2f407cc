package dev.pao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentationTest {

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
