package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticGithubTest {

    @Test
    void aFindingIsOneWorkflowCommand() {
        assertThat(report(Reports.file("catalog/x.yaml", Reports.error("catalog/x.yaml"))))
                .isEqualTo("::error file=catalog/x.yaml,line=2,endLine=2,col=1,endColumn=6,"
                        + "title=PAO2002 a key is not known::the item has the key `ownr`%0Ahint: use `owner`\n");
    }

    @Test
    void whatWouldEndAValueIsEscaped() {
        assertThat(report(Reports.file(Reports.FILE, Reports.warning(Reports.FILE))))
                .startsWith("::warning file=catalog/a b/x%2Cy%3Az%25.yaml,line=1,col=7,title=")
                .endsWith("::50%25 of%0Ait\n");
        assertThat(report(Reports.file("x", Reports.hostile("x"))).lines())
                .singleElement()
                .asString()
                .contains("title=ACME1 a rule%2C of%3A \"the\" <host>::")
                .doesNotContain("\r");
    }

    @Test
    void aFindingWithoutAPlaceIsOnTheFile() {
        assertThat(report(Reports.file("x", Reports.withoutPlace("x"))))
                .isEqualTo("::error file=x,title=PAO1020 the file can't be read::the file can't be read\n");
    }

    @Test
    void errorsComeFirst() {
        assertThat(report(
                                Reports.file("a", Reports.warning("a"), Reports.error("a")),
                                Reports.file("b", Reports.error("b")))
                        .lines())
                .extracting(line -> line.substring(2, line.indexOf(',')))
                .containsExactly("error file=a", "error file=b", "warning file=a");
    }

    @Test
    void moreThanGithubShowsIsCounted() {
        CheckedFile[] files = IntStream.range(0, 11)
                .mapToObj(i -> Reports.file("f" + i, Reports.error("f" + i)))
                .toArray(CheckedFile[]::new);

        assertThat(report(files).lines())
                .hasSize(12)
                .last()
                .isEqualTo("::notice title=PAO::11 errors and 0 warnings in 11 files; GitHub shows the first 10 errors"
                        + " and warnings of a step, its log has all of them");
    }

    @Test
    void asManyAsGithubShowsAreNot() {
        CheckedFile[] files = IntStream.range(0, 10)
                .mapToObj(i -> Reports.file("f" + i, Reports.error("f" + i), Reports.warning("f" + i)))
                .toArray(CheckedFile[]::new);

        assertThat(report(files)).doesNotContain("::notice");
        assertThat(report(Reports.file("good"))).isEmpty();
    }

    private static String report(CheckedFile... files) {
        return Reports.of(DiagnosticGithub::report, files);
    }
}
