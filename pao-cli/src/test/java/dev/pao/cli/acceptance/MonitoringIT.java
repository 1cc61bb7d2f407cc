package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.pao.testkit.git.ScriptedRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/ brings for monitoring asks for nothing that a running server does not tell. */
final class MonitoringIT {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path RULES = DOCS.resolve("prometheus-rules.yml");
    private static final Path BOARD = DOCS.resolve("grafana-dashboard.json");
    private static final Pattern METRIC = Pattern.compile("\\b(?:pao|jvm|process|system)_[a-z_]+");
    private static final Pattern LABEL = Pattern.compile("\\b(outcome|trigger)=\"([a-z_]+)\"");

    /** No provider of tickets is part of the server yet; these are told once there is one. */
    private static final Set<String> WITH_TICKETS = Set.of("pao_fulfillment_tickets_total");

    @TempDir
    Path folder;

    @Test
    void everyMetricOfRulesBoardAndPageIsInAScrape() throws IOException {
        String scrape = scrape();
        Set<String> told = names(scrape);
        told.addAll(WITH_TICKETS);
        List<String> expressions = new ArrayList<>(ruleExpressions());
        expressions.addAll(boardExpressions());
        assertThat(expressions).hasSizeGreaterThan(20);
        assertThat(told).containsAll(names(String.join("\n", expressions)));
        for (String expression : expressions) {
            LABEL.matcher(expression)
                    .results()
                    .forEach(label -> assertThat(scrape).contains(label.group()));
        }
        assertThat(names(Files.readString(DOCS.resolve("operations.md")))).isSubsetOf(withoutSuffixes(told));
    }

    @Test
    void everyAlertHasALineInTheDocumentation() throws IOException {
        String page = Files.readString(DOCS.resolve("operations.md"));
        for (JsonNode rule : rules()) {
            assertThat(page).contains("`" + rule.required("alert").asText() + "`");
            assertThat(rule.required("labels").required("severity").asText()).isIn("info", "warning", "critical");
            assertThat(rule.required("annotations").required("summary").asText())
                    .isNotBlank();
            assertThat(rule.required("annotations").required("description").asText())
                    .isNotBlank();
        }
    }

    /** Where Prometheus' own tool is at hand, it judges the rules, too. */
    @Test
    void promtoolFindsTheRulesGoodAndFiringInTime() throws Exception {
        if (onPath("promtool")) {
            Path tests = Path.of("src", "test", "resources", "operations");
            promtool(tests, "check", "rules", RULES.toAbsolutePath().toString());
            promtool(tests, "test", "rules", "prometheus-rules-test.yml");
        }
    }

    private String scrape() {
        try (ScriptedRepository repository = ScriptedRepository.in(folder.resolve("pao-repository.git"))) {
            repository.write(Story.PATH, Story.yaml()).commit("Add MySQL database catalog item");
            Map<String, String> settings = Map.of("PAO_SLACK_WEBHOOK_URL", "http://127.0.0.1:9/nobody");
            try (PaoServer pao =
                    PaoServer.start(folder, repository.url(), "sqlite:" + folder.resolve("pao.db"), settings)) {
                pao.await("catalog/items/mysql-database", item -> true);
                String told = pao.plain("/metrics").body();
                for (int i = 0; i < 100 && !told.contains("pao_catalog_items"); i++) {
                    PaoServer.pause(java.time.Duration.ofMillis(100));
                    told = pao.plain("/metrics").body();
                }
                return told;
            }
        }
    }

    private static List<String> ruleExpressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        rules().forEach(rule -> expressions.add(rule.required("expr").asText()));
        return expressions;
    }

    private static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(RULES.toFile());
        root.required("groups").forEach(group -> group.required("rules").forEach(rules::add));
        return rules;
    }

    private static List<String> boardExpressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        JsonNode root = new ObjectMapper().readTree(BOARD.toFile());
        root.required("panels")
                .forEach(panel -> panel.required("targets")
                        .forEach(target ->
                                expressions.add(target.required("expr").asText())));
        root.required("templating")
                .required("list")
                .forEach(variable -> expressions.add(variable.required("query").asText()));
        return expressions;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        METRIC.matcher(text).results().map(MatchResult::group).forEach(names::add);
        return names;
    }

    private static Set<String> withoutSuffixes(Set<String> names) {
        Set<String> all = new TreeSet<>(names);
        names.forEach(name -> all.add(name.replaceFirst("_[a-z]+$", "_")));
        all.addAll(Set.of("jvm_", "process_", "system_"));
        return all;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(program)));
    }

    private void promtool(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("promtool.txt");
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
    }
}
