package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticJsonTest {

    @Test
    void aReportIsWhatRenderingAllAtOnceGives() {
        CheckedFile first = Reports.file("a", Reports.withRelated("a"), Reports.hostile("a"));
        CheckedFile second = Reports.file("b", Reports.warning("b"));
        String atOnce = DiagnosticJson.render(List.of(
                first.diagnostics().get(0),
                first.diagnostics().get(1),
                second.diagnostics().get(0)));

        assertThat(Reports.of(DiagnosticJson::report, first, Reports.file("good"), second))
                .isEqualTo(atOnce + "\n");
    }

    @Test
    void nothingFoundIsAnEmptyArray() {
        assertThat(Reports.of(DiagnosticJson::report, Reports.file("good")))
                .isEqualTo(DiagnosticJson.render(List.of()) + "\n");
    }
}
