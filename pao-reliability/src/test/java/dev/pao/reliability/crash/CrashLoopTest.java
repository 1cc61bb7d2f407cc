package dev.pao.reliability.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.reliability.database.PostgresqlServer;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.reliability.host.Step;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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

    /** Every look goes through all that was ever published, so that a long life of a store is slow to watch. */
    private static final int MOST_KILLS_OF_A_STORE = 50;

    private static final long SEED = Long.getLong("pao.crash.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void noKillIsEverSeenOnSqlite() {
        crash(store -> TestDatabase.sqlite(folder.resolve("pao-" + store + ".db")), 0);
    }

    @Test
    void noKillIsEverSeenOnPostgresql() {
        try (PostgresqlServer server = PostgresqlServer.start()) {
            crash(store -> server.newDatabase(), 1);
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

    private void crash(IntFunction<TestDatabase> databases, int turn) {
        List<Step> steps = stepsOf(turn);
        Set<Step> hit = EnumSet.noneOf(Step.class);
        for (int kill = 0; kill < KILLS; kill += MOST_KILLS_OF_A_STORE) {
            long seed = SEED + 2L * kill + turn;
            try (CrashLoop loop = new CrashLoop(databases.apply(kill), folder.resolve("kill-" + kill), false, seed)) {
                crash(loop, steps, kill, Math.min(kill + MOST_KILLS_OF_A_STORE, KILLS));
                hit.addAll(loop.hit());
            } catch (AssertionError e) {
                throw new AssertionError("seed " + SEED + ", from kill " + kill + ": " + e.getMessage(), e);
            }
        }
        assertThat(hit).as("steps at which a host was killed").containsAll(steps);
    }

    private static void crash(CrashLoop loop, List<Step> steps, int from, int to) {
        for (int kill = from; kill < to; kill++) {
            if (kill < steps.size() || kill % 3 == 0) {
                loop.killAt(steps.get(kill % steps.size()));
            } else {
                loop.killAtRandom();
            }
        }
        loop.endInPeace();
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
