package dev.pao.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private final Diagnostic full = Diagnostic.of(
                    StandardCode.NAME_TAKEN, JsonPointer.of("name"), "the name `a` is taken, expected one of its own")
            .withPath("catalog/a.yaml")
            .withSpan(new SourceSpan(1, 7, 1, 8))
            .withHint("rename it")
            .withRelated(new RelatedPlace("catalog/b.yaml", Optional.of(SourceSpan.at(2, 1)), "the other"));

    @Test
    void aDiagnosticComesBackFromItsValues() {
        Value stored = ValueJson.read(DiagnosticValues.write(List.of(full)).toString());
        assertThat(DiagnosticValues.read((Value.Sequence) stored)).containsExactly(full);
    }

    @Test
    void aCodeOfAnotherVersionKeepsItsIdAndSeverity() {
        String json = DiagnosticValues.write(List.of(full)).toString().replace("PAO4001", "ACME7");
        Diagnostic read =
                DiagnosticValues.read((Value.Sequence) ValueJson.read(json)).get(0);
        assertThat(read.code().id()).isEqualTo("ACME7");
        assertThat(read.isError()).isTrue();
    }

    @Test
    void theFirstLineIsWhatTheCommandLinePrints() {
        assertThat(full)
                .hasToString("catalog/a.yaml:1:7: error PAO4001: the name `a` is taken, expected one of its own");
    }

    @Test
    void codesAreUniqueAndWellFormed() {
        assertThat(Stream.of(StandardCode.values()).map(StandardCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("PAO[1-4]\\d{3}"));
    }

    @Test
    void aSpanDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> new SourceSpan(2, 5, 2, 4)).hasMessageContaining("2:5");
        assertThatThrownBy(() -> SourceSpan.at(0, 1)).hasMessageContaining("0:1");
    }
}
