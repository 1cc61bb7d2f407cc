package dev.pao.testkit.golden;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.DiagnosticText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a parser said about what a golden pair holds.
 *
 * @param findings everything that was found, in order of position
 * @param files the texts of the files that were checked, by path
 */
public record GoldenAnswer(List<Diagnostic> findings, Map<String, String> files) {

    /** Copies both. */
    public GoldenAnswer {
        findings = List.copyOf(findings);
        files = Map.copyOf(files);
    }

    /** The findings as the command line prints them, each with its line of the source; empty without findings. */
    public String text() {
        return findings.stream()
                .map(finding ->
                        DiagnosticText.plain().render(finding, finding.path().map(files::get)) + "\n")
                .collect(Collectors.joining());
    }
}
