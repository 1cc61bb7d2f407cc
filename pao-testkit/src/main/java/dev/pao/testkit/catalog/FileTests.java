package dev.pao.testkit.catalog;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.rule.CatalogRule;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.DiagnosticText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** Makes tests of checked files: what is found between files is kept for a test of its own. */
final class FileTests implements Consumer<CheckedFile> {

    private static final Set<StandardCode> ACROSS =
            Set.of(StandardCode.NAME_TAKEN, StandardCode.VERSION_CONFLICT, StandardCode.VERSION_STEP_TOO_SMALL);

    private final boolean strict;
    private final Set<String> across;
    private final List<DynamicTest> tests = new ArrayList<>();
    private final List<String> betweenFiles = new ArrayList<>();

    FileTests(boolean strict, Collection<CatalogRule> catalogRules) {
        this.strict = strict;
        this.across = Stream.concat(ACROSS.stream(), catalogRules.stream().map(CatalogRule::code))
                .map(code -> code.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void accept(CheckedFile file) {
        List<String> inFile = new ArrayList<>();
        Optional<String> source = file.diagnostics().isEmpty() ? Optional.empty() : file.source();
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (strict || diagnostic.isError()) {
                boolean isBetween = across.contains(diagnostic.code().id());
                (isBetween ? betweenFiles : inFile).add(DiagnosticText.plain().render(diagnostic, source));
            }
        }
        tests.add(test(file.path(), inFile));
    }

    Stream<DynamicTest> all() {
        return Stream.concat(tests.stream(), Stream.of(test("the catalog as a whole", betweenFiles)));
    }

    private static DynamicTest test(String name, List<String> findings) {
        return DynamicTest.dynamicTest(name, () -> {
            if (!findings.isEmpty()) {
                Assertions.fail("\n" + String.join("\n", findings));
            }
        });
    }
}
