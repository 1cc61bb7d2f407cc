package dev.pao.parser;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.parser.internal.report.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which files of a repository are catalog files, and what their paths say. All paths are relative to the repository's
 * root, with forward slashes. Immutable and thread-safe.
 */
public final class CatalogLayout {

    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._-]+");
    private static final int MAX_DEPTH = 16;
    private static final int MAX_BYTES = 512;

    private final String root;

    private CatalogLayout(String root) {
        this.root = root;
    }

    /**
     * The layout of a catalog below a folder.
     *
     * @param root the folder, without slashes at its ends; empty for the repository's root
     */
    public static CatalogLayout of(String root) {
        Objects.requireNonNull(root, "root");
        if (root.startsWith("/") || root.endsWith("/")) {
            throw new IllegalArgumentException("a catalog root has no slash at its start or end, found `" + root + "`");
        }
        return new CatalogLayout(root);
    }

    /** The folder that holds the catalog; empty for the repository's root. */
    public String root() {
        return root;
    }

    /** Whether a path names a catalog file: below the root, ending in .yaml or .yml, no part starting with . or _. */
    public boolean isCatalogFile(String path) {
        if (!isBelowRoot(path) || !isCatalogName(path)) {
            return false;
        }
        for (String segment : belowRoot(path).split("/", -1)) {
            if (isSkipped(segment)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file is called like one of a catalog, wherever it lies: its name ends in .yaml or .yml. */
    public static boolean isCatalogName(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Whether a file or folder is left out of a catalog for its name, which starts with . or _ then. */
    public static boolean isSkipped(String name) {
        return name.startsWith(".") || name.startsWith("_");
    }

    /** The first folder below the root, if the file lies in one. */
    public Optional<String> category(String path) {
        if (!isBelowRoot(path)) {
            return Optional.empty();
        }
        String below = belowRoot(path);
        int slash = below.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(below.substring(0, slash));
    }

    /** What is wrong with the path of a catalog file; empty if nothing is. */
    public List<Diagnostic> check(String path) {
        String[] segments = path.split("/", -1);
        if (segments.length > MAX_DEPTH) {
            return List.of(finding(
                    StandardCode.PATH_LIMIT,
                    path,
                    "the path has " + segments.length + " parts, expected at most " + MAX_DEPTH));
        }
        int bytes = path.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            return List.of(finding(
                    StandardCode.PATH_LIMIT, path, "the path has " + bytes + " bytes, expected at most " + MAX_BYTES));
        }
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                return List.of(finding(
                        StandardCode.PATH_SEGMENT,
                        path,
                        "the path has the part " + Wording.quote(segment)
                                + ", expected letters, digits, `.`, `_` and `-`"));
            }
        }
        return List.of();
    }

    /**
     * The finding on a catalog path that is not a regular file.
     *
     * @param path the path
     * @param what what it is instead, with its article: {@code a symbolic link}, {@code a submodule}
     */
    public static Diagnostic notRegular(String path, String what) {
        return finding(StandardCode.NOT_A_REGULAR_FILE, path, "the path is " + what + ", expected a regular file");
    }

    /**
     * The finding on a catalog file that could not be read.
     *
     * @param path the path
     * @param reason why, as the end of a sentence: {@code because it does not exist}
     */
    public static Diagnostic notReadable(String path, String reason) {
        return finding(StandardCode.FILE_UNREADABLE, path, "the file can't be read, " + reason);
    }

    /**
     * The finding on a catalog file with more bytes than are read.
     *
     * @param path the path
     * @param bytes how many it has
     * @param most how many it may have
     */
    public static Diagnostic tooLarge(String path, long bytes, int most) {
        return finding(
                StandardCode.FILE_TOO_LARGE,
                path,
                "the file has " + Wording.count(bytes, "byte") + ", expected at most " + most);
    }

    private boolean isBelowRoot(String path) {
        return root.isEmpty() || path.startsWith(root + "/");
    }

    private String belowRoot(String path) {
        return root.isEmpty() ? path : path.substring(root.length() + 1);
    }

    private static Diagnostic finding(StandardCode code, String path, String message) {
        return Diagnostic.of(code, JsonPointer.ROOT, message).withPath(path).withHint(code.mend());
    }
}
