package dev.pao.store.jdbc.internal;

import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.DiagnosticValues;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.sync.ProcessedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The column {@code files_processed}: what a sync did with each file. */
final class ProcessedFiles {

    private ProcessedFiles() {}

    static Value write(List<ProcessedFile> files) {
        return new Value.Sequence(files.stream().map(ProcessedFiles::write).toList());
    }

    static List<ProcessedFile> read(String json) {
        return ((Value.Sequence) ValueJson.read(json))
                .values().stream().map(file -> read((Value.Mapping) file)).toList();
    }

    private static Value write(ProcessedFile file) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.of(file.path()));
        entries.put("change", Value.of(file.change().word()));
        entries.put("outcome", Value.of(file.outcome().word()));
        file.item().ifPresent(item -> entries.put("item", Value.of(item)));
        file.version().ifPresent(version -> entries.put("version", Value.of(version.toString())));
        entries.put("diagnostics", DiagnosticValues.write(file.diagnostics()));
        file.remark().ifPresent(remark -> entries.put("remark", Value.of(remark)));
        return new Value.Mapping(entries);
    }

    private static ProcessedFile read(Value.Mapping file) {
        return new ProcessedFile(
                file.text("path").orElseThrow(),
                ProcessedFile.Change.valueOf(upper(file, "change")),
                ProcessedFile.Outcome.valueOf(upper(file, "outcome")),
                file.text("item"),
                file.text("version").map(SemanticVersion::of),
                DiagnosticValues.read(file.sequence("diagnostics").orElseThrow()),
                file.text("remark"));
    }

    private static String upper(Value.Mapping file, String key) {
        return file.text(key).orElseThrow().toUpperCase(Locale.ROOT);
    }
}
