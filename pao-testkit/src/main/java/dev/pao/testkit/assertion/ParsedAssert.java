package dev.pao.testkit.assertion;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.DiagnosticText;
import dev.pao.parser.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on what came of reading a file. Every failure tells all that was found in it, as an author reads it. */
public final class ParsedAssert extends AbstractAssert<ParsedAssert, Parsed<CatalogItem>> {

    ParsedAssert(Parsed<CatalogItem> actual) {
        super(actual, ParsedAssert.class);
    }

    /** The file can be served; it may have warnings. */
    public ParsedAssert isServed() {
        if (present().value().isEmpty()) {
            throw failure("expected %s to be served, but found:%n%s", actual.path(), findings());
        }
        return this;
    }

    /** The file can be served, and nothing at all was found in it. */
    public ParsedAssert isFlawless() {
        if (!present().diagnostics().isEmpty()) {
            throw failure("expected nothing in %s, but found:%n%s", actual.path(), findings());
        }
        return this;
    }

    /** The file can't be served. */
    public ParsedAssert isRejected() {
        if (present().value().isPresent()) {
            throw failure("expected %s to be rejected, but it is served: %s", actual.path(), actual);
        }
        return this;
    }

    /** Findings of exactly these codes, in the order of their places. */
    public ParsedAssert hasOnly(String... codes) {
        Assertions.assertThat(present().diagnostics().stream().map(ParsedAssert::code))
                .as("codes found in %s:%n%s", actual.path(), findings())
                .containsExactly(codes);
        return this;
    }

    /** Goes on with the first finding of a code, which has to be there. */
    public DiagnosticAssert finding(String code) {
        return new DiagnosticAssert(present().diagnostics().stream()
                .filter(found -> code(found).equals(code))
                .findFirst()
                .orElseThrow(() -> failure("expected %s in %s, but found:%n%s", code, actual.path(), findings())));
    }

    /** Goes on with the item, which has to be there. */
    public CatalogItemAssert item() {
        isServed();
        return new CatalogItemAssert(actual.value().orElseThrow());
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.code().id();
    }

    private String findings() {
        List<Diagnostic> found = actual.diagnostics();
        return found.isEmpty()
                ? "nothing"
                : found.stream()
                        .map(one -> DiagnosticText.plain()
                                .render(one, Optional.empty())
                                .stripTrailing())
                        .collect(Collectors.joining(System.lineSeparator()));
    }

    private Parsed<CatalogItem> present() {
        isNotNull();
        return actual;
    }
}
