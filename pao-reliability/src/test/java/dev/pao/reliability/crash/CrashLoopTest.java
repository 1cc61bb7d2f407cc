package dev.pao.reliability.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.reliability.database.PostgresqlServer;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.reliability.host.Step;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code -Dpao.crashes} says how often a host is killed, on both databases together. With few kills each database gets
 * every other step; {@code -Dpao.crash.seed} repeats a run, as far as processes can be repeated.
 */
@Execution(ExecutionMode.CONCURRENT)
final class CrashLoopTest {

    private static final int KILLS = Integer.getInteger("pao.crashes", 40) / 2;
    private static final long SEED = Long.getLong("pao.crash.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void noKillIsEverSeenOnSqlite() {
        crash(TestDatabase.sqlite(folder.resolve("pao.db")), 0);
    }

    @Test
    void noKillIsEverSeenOnPostgresql() {
        try (PostgresqlServer server = PostgresqlServer.start()) {
            crash(server.newDatabase(), 1);
        }
    }

    @Test
    void aStoreThatPublishesInTwoTransactionsIsFound() {
        try (CrashLoop loop = new CrashLoop(TestDatabase.sqlite(folder.resolve("torn.db")), folder, true, SEED)) {
            AssertionError found = catchThrowableOfType(AssertionError.class, () -> {
                EnumSet.range(Step.COMMIT_MOVED, Step.RECORD_COMPLETED).forEach(loop::killAt);
            });
            assertThat(found).as("seed %s", SEED).isNotNull().hasMessageContaining("what was published");
        }
    }

    private void crash(TestDatabase database, int turn) {
        List<Step> steps = stepsOf(turn);
        try (CrashLoop loop = new CrashLoop(database, folder, false, SEED + turn)) {
            for (int kill = 0; kill < KILLS; kill++) {
                if (kill < steps.size() || kill % 3 == 0) {
                    loop.killAt(steps.get(kill % steps.size()));
                } else {
                    loop.killAtRandom();
                }
            }
            loop.endInPeace();
            assertThat(loop.hit()).as("steps at which a host was killed").containsAll(steps);
        } catch (AssertionError e) {
            throw new AssertionError("seed " + SEED + ": " + e.getMessage(), e);
        }
    }

    /** All steps if there are kills enough, and else every other one. */
    private static List<Step> stepsOf(int turn) {
        List<Step> steps = List.of(Step.values());
        return KILLS >= steps.size()
                ? steps
                : IntStream.range(0, steps.size())
                        .filter(place -> place % 2 == turn)
                        .mapToObj(steps::get)
                        .toList();
    }
}
