package dev.pao.parser.internal.tree;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;

/** Ends the reading of a document at a mistake after which nothing can be known. Never leaves this package. */
final class Unreadable extends RuntimeException {

    private final transient Diagnostic finding;
    private final transient SourceSpan span;

    Unreadable(Diagnostic finding, SourceSpan span) {
        this(finding, span, null);
    }

    Unreadable(Diagnostic finding, SourceSpan span, @org.jspecify.annotations.Nullable Throwable cause) {
        super(finding.message(), cause, false, false);
        this.finding = finding;
        this.span = span;
    }

    Diagnostic finding() {
        return finding;
    }

    SourceSpan span() {
        return span;
    }
}
