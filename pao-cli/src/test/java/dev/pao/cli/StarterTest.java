package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.CatalogSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What `init` writes, beyond the catalog itself. */
final class StarterTest {

    private static final Pattern CALL =
            Pattern.compile("pao-cli (validate|plan|schema|init)((?: --[a-z-]+(?: [A-Za-z./-]+)?)*)");
    private static final Pattern OWN_NAME = Pattern.compile("--(output|base) [A-Za-z./-]+");

    /** The keys that GitHub documents for a step. */
    private static final Set<String> STEP =
            Set.of("id", "name", "if", "uses", "run", "with", "env", "shell", "working-directory", "continue-on-error");

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        CommandRun.of(folder, "init");
    }

    @Test
    void theSampleNamesTheSchemaThatLiesInTheRepository() throws IOException {
        Path sample = folder.resolve("catalog/databases/mysql-database.yaml");
        String modeline = Files.readAllLines(sample).get(0);
        String prefix = "# yaml-language-server: $schema=";

        assertThat(modeline).startsWith(prefix);
        assertThat(sample.resolveSibling(modeline.substring(prefix.length())).normalize())
                .isEqualTo(folder.resolve("schema/catalog-item.schema.json"))
                .hasContent(CatalogSchema.of(FieldTypes.discover()).json());
    }

    @Test
    void visualStudioCodeFindsTheSameSchema() throws IOException {
        String settings = Files.readString(folder.resolve(".vscode/settings.json"));

        assertThat(ValueJson.readMapping(settings)
                        .mapping("yaml.schemas")
                        .orElseThrow()
                        .entries())
                .containsOnlyKeys("./schema/catalog-item.schema.json");
    }

    @Test
    void everyActionOfTheWorkflowIsPinnedToACommit() throws IOException {
        assertThat(steps().filter(step -> step.has("uses"))
                        .map(step -> step.get("uses").asText()))
                .hasSizeGreaterThan(3)
                .allMatch(action -> action.matches("[a-z-]+(/[a-z-]+)+@[0-9a-f]{40}"));
    }

    @Test
    void theWorkflowHasTheShapeThatGitHubDocuments() throws IOException {
        JsonNode workflow = workflow();

        assertThat(names(workflow)).containsExactly("name", "on", "permissions", "env", "jobs");
        assertThat(names(workflow.get("jobs").get("check"))).containsExactly("runs-on", "permissions", "steps");
        assertThat(steps()).allSatisfy(step -> {
            assertThat(STEP).containsAll(names(step));
            assertThat(step.has("uses")).isNotEqualTo(step.has("run"));
        });
    }

    @Test
    void noVariableOfTheWorkflowLooksLikeASetting() throws IOException {
        assertThat(names(workflow().get("env"))).isNotEmpty().noneMatch(name -> name.startsWith("PAO_"));
        assertThat(workflow().get("env").get("CATALOG_CLI_REVISION").asText()).isEqualTo("main");
    }

    @Test
    void noCommandOfTheWorkflowHoldsAnExpression() throws IOException {
        assertThat(steps().filter(step -> step.has("run"))
                        .map(step -> step.get("run").asText()))
                .isNotEmpty()
                .noneMatch(command -> command.contains("${{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog.yml", "editor.md", "ci.md"})
    void everyCallThatIsWrittenDownIsUnderstood(String file) throws IOException {
        Path page = file.equals("catalog.yml")
                ? folder.resolve(".github/workflows").resolve(file)
                : Path.of("..", "docs", file);
        List<MatchResult> calls = CALL.matcher(Files.readString(page)).results().toList();

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            String help = CommandRun.of(folder, call.group(1), "--help").out();
            for (String word :
                    OWN_NAME.matcher(call.group(2)).replaceAll("--$1").strip().split(" ", -1)) {
                assertThat(help).as(call.group()).contains(word);
            }
        });
    }

    @Test
    void thePageOnEditorsShowsTheLineOfTheSample() throws IOException {
        String modeline = Files.readAllLines(folder.resolve("catalog/databases/mysql-database.yaml"))
                .get(0);

        assertThat(Path.of("..", "docs", "editor.md")).content().contains("```yaml\n" + modeline + "\n");
    }

    @Test
    void bothHooksRunTheSameProgram() throws IOException {
        JsonNode hook = new YAMLMapper()
                .readTree(folder.resolve(".pre-commit-config.yaml").toFile())
                .get("repos")
                .get(0)
                .get("hooks")
                .get(0);

        assertThat(hook.get("entry").asText()).isEqualTo(".githooks/pre-commit");
        assertThat(folder.resolve(".githooks/pre-commit")).isExecutable();
        assertThat("catalog/databases/mysql.yaml")
                .matches(".*" + hook.get("files").asText().substring(1));
    }

    @Test
    void theHookOfThisRepositoryStartsTheLauncher() throws IOException {
        JsonNode hook = new YAMLMapper()
                .readTree(Path.of("..", ".pre-commit-hooks.yaml").toFile())
                .get(0);
        String[] entry = hook.get("entry").asText().split(" ", -1);

        assertThat(Path.of("..", entry[0])).isExecutable();
        assertThat(entry[1]).isEqualTo("validate");
        assertThat(hook.get("require_serial").asBoolean()).isTrue();
    }

    private JsonNode workflow() throws IOException {
        return new YAMLMapper()
                .readTree(folder.resolve(".github/workflows/catalog.yml").toFile());
    }

    private Stream<JsonNode> steps() throws IOException {
        JsonNode steps = workflow().get("jobs").get("check").get("steps");
        return StreamSupport.stream(steps.spliterator(), false);
    }

    private static List<String> names(JsonNode mapping) {
        return mapping.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
