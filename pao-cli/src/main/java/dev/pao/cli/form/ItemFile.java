package dev.pao.cli.form;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.FileProblem;
import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.DiagnosticText;
import dev.pao.parser.Parsed;
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

    /** The parser refuses files that are far smaller. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

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
     * @throws CommandFailure if there is no such file, or it can't be read
     */
    public static ItemFile read(String name, Path workingFolder, CatalogParser parser, Console console) {
        Path file = workingFolder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw CommandFailure.usage("`" + name + "` is not a file: name one catalog file");
        }
        byte[] content = content(file);
        Parsed<CatalogItem> parsed =
                parser.parse(pathInRepository(file, parser.layout().root()), content);
        DiagnosticText text = console.isColoured() ? DiagnosticText.coloured() : DiagnosticText.plain();
        Optional<String> source = Optional.of(new String(content, StandardCharsets.UTF_8));
        List<String> findings = parsed.diagnostics().stream()
                .sorted(Diagnostic.BY_POSITION)
                .map(finding -> text.render(finding.withPath(name), source).stripTrailing())
                .toList();
        boolean good = parsed.diagnostics().stream().noneMatch(Diagnostic::isError);
        return new ItemFile(parsed.value().filter(item -> good), findings);
    }

    /** From above the nearest folder that is called like the catalog root, so that the category is known. */
    private static String pathInRepository(Path file, String root) {
        Path path = file.toAbsolutePath().normalize();
        int depth = root.isEmpty() ? 0 : Path.of(root).getNameCount();
        for (Path folder = path.getParent(); depth > 0 && folder != null; folder = folder.getParent()) {
            if (folder.endsWith(root)) {
                Path below = path.subpath(folder.getNameCount() - depth, path.getNameCount());
                return below.toString().replace('\\', '/');
            }
        }
        return String.valueOf(path.getFileName());
    }

    private static byte[] content(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw CommandFailure.failure(FileProblem.of(e) + ": check its permissions", e);
        }
    }
}
