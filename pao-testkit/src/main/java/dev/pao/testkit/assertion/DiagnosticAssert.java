package dev.pao.testkit.assertion;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.parser.DiagnosticText;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a finding. */
public final class DiagnosticAssert extends AbstractAssert<DiagnosticAssert, Diagnostic> {

    DiagnosticAssert(Diagnostic actual) {
        super(actual, DiagnosticAssert.class);
    }

    /** The finding keeps its file from being served. */
    public DiagnosticAssert isError() {
        isNotNull();
        if (!actual.isError()) {
            throw failure("expected an error, but found a warning: %s", told());
        }
        return this;
    }

    /** The finding does not keep its file from being served. */
    public DiagnosticAssert isWarning() {
        isNotNull();
        if (actual.isError()) {
            throw failure("expected a warning, but found an error: %s", told());
        }
        return this;
    }

    /** The finding begins here; both are counted from 1. */
    public DiagnosticAssert isAt(int line, int column) {
        isNotNull();
        Assertions.assertThat(actual.span().map(DiagnosticAssert::beginning))
                .as("place of %s", told())
                .isEqualTo(Optional.of(line + ":" + column));
        return this;
    }

    /** The finding is about this place of the document, such as {@code /metadata/name}. */
    public DiagnosticAssert isAbout(String pointer) {
        isNotNull();
        Assertions.assertThat(actual.pointer().toString())
                .as("pointer of %s", told())
                .isEqualTo(pointer);
        return this;
    }

    /** What the finding says holds this text. */
    public DiagnosticAssert says(String part) {
        isNotNull();
        Assertions.assertThat(actual.message()).as("message of %s", told()).contains(part);
        return this;
    }

    /** What the finding advises holds this text. */
    public DiagnosticAssert advises(String part) {
        isNotNull();
        Assertions.assertThat(actual.hint().orElse("")).as("hint of %s", told()).contains(part);
        return this;
    }

    private static String beginning(SourceSpan span) {
        return span.startLine() + ":" + span.startColumn();
    }

    private String told() {
        return DiagnosticText.plain().render(actual, Optional.empty()).strip();
    }
}
