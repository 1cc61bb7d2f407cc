package dev.pao.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStepTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.4, PATCH",
        "1.2.3, 1.3.0, MINOR",
        "1.2.3, 1.4.7, MINOR",
        "1.2.3, 2.0.0, MAJOR",
        "1.2.3, 2.0.0-rc.1, MAJOR",
        "1.0.0-rc.1, 1.0.0, PATCH",
        "0.2.3, 0.2.4, MINOR",
        "0.2.3, 0.3.0, MAJOR",
        "0.2.3, 1.0.0, MAJOR"
    })
    void aStepLiesBetweenTwoVersions(String from, String to, VersionStep step) {
        assertThat(VersionStep.between(SemanticVersion.of(from), SemanticVersion.of(to)))
                .contains(step);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, 1.2.3", "1.2.3, 1.2.2", "1.0.0, 1.0.0-rc.1", "1.0.0+1, 1.0.0+2"})
    void noStepLiesBetweenVersionsThatDoNotRise(String from, String to) {
        assertThat(VersionStep.between(SemanticVersion.of(from), SemanticVersion.of(to)))
                .isEmpty();
    }

    @Property
    void theVersionAfterAStepMakesAtLeastThatStep(
            @ForAll @IntRange(max = 3) int major,
            @ForAll @IntRange(max = 3) int minor,
            @ForAll @IntRange(max = 3) int patch,
            @ForAll VersionStep step) {
        SemanticVersion from = SemanticVersion.of(major + "." + minor + "." + patch);
        assertThat(VersionStep.between(from, step.after(from)))
                .hasValueSatisfying(made -> assertThat(made).isGreaterThanOrEqualTo(step));
    }

    @Test
    void theVersionAfterAPreReleaseIsARelease() {
        assertThat(VersionStep.PATCH.after(SemanticVersion.of("1.0.0-rc.1"))).hasToString("1.0.1");
    }
}
