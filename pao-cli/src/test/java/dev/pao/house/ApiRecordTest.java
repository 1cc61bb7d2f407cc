package dev.pao.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What PAO shows is recorded in docs/api, a file for each module, so that a review sees when it changes. To record a change
 * that is meant, run with {@code -Dpao.test.args=-Dpao.golden.update=true}.
 */
@AnalyzeClasses(packages = "dev.pao", importOptions = MainCode.class)
final class ApiRecordTest {

    private static final Path RECORD = Checkout.TOP.resolve("docs/api");

    @ArchTest
    static void theApiIsTheRecordedOne(JavaClasses all) throws IOException {
        Map<String, List<JavaClass>> modules = all.stream()
                .filter(FacesTest::isExported)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(FacesTest::module));
        Files.createDirectories(RECORD);
        for (Map.Entry<String, List<JavaClass>> module : modules.entrySet()) {
            Path file = RECORD.resolve(module.getKey() + ".txt");
            String face = PublicFace.of(module.getValue());
            if (Boolean.getBoolean("pao.golden.update")) {
                Files.writeString(file, face);
            }
            assertThat(file)
                    .as(
                            "the API of %s; to record a change that is meant, run with -Dpao.test.args=-Dpao.golden.update=true",
                            module.getKey())
                    .hasContent(face);
        }
        try (Stream<Path> files = Files.list(RECORD)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(modules.keySet());
        }
    }
}
