package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.cli.PaoProcess;
import dev.pao.model.value.Value;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incident of docs/operations.md: page, status and metrics tell the same at each of its steps. */
final class IncidentIT {

    private static final String BROKEN = Story.yaml()
            .replace("version: \"1.0.0\"", "version: \"1.1.0\"")
            .replace("default: \"db.t3.small\"", "default: \"db.t3.large\"");

    @TempDir
    Path folder;

    @Test
    void pageStatusAndMetricsAgreeFromBreakToMend() throws Exception {
        Path source = folder.resolve("pao-repository.git");
        try (ScriptedRepository repository = ScriptedRepository.in(source)) {
            repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
            try (PaoServer pao = PaoServer.start(folder, repository.url(), store(), settings())) {
                allTell(pao, "up", 0, false);

                repository.write(Story.PATH, BROKEN).commit("Break it");
                allTell(pao, "up", 1, false);

                Path away = folder.resolve("away.git");
                Files.move(source, away);
                allTell(pao, "degraded", 1, true);
                assertThat(pao.get("catalog/items/mysql-database").statusCode()).isEqualTo(200);

                Files.move(away, source);
                repository.write(Story.PATH, BROKEN.replace("large", "small")).commit("Mend it");
                allTell(pao, "up", 0, false);
                assertThat(metric(pao, "pao_sync_runs_total{outcome=\"failed\",trigger=\"interval\"}"))
                        .isPositive();
            }
        }
    }

    /** Waits for one of them, and holds the others to it. */
    private void allTell(PaoServer pao, String state, int rejected, boolean fails) {
        Value.Mapping json = pao.await(
                "status",
                value -> value.text("status").equals(Optional.of(state))
                        && number(value, "rejected_files") == rejected
                        && value.text("failure").isPresent() == fails
                        && value.text("commit").isPresent());
        assertThat(metric(pao, "pao_catalog_rejected_files")).isEqualTo(rejected);
        assertThat(metric(pao, "pao_sync_failing")).isEqualTo(fails ? 1 : 0);
        assertThat(metric(pao, "pao_catalog_items{category=\"databases\"}")).isEqualTo(number(json, "items"));
        assertThat(page(pao)).contains("<title>PAO: " + state + (rejected == 0 ? "</title>" : ", "));
        String told = status(pao);
        assertThat(told)
                .containsPattern("status +" + state + "\n")
                .containsPattern("rejected +" + rejected + " file")
                .containsPattern("commit +" + json.text("commit").orElseThrow());
        json.text("failure").ifPresent(message -> {
            assertThat(told).contains(message);
            assertThat(page(pao)).contains("Syncing fails");
        });
        if (rejected > 0) {
            assertThat(told).contains(Story.PATH + ":20:16", "PAO2007");
            assertThat(page(pao)).contains("line 20, column 16", "PAO2007");
        }
    }

    private String status(PaoServer pao) {
        Map<String, String> environment = Map.of("PAO_SERVER_URL", pao.address(), "PAO_SERVER_TOKEN", PaoServer.TOKEN);
        try (PaoProcess status = PaoProcess.run(folder, environment, "status")) {
            assertThat(status.exitCode()).as(status.toString()).isZero();
            return status.out();
        }
    }

    private static String page(PaoServer pao) {
        return pao.plain("/").body();
    }

    private static double metric(PaoServer pao, String name) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$")
                .matcher(pao.plain("/metrics").body());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static int number(Value.Mapping json, String key) {
        return json.decimal(key).orElseThrow().intValueExact();
    }

    private String store() {
        return "sqlite:" + folder.resolve("pao.db");
    }

    private static Map<String, String> settings() {
        return Map.of("PAO_SYNC_INTERVAL", "1");
    }
}
