package dev.pao.model.diagnostic;

import java.util.Comparator;

/** The order in which findings are told. */
final class ByPosition implements Comparator<Diagnostic> {

    @Override
    public int compare(Diagnostic one, Diagnostic other) {
        int order = one.path().orElse("").compareTo(other.path().orElse(""));
        order = order != 0 ? order : Integer.compare(line(one), line(other));
        order = order != 0 ? order : Integer.compare(column(one), column(other));
        order = order != 0 ? order : one.code().id().compareTo(other.code().id());
        return order != 0 ? order : one.message().compareTo(other.message());
    }

    private static int line(Diagnostic diagnostic) {
        return diagnostic.span().isPresent() ? diagnostic.span().get().startLine() : 0;
    }

    private static int column(Diagnostic diagnostic) {
        return diagnostic.span().isPresent() ? diagnostic.span().get().startColumn() : 0;
    }
}
