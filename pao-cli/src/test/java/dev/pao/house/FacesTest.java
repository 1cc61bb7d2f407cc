package dev.pao.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What others see of a module. */
@AnalyzeClasses(packages = "dev.pao", importOptions = MainCode.class)
final class FacesTest {

    private static final double MOST_SHOWN = 0.6;
    private static final int ENOUGH_TO_HIDE = 10;

    /** Modules that are nothing but what others use: there is little to hide in them. */
    private static final Set<String> VALUES_AND_CONTRACTS = Set.of("dev.pao.model", "dev.pao.store", "dev.pao.testkit");

    @ArchTest
    static final ArchRule NO_SIGNATURE_SHOWS_WHAT_IS_INSIDE = classes()
            .that(are(DescribedPredicate.describe("exported", FacesTest::isExported)))
            .should(new ShowOwnTypesOnly());

    @ArchTest
    static void mostTypesAreHidden(JavaClasses all) {
        Map<String, List<JavaClass>> modules = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(FacesTest::module, TreeMap::new, Collectors.toList()));
        assertMostAreHidden(
                "PAO", modules.values().stream().flatMap(List::stream).toList());
        modules.forEach((module, types) -> {
            if (types.size() >= ENOUGH_TO_HIDE && !VALUES_AND_CONTRACTS.contains(module)) {
                assertMostAreHidden(module, types);
            }
        });
    }

    private static void assertMostAreHidden(String module, List<JavaClass> types) {
        long shown = types.stream().filter(FacesTest::isExported).count();
        assertThat((double) shown / types.size())
                .as("%s shows %d of its %d types", module, shown, types.size())
                .isLessThanOrEqualTo(MOST_SHOWN);
    }

    static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal")
                && !type.getPackageName().startsWith("dev.pao.cli");
    }

    static String module(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("dev.pao.store.jdbc")
                ? "dev.pao.store.jdbc"
                : name.replaceFirst("(dev\\.pao\\.[^.]+).*", "$1");
    }
}
