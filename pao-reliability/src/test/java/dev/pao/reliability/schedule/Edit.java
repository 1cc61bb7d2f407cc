package dev.pao.reliability.schedule;

import dev.pao.reliability.catalog.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an author does to one file. Every number is good for every catalog, so any part of a sequence is one. */
sealed interface Edit {

    /** The paths that there are: few, so that authors get into each other's way. */
    List<String> PATHS = List.of("catalog/a.yaml", "catalog/b.yaml", "catalog/x/c.yaml", "catalog/x/d.yml");

    /** The names that there are. */
    List<String> NAMES = List.of("one", "two", "three");

    /** Does it; the number is higher than that of any edit before. */
    void apply(Map<String, Document> files, int number, List<Commit> past);

    /** Writes a file without mistakes, with a version that was not used before. */
    record Raise(int path, int name) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.put(pathOf(path), Document.of(NAMES.get(name % NAMES.size()), number, "Text " + number));
        }
    }

    /** Changes a file's text and forgets the version. */
    record Rewrite(int path) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.computeIfPresent(
                    pathOf(path),
                    (key, file) -> new Document(file.name(), file.version(), "Text " + number, file.isBroken()));
        }
    }

    /** Lowers a file's version to one that nobody used. */
    record Lower(int path) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.computeIfPresent(
                    pathOf(path), (key, file) -> new Document(file.name(), 0, "Text " + number, file.isBroken()));
        }
    }

    /** Makes a mistake in a file. */
    record Break(int path) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.computeIfPresent(pathOf(path), (key, file) -> file.broken());
        }
    }

    /** Takes the mistake back. */
    record Mend(int path) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.computeIfPresent(pathOf(path), (key, file) -> file.mended());
        }
    }

    /** Deletes a file. */
    record Delete(int path) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            files.remove(pathOf(path));
        }
    }

    /** Moves a file, over another one if one is there. */
    record Move(int from, int to) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            Optional.ofNullable(files.remove(pathOf(from))).ifPresent(file -> files.put(pathOf(to), file));
        }
    }

    /** Copies a file with the name in it. */
    record Copy(int from, int to) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            Optional.ofNullable(files.get(pathOf(from))).ifPresent(file -> files.put(pathOf(to), file));
        }
    }

    /** Puts a file back as it was in an earlier commit. */
    record PutBack(int path, int commit) implements Edit {
        @Override
        public void apply(Map<String, Document> files, int number, List<Commit> past) {
            Optional.ofNullable(past.get(commit % past.size()).files().get(pathOf(path)))
                    .ifPresent(file -> files.put(pathOf(path), file));
        }
    }

    private static String pathOf(int path) {
        return PATHS.get(path % PATHS.size());
    }
}
