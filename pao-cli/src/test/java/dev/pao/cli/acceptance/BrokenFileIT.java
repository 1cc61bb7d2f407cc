package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.value.Value;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken file in the same push as a good one. */
final class BrokenFileIT {

    private static final String GOOD = "catalog/databases/postgres-database.yaml";
    private static final String BROKEN = Story.yaml()
            .replace("version: \"1.0.0\"", "version: \"1.1.0\"")
            .replace("default: \"db.t3.small\"", "default: \"db.t3.large\"");

    @TempDir
    Path folder;

    @Test
    void theGoodOneIsServedAndTheBrokenOnesEarlierVersionStays() {
        String store = "sqlite:" + folder.resolve("pao.db");
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"))) {
            repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
            try (PaoServer pao = PaoServer.start(folder, repository.url(), store, Map.of())) {
                pao.await("catalog/items/mysql-database", item -> true);
                repository.write(Story.PATH, BROKEN).write(GOOD, Story.yaml().replace("mysql-d", "postgres-d"));
                String first = push(pao, repository, repository.commit("Break one, add one"));

                assertThat(pao.get("catalog/items/postgres-database").statusCode())
                        .isEqualTo(200);
                assertThat(pao.json("catalog/items/mysql-database").text("version"))
                        .contains("1.0.0");
                assertThat(rejected(pao.json("syncs/" + first)).text("path")).contains(Story.PATH);
                assertThat(finding(pao.json("syncs/" + first)))
                        .containsEntry("code", Value.of("PAO2007"))
                        .containsEntry("start_line", Value.of(20))
                        .containsEntry("start_column", Value.of(16));

                push(pao, repository, repository.write("README.md", "More").commit("Say more"));
                assertThat(pao.process().err().split("PAO2007", -1))
                        .as(pao.process().toString())
                        .hasSize(2);
                theStatusTellsWhere(store);
            }
        }
    }

    private void theStatusTellsWhere(String store) {
        Map<String, String> environment = Map.of("PAO_STORE", store);
        try (PaoProcess status = PaoProcess.run(folder, environment, "status")) {
            assertThat(status.exitCode()).as(status.toString()).isLessThan(2);
            assertThat(status.out()).contains(Story.PATH + ":20:16", "PAO2007");
        }
    }

    private static String push(PaoServer pao, ScriptedRepository repository, String commit) {
        String syncId = pao.accepted(
                GitHubDelivery.push("0".repeat(40), repository.head()).signedWith(PaoServer.SECRET));
        pao.ended(syncId);
        pao.await(
                "catalog/items",
                list -> list.text("commit").filter(commit::equals).isPresent());
        return syncId;
    }

    private static Value.Mapping rejected(Value.Mapping sync) {
        return sync.sequence("files_processed").orElseThrow().values().stream()
                .map(Value.Mapping.class::cast)
                .filter(file -> file.text("outcome").filter("rejected"::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rejected file in " + sync));
    }

    private static Map<String, Value> finding(Value.Mapping sync) {
        Value first =
                rejected(sync).sequence("diagnostics").orElseThrow().values().get(0);
        return ((Value.Mapping) first).entries();
    }
}
