package dev.pao.reliability.failover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.reliability.database.PostgresqlServer;
import dev.pao.reliability.host.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Dpao.failovers} says how often each of the three processes is killed. The figures of a run are in {@code
 * target/failover.txt}, and those of one run in docs/reliability.md.
 */
final class FailoverTest {

    private static final int ROUNDS = Integer.getInteger("pao.failovers", 1);
    private static final int PUSHES = 5;
    private static final Step[] STEPS = {Step.TURN_TAKEN, Step.PUBLICATION_UNCOMMITTED, Step.PUBLICATION_COMMITTED};

    @TempDir
    Path folder;

    @Test
    void eachOfTwoHostsAndTheirDatabaseMayBeKilled() throws IOException {
        try (PostgresqlServer server = PostgresqlServer.start();
                Cluster cluster = new Cluster(server, folder, new Random())) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int push = 0; push < PUSHES; push++) {
                    cluster.work(push % 2);
                }
                cluster.killInSync(0, STEPS[round % STEPS.length]);
                cluster.killInSync(1, STEPS[(round + 1) % STEPS.length]);
                cluster.killDatabase();
            }
            cluster.endInPeace();
            String report = cluster.figures() + cluster.notifications() + "\n";
            Files.writeString(Path.of("target", "failover.txt"), report);
            assertThat(cluster.figures().most("the other host serves the head after a host was killed in its turn"))
                    .as(report)
                    .isLessThan(60_000);
        }
    }
}
