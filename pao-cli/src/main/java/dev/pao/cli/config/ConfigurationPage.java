package dev.pao.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page docs/configuration.md, made from the table of settings; a test holds the file to it. */
final class ConfigurationPage {

    private static final List<String> HEAD = List.of(
            "# Configuration",
            "",
            "Every setting has one name in three places: the flag `--repo-url`, the environment variable `PAO_REPO_URL` and",
            "the key `repo_url` in a YAML file. A flag wins over the environment, the environment over the file, the file over",
            "the default. The file is what `--config` or `PAO_CONFIG` names, else `pao.yaml` in the working folder if it is",
            "there. An empty value says nothing. Relative paths start at the working folder.",
            "",
            "A secret is never the value of a flag, which every user of a machine can see: its flag, and the same name with",
            "`_FILE` or `_file` elsewhere, name a file that holds it. A name that is not in this table, and a value that can't",
            "be used, stop the start with a message that says where it stands.",
            "",
            "```yaml",
            "# pao.yaml",
            "repo_url: https://github.com/org/pao-repository.git",
            "repo_token_file: /run/secrets/repo-token",
            "webhook_secret_file: /run/secrets/webhook-secret",
            "api_tokens_file: /run/secrets/api-tokens",
            "store: sqlite:/var/lib/pao/pao.db",
            "```",
            "",
            "| setting | what for | default |",
            "|---|---|---|");

    private ConfigurationPage() {}

    static String text() {
        List<String> lines = new ArrayList<>(HEAD);
        for (Setting setting : Setting.values()) {
            lines.add(row(setting));
        }
        lines.add("");
        lines.add(
                "`pao-cli COMMAND --help` lists the settings that a command uses. `pao-cli serve --sample` makes its own,"
                        + " and keeps only");
        lines.add("`http_host`, `http_port` and `sync_interval` of those that are given.");
        return String.join("\n", lines) + "\n";
    }

    private static String row(Setting setting) {
        String names = setting.isSecret()
                ? "`" + setting.flag() + "`<br>`" + setting.variable() + "`, `" + setting.variable() + "_FILE`<br>`"
                        + setting.key() + "`, `" + setting.key() + "_file`"
                : "`" + setting.flag() + "`<br>`" + setting.variable() + "`<br>`" + setting.key() + "`";
        String standard = setting.standard()
                .map(value -> "`" + value.toLowerCase(Locale.ROOT) + "`")
                .orElse("");
        return "| " + names + " | " + setting.description().replace("|", "\\|") + " | " + standard + " |";
    }
}
