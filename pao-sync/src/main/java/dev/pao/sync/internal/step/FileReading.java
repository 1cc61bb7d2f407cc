package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.ContentHash;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.sync.internal.tree.Blob;
import dev.pao.sync.internal.tree.CatalogTree;
import dev.pao.sync.internal.tree.TreeFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and parses the files that were decided on, one at a time, but for those that are served as they stand. */
final class FileReading {

    private final CatalogTree tree;
    private final CatalogParser parser;
    private final int maxFileBytes;
    private final CatalogSnapshot snapshot;
    private final Set<String> rejected;

    FileReading(CatalogTree tree, CatalogParser parser, int maxFileBytes, CatalogSnapshot snapshot) {
        this.tree = tree;
        this.parser = parser;
        this.maxFileBytes = maxFileBytes;
        this.snapshot = snapshot;
        this.rejected = snapshot.rejected().stream().map(RejectedFile::path).collect(Collectors.toSet());
    }

    /** What came of the file; empty if it is gone or served as it stands. */
    Optional<ReadFile> read(FileChange change) {
        return change.file().flatMap(file -> read(change, file));
    }

    private Optional<ReadFile> read(FileChange change, TreeFile file) {
        return switch (file.kind()) {
            case SYMLINK -> Optional.of(irregular(change, file, "a symbolic link"));
            case SUBMODULE -> Optional.of(irregular(change, file, "a submodule"));
            case SPECIAL -> Optional.of(irregular(change, file, "a special file"));
            case TOO_DEEP ->
                Optional.of(refused(
                        change,
                        file,
                        finding(
                                StandardCode.PATH_LIMIT,
                                "the folder lies too deep to be looked into, expected at most 16 parts")));
            case FILE -> readFile(change, file);
        };
    }

    private Optional<ReadFile> readFile(FileChange change, TreeFile file) {
        Blob blob = tree.read(file, maxFileBytes);
        if (blob instanceof Blob.TooLarge large) {
            return Optional.of(refused(
                    change,
                    file,
                    finding(
                            StandardCode.FILE_TOO_LARGE,
                            "the file has " + large.size() + " bytes, expected at most " + maxFileBytes)));
        }
        if (blob instanceof Blob.Unreadable unreadable) {
            return Optional.of(refused(change, file, CatalogLayout.notReadable(file.path(), unreadable.reason())));
        }
        byte[] content = ((Blob.Whole) blob).content();
        ContentHash hash = ContentHash.of(content);
        return isServedAsItStands(file.path(), hash)
                ? Optional.empty()
                : Optional.of(new ReadFile(change, hash, parse(file, content)));
    }

    private boolean isServedAsItStands(String path, ContentHash hash) {
        List<PublishedItem> served = snapshot.itemsAt(path);
        return !served.isEmpty()
                && served.stream().map(PublishedItem::hash).allMatch(hash::equals)
                && !rejected.contains(path);
    }

    private Parsed<CatalogItem> parse(TreeFile file, byte[] content) {
        List<Diagnostic> path = parser.layout().check(file.path());
        return path.stream().anyMatch(Diagnostic::isError)
                ? Parsed.failed(file.path(), path)
                : withoutText(file, parser.parse(file.path(), content));
    }

    /**
     * Lets go of where everything is written, which takes more memory than the items of a first sync. A rule across the catalog
     * that finds something has the file read once more.
     */
    private Parsed<CatalogItem> withoutText(TreeFile file, Parsed<CatalogItem> parsed) {
        return parsed.value()
                .map(item -> Parsed.of(file.path(), item, parsed.diagnostics(), place -> spanIn(file, place)))
                .orElse(parsed);
    }

    private Optional<SourceSpan> spanIn(TreeFile file, JsonPointer place) {
        return tree.read(file, maxFileBytes) instanceof Blob.Whole whole
                ? parser.parse(file.path(), whole.content()).span(place)
                : Optional.empty();
    }

    private static ReadFile irregular(FileChange change, TreeFile file, String what) {
        return refused(change, file, CatalogLayout.notRegular(file.path(), what));
    }

    /** What is not read has the hash of its Git object's id instead of that of its bytes. */
    private static ReadFile refused(FileChange change, TreeFile file, Diagnostic finding) {
        ContentHash hash = ContentHash.of(file.objectId().getBytes(StandardCharsets.US_ASCII));
        return new ReadFile(change, hash, Parsed.failed(file.path(), List.of(finding.withPath(file.path()))));
    }

    private static Diagnostic finding(StandardCode code, String message) {
        return Diagnostic.of(code, JsonPointer.ROOT, message).withHint(code.mend());
    }
}
