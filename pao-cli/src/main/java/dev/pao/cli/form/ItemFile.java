package dev.pao.cli.form;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.model.CatalogItem;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.DiagnosticText;
import dev.pao.parser.Parsed;
import dev.pao.parser.folder.CatalogFile;
import dev.pao.parser.folder.FileSearch;
import dev.pao.parser.folder.FolderCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A catalog file that was read, with all that was found in it.
 *
 * @param item the item, unless the file has errors
 * @param findings what was found, as lines for people
 */
public record ItemFile(Optional<CatalogItem> item, List<String> findings) {

    /** Copies the list. */
    public ItemFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param name the file as it was given
     * @param workingFolder where relative names start
     * @param console decides on colour
     * @throws CommandFailure if there is no such file
     */
    public static ItemFile read(String name, Path workingFolder, CatalogParser parser, Console console) {
        Path file = workingFolder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw CommandFailure.usage("`" + name + "` is not a file: name one catalog file");
        }
        CatalogFile found = find(Path.of(name), workingFolder, parser);
        Parsed<CatalogItem> parsed = FolderCheck.builder(parser).build().read(found);
        DiagnosticText text = console.isColoured() ? DiagnosticText.coloured() : DiagnosticText.plain();
        Optional<String> source = parsed.diagnostics().isEmpty() ? Optional.empty() : source(file, parser);
        List<String> findings = parsed.diagnostics().stream()
                .map(finding -> text.render(finding.withPath(name), source).stripTrailing())
                .toList();
        return new ItemFile(parsed.value(), findings);
    }

    private static CatalogFile find(Path name, Path workingFolder, CatalogParser parser) {
        return FileSearch.in(workingFolder, parser.layout()).find(List.of(name)).get(0);
    }

    /** For excerpts, and no more of it than the parser looks at; a file that can't be read has none. */
    private static Optional<String> source(Path file, CatalogParser parser) {
        try (InputStream content = Files.newInputStream(file)) {
            return Optional.of(new String(content.readNBytes(parser.limits().maxBytes()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
