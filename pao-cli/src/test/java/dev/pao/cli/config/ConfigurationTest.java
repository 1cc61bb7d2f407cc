package dev.pao.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pao.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ConfigurationTest {

    @TempDir
    Path folder;

    @Test
    void aFlagWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        file("repo_branch: of-file\nhttp_port: 1\nsync_interval: 7");
        Configuration configuration =
                read(Map.of(Setting.REPO_BRANCH, "of-flag"), Map.of("PAO_REPO_BRANCH", "of-env", "PAO_HTTP_PORT", "2"));

        assertThat(configuration.required(Setting.REPO_BRANCH)).isEqualTo("of-flag");
        assertThat(configuration.number(Setting.HTTP_PORT)).isEqualTo(2);
        assertThat(configuration.number(Setting.SYNC_INTERVAL)).isEqualTo(7);
    }

    @Test
    void withoutAnythingTheDefaultsHold() {
        Configuration configuration = read(Map.of(), Map.of());

        assertThat(configuration.required(Setting.CATALOG_ROOT)).isEqualTo("catalog");
        assertThat(configuration.store())
                .isEqualTo(new StoreLocation.Sqlite(folder.resolve(".pao").resolve("pao.db")));
        assertThat(configuration.text(Setting.REPO_URL)).isEmpty();
    }

    @Test
    void theDefaultStoreLiesInTheDataFolder() {
        assertThat(read(Map.of(), Map.of("PAO_DATA_DIR", "kept")).store().describe())
                .isEqualTo("sqlite:" + folder.resolve("kept").resolve("pao.db"));
    }

    @Test
    void anEmptyVariableSaysNothing() {
        assertThat(read(Map.of(), Map.of("PAO_REPO_BRANCH", " ")).required(Setting.REPO_BRANCH))
                .isEqualTo("main");
    }

    @Test
    void aFolderOfThisMachineIsARepository() throws IOException {
        Files.createDirectory(folder.resolve("my catalog"));

        assertThat(read(Map.of(Setting.REPO_URL, "my catalog"), Map.of()).repositoryUrl())
                .startsWith("file:///")
                .endsWith("/my%20catalog/");
    }

    @Test
    void aSecretOfAFlagComesFromItsFile() throws IOException {
        Files.writeString(folder.resolve("token"), "s3cr3t\n");

        assertThat(read(Map.of(Setting.REPO_TOKEN, "token"), Map.of()).secret(Setting.REPO_TOKEN))
                .contains(Secret.of("s3cr3t"));
    }

    @Test
    void aSecretOfTheEnvironmentIsAValueOrAFile() throws IOException {
        Files.writeString(folder.resolve("secrets"), "one\ntwo\n");

        assertThat(read(Map.of(), Map.of("PAO_WEBHOOK_SECRET", "one, two")).secrets(Setting.WEBHOOK_SECRET))
                .containsExactly(Secret.of("one"), Secret.of("two"));
        assertThat(read(Map.of(), Map.of("PAO_WEBHOOK_SECRET_FILE", "secrets")).secrets(Setting.WEBHOOK_SECRET))
                .containsExactly(Secret.of("one"), Secret.of("two"));
    }

    @Test
    void valueAndFileAtOnceAreOneTooMany() throws IOException {
        Files.writeString(folder.resolve("token"), "b");

        assertThat(problems(Map.of(), Map.of("PAO_REPO_TOKEN", "a", "PAO_REPO_TOKEN_FILE", "token")))
                .containsExactly("environment variable `PAO_REPO_TOKEN_FILE` and environment variable `PAO_REPO_TOKEN`"
                        + " both give repo_token: keep one");
    }

    @Test
    void aSecretsFileMustBeReadable() {
        assertThat(problems(Map.of(Setting.REPO_TOKEN, "nowhere"), Map.of()))
                .containsExactly(
                        "flag `--repo-token-file` names `nowhere`, which can't be read: check that the file exists"
                                + " and may be read");
    }

    @Test
    void theFileHoldsListsNumbersAndTexts() throws IOException {
        file("notify_email: [a@example.com, b@example.com]\nhttp_port: 0\nrepo_branch: no");

        Configuration configuration = read(Map.of(), Map.of());
        assertThat(configuration.list(Setting.NOTIFY_EMAIL)).containsExactly("a@example.com", "b@example.com");
        assertThat(configuration.number(Setting.HTTP_PORT)).isZero();
        assertThat(configuration.required(Setting.REPO_BRANCH)).isEqualTo("no");
    }

    @Test
    void anotherFileCanBeNamed() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "http_port: 9");

        assertThat(read(Map.of(), Map.of("PAO_CONFIG", "other.yaml")).number(Setting.HTTP_PORT))
                .isEqualTo(9);
    }

    @Test
    void aNamedFileMustBeThere() {
        assertThat(problems(Map.of(), Map.of("PAO_CONFIG", "other.yaml")))
                .containsExactly("`other.yaml` can't be read: check that the file exists, may be read and is UTF-8");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheNearestOne() throws IOException {
        file("repo_branch: main\nhttp_prot: 8080\n");

        assertThat(problems(Map.of(), Map.of()))
                .containsExactly("`http_prot` in `pao.yaml`, line 2, is not a setting: did you mean `http_port`?");
    }

    @Test
    void anUnknownVariableIsNamedWithTheNearestOne() {
        assertThat(problems(Map.of(), Map.of("PAO_REPO_ULR", "x")))
                .containsExactly("environment variable `PAO_REPO_ULR` is not a setting: did you mean `PAO_REPO_URL`?");
    }

    @Test
    void aKeyWrittenTwiceIsAMistake() throws IOException {
        file("repo_branch: main\nrepo_branch: other\n");

        assertThat(problems(Map.of(), Map.of())).hasSize(1).first().asString().contains("repo_branch");
    }

    @Test
    void aFileThatIsNotYamlIsNamedWithTheLine() throws IOException {
        file("repo_branch: main\nhttp_port: [1,\n");

        assertThat(problems(Map.of(), Map.of())).hasSize(1).first().asString().startsWith("`pao.yaml`, line ");
    }

    @ParameterizedTest
    @CsvSource({
        "PAO_HTTP_PORT, 70000, a port from 0 to 65535",
        "PAO_HTTP_PORT, many, a port from 0 to 65535",
        "PAO_SYNC_INTERVAL, 0, a whole number of seconds from 1 to 86400",
        "PAO_STORE, mysql://db, '`memory`, `sqlite:FILE` or `postgresql://HOST/DATABASE`'",
        "PAO_PORTAL_URL, portal, an http or https URL without user information",
        "PAO_JIRA_DEPLOYMENT, clod, `cloud` or `datacenter`",
        "PAO_NOTIFY_EMAIL, team, 'e-mail addresses, by comma'",
        "PAO_NOTIFY_WEBHOOK_TLS, never, `required` or `optional`",
        "PAO_NOTIFY_DEFAULT, most, `rest` or `all`",
        "PAO_NOTIFY_DIGEST_FROM, 1, a whole number from 2 to 1000000",
        "PAO_NOTIFY_DIGEST_NAMES, 51, a whole number from 1 to 50",
        "PAO_NOTIFY_ROUTES, data-team, 'OWNER=ADDRESS or OWNER=URL, by comma or line'",
        "PAO_NOTIFY_ROUTES, =a@example.com, 'OWNER=ADDRESS or OWNER=URL, by comma or line'",
        "PAO_NOTIFY_ROUTES, data-team=nobody, 'OWNER=ADDRESS or OWNER=URL, by comma or line'",
        "PAO_TICKET_WEBHOOK_KEYS, 'title,Body', 'keys by comma, of small letters, digits and `_`, some with `?` at the end'",
        "PAO_API_TOKENS, secret, 'NAME:ROLE:TOKEN, by comma'",
    })
    void anUnusableValueIsNamedWithWhatIsExpected(String variable, String value, String expected) {
        assertThat(problems(Map.of(), Map.of(variable, value)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("environment variable `" + variable + "` ")
                .endsWith("expected " + expected);
    }

    @Test
    void userInformationInAUrlIsRefusedAndNotRepeated() {
        assertThat(problems(Map.of(), Map.of("PAO_REPO_URL", "https://t0ken@example.com/o/r.git")))
                .containsExactly("environment variable `PAO_REPO_URL` is `https://***@example.com/o/r.git`, expected an"
                        + " https, ssh or file URL, without a user's name and password in it");
    }

    @Test
    void aFlagHoldsNoPassword() {
        assertThat(problems(Map.of(Setting.STORE, "postgresql://u:p@db/pao"), Map.of()))
                .containsExactly("flag `--store` holds a password, which every user of the machine could see: set"
                        + " PAO_STORE instead");
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        file("nonsense: 1");

        assertThat(problems(Map.of(Setting.HTTP_PORT, "x"), Map.of("PAO_SYNC_INTERVAL", "y")))
                .hasSize(3);
    }

    @Test
    void aMissingSettingSaysTheThreeWaysToGiveIt() {
        ConfigurationException missing = catchThrowableOfType(
                ConfigurationException.class, () -> read(Map.of(), Map.of()).required(Setting.REPO_URL));

        assertThat(missing)
                .hasMessage("`repo_url` is not set: give it by --repo-url, PAO_REPO_URL or `repo_url` in pao.yaml");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPO_TOKEN", "WEBHOOK_SECRET", "API_TOKENS", "SLACK_WEBHOOK_URL", "SMTP_URL", "JIRA_TOKEN"})
    void noSecretShows(Setting setting) {
        String secret = "n4me:r0le:s3cr3t";
        Map<String, String> environment = Map.of(setting.variable(), secret);

        assertThat(setting.flag()).endsWith("-file");
        try {
            assertThat(read(Map.of(), environment).toString()).doesNotContain("s3cr3t");
        } catch (ConfigurationException e) {
            assertThat(e).hasMessageNotContaining("s3cr3t");
        }
    }

    @Test
    void aStoresPasswordDoesNotShow() {
        StoreLocation store = read(Map.of(), Map.of("PAO_STORE", "postgresql://u:p@db:5432/pao?password=p"))
                .store();

        assertThat(store.describe()).isEqualTo("postgresql://***@db:5432/pao").isEqualTo(store.toString());
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("pao.yaml"), text);
    }

    private Configuration read(Map<Setting, String> flags, Map<String, String> environment) {
        return Configuration.read(
                new Flags(flags, Optional.empty()), environment, folder, EnumSet.allOf(Setting.class));
    }

    private List<String> problems(Map<Setting, String> flags, Map<String, String> environment) {
        return catchThrowableOfType(ConfigurationException.class, () -> read(flags, environment))
                .problems();
    }
}
