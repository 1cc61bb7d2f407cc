package dev.pao.reliability.schedule;

import dev.pao.reliability.database.Folders;
import dev.pao.reliability.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs sequences, each in a world of its own whose files are removed when it is over. */
final class Schedules {

    private static final Path EMPTY_STORE = emptyStore();

    private Schedules() {}

    static void run(List<Action> actions) {
        try {
            Path folder = Files.createTempDirectory("pao-schedule");
            try {
                run(actions, folder);
            } finally {
                Folders.remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(List<Action> actions, Path folder) throws IOException {
        Path file = Files.copy(EMPTY_STORE, folder.resolve("pao.db"));
        try (World world = new World(folder, TestDatabase.sqlite(file).inAHurry())) {
            actions.forEach(action -> action.in(world));
            world.end();
        }
    }

    /** A store with its tables, made once: making them takes longer than a sequence. */
    private static Path emptyStore() {
        try {
            Path folder = Files.createTempDirectory("pao-schedule-store");
            Path file = folder.resolve("empty.db");
            TestDatabase.sqlite(file).inAHurry().migrate();
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
