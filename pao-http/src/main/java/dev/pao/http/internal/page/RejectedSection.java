package dev.pao.http.internal.page;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.store.RejectedFile;
import dev.pao.sync.status.CatalogStatus;
import dev.pao.sync.status.StatusWords;
import java.util.List;

/** Which files are not served, and why. */
final class RejectedSection {

    private static final int MOST_FINDINGS = 5;

    private final CatalogStatus status;
    private final Html html;

    RejectedSection(CatalogStatus status, Html html) {
        this.status = status;
        this.html = html;
    }

    void write() {
        html.open("section", "class", "card").element("h2", "Rejected files");
        if (status.rejected().count() == 0) {
            html.element("p", "None.", "class", "soft").close("section").line();
            return;
        }
        html.open("ul", "class", "files").line();
        status.rejected().first().forEach(this::file);
        html.close("ul");
        if (status.rejected().more() > 0) {
            html.element("p", "and " + status.rejected().more() + " more", "class", "soft");
        }
        html.close("section").line();
    }

    private void file(RejectedFile file) {
        html.open("li").element("code", file.path(), "class", "path").open("span", "class", "soft");
        html.text(" since ").time(file.since(), StatusWords.ago(status.since(file.since())));
        html.text(", in ")
                .element("code", file.commit().abbreviated())
                .close("span")
                .open("ul", "class", "findings");
        List<Diagnostic> errors =
                file.diagnostics().stream().filter(Diagnostic::isError).toList();
        errors.stream().limit(MOST_FINDINGS).forEach(this::finding);
        if (errors.size() > MOST_FINDINGS) {
            html.element("li", "and " + (errors.size() - MOST_FINDINGS) + " more", "class", "soft");
        }
        html.close("ul").close("li").line();
    }

    private void finding(Diagnostic error) {
        html.open("li");
        String place = error.span().map(RejectedSection::place).orElse("");
        html.element("span", place + error.code().id(), "class", "place")
                .text(" ")
                .sentence(error.message());
        error.hint()
                .ifPresent(hint -> html.open("span", "class", "hint")
                        .sentence("Hint: " + hint)
                        .close("span"));
        html.close("li").line();
    }

    private static String place(SourceSpan span) {
        return "line " + span.startLine() + ", column " + span.startColumn() + ": ";
    }
}
