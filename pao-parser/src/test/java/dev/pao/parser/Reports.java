package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.diagnostic.Severity;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Findings as tests write them, and the reports made of them. */
final class Reports {

    static final String FILE = "catalog/a b/x,y:z%.yaml";

    private Reports() {}

    static String of(Function<Writer, DiagnosticReport> format, CheckedFile... files) {
        StringWriter text = new StringWriter();
        DiagnosticReport report = format.apply(text);
        List.of(files).forEach(report);
        report.end();
        return text.toString();
    }

    static CheckedFile file(String path, Diagnostic... findings) {
        return CheckedFile.of(path, List.of(findings), () -> Optional.of("name: x\nowner: \"y\"\n"));
    }

    static Diagnostic error(String path) {
        return Diagnostic.of(StandardCode.UNKNOWN_KEY, JsonPointer.of("ownr"), "the item has the key `ownr`")
                .withPath(path)
                .withSpan(new SourceSpan(2, 1, 2, 6))
                .withHint("use `owner`");
    }

    static Diagnostic warning(String path) {
        return Diagnostic.of(StandardCode.FILE_NAME_DIFFERS, JsonPointer.of("name"), "50% of\nit")
                .withPath(path)
                .withSpan(new SourceSpan(1, 7, 2, 3));
    }

    static Diagnostic withoutPlace(String path) {
        return Diagnostic.of(StandardCode.FILE_UNREADABLE, JsonPointer.ROOT, "the file can't be read")
                .withPath(path);
    }

    static Diagnostic withRelated(String path) {
        return error(path)
                .withRelated(new RelatedPlace("catalog/other.yaml", Optional.empty(), "named here"))
                .withRelated(new RelatedPlace("/abs/other.yaml", Optional.of(SourceSpan.at(3, 4)), "and here"));
    }

    /** A finding of a rule that a host brought, in words that no rule of PAO would use. */
    static Diagnostic hostile(String path) {
        StringBuilder all = new StringBuilder("<&>\"']]> ");
        IntStream.range(0, 0xA0).forEach(all::appendCodePoint);
        all.append("\uD800 \uFFFE \u202E \u2028 \uD83D\uDE00");
        return Diagnostic.of(new OwnCode(), JsonPointer.of("a~/b"), all.toString())
                .withPath(path)
                .withHint(all.toString());
    }

    private record OwnCode() implements DiagnosticCode {
        @Override
        public String id() {
            return "ACME1";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String title() {
            return "a rule, of: \"the\" <host>";
        }

        @Override
        public String mend() {
            return "mend it";
        }
    }
}
