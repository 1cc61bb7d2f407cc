package dev.pao.parser.folder;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads single files, and never more of one than the parser takes.
 *
 * @param parser says what is in them
 */
record FileReading(CatalogParser parser) {

    /** What is in a file; a finding if it can't be read, or a sync would not read it. */
    Parsed<CatalogItem> read(CatalogFile file) {
        String path = file.path();
        Parsed<CatalogItem> parsed = readAnything(file, path);
        List<Diagnostic> wrongPath = file.isInCatalog() ? parser.layout().check(path) : List.of();
        if (wrongPath.isEmpty()) {
            return parsed;
        }
        List<Diagnostic> all = new ArrayList<>(parsed.diagnostics());
        all.addAll(wrongPath);
        return Parsed.failed(path, all);
    }

    /** The item of a file that had one before. */
    CatalogItem item(CatalogFile file) {
        return read(file)
                .value()
                .orElseThrow(() -> new IllegalStateException(
                        "`" + file.shown() + "` changed while it was checked: check again when nobody writes to it"));
    }

    /** The text of a file, for an excerpt of it. */
    Optional<String> text(CatalogFile file) {
        try {
            return Optional.of(new String(content(file), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Parsed<CatalogItem> readAnything(CatalogFile file, String path) {
        return switch (file.kind()) {
            case FILE -> readFile(file, path);
            case LINK, SPECIAL ->
                Parsed.failed(
                        path, List.of(CatalogLayout.notRegular(path, file.kind().words())));
            case FOLDER -> unreadable(path, "because it is a folder that can't be searched");
        };
    }

    private Parsed<CatalogItem> readFile(CatalogFile file, String path) {
        int most = parser.limits().maxBytes();
        try {
            byte[] content = content(file);
            return content.length > most
                    ? Parsed.failed(
                            path,
                            List.of(CatalogLayout.tooLarge(
                                    path, Math.max(content.length, Files.size(file.file())), most)))
                    : parser.parse(path, content);
        } catch (NoSuchFileException e) {
            return unreadable(path, "because it does not exist");
        } catch (AccessDeniedException e) {
            return unreadable(path, "because it may not be accessed");
        } catch (IOException e) {
            return unreadable(path, "because the system says `" + e.getMessage() + "`");
        }
    }

    private byte[] content(CatalogFile file) throws IOException {
        try (InputStream stream = Files.newInputStream(file.file())) {
            return stream.readNBytes(parser.limits().maxBytes() + 1);
        }
    }

    private static Parsed<CatalogItem> unreadable(String path, String reason) {
        return Parsed.failed(path, List.of(CatalogLayout.notReadable(path, reason)));
    }
}
