package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormCommandTest {

    private static final String ITEM = "mine/catalog/databases/mysql-database.yaml";
    private static final String PAGE = "mysql-database.form.html";

    @TempDir
    Path folder;

    @BeforeEach
    void init() {
        CommandRun.of(folder, "init", "mine");
    }

    @Test
    void aPageIsWrittenAndNamed() throws IOException {
        CommandRun run = CommandRun.of(folder, "form", ITEM);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("wrote " + PAGE + ", the form of mysql-database v1.0.0\n");
        assertThat(page()).startsWith("<!DOCTYPE html>").contains("<title>mysql-database</title>");
    }

    @Test
    void thePageGoesToTheStandardOutputOnRequest() throws IOException {
        CommandRun.of(folder, "form", ITEM);
        CommandRun run = CommandRun.of(folder, "form", "--output", "-", ITEM);

        assertThat(run.out()).isEqualTo(page());
    }

    @Test
    void aPageIsWrittenOverAndAnythingElseIsNot() throws IOException {
        Files.writeString(folder.resolve("mine.html"), "mine");
        CommandRun.of(folder, "form", ITEM);

        assertThat(CommandRun.of(folder, "form", ITEM).status()).isZero();
        CommandRun refused = CommandRun.of(folder, "form", "--output", "mine.html", ITEM);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo("pao-cli: `mine.html` is there and is no form page: name another file, or write over it with"
                        + " --force\n");
        assertThat(folder.resolve("mine.html")).hasContent("mine");
        assertThat(CommandRun.of(folder, "form", "--force", "--output", "mine.html", ITEM)
                        .status())
                .isZero();
    }

    @Test
    void aFileWithErrorsGetsItsFindingsAndNoPage() throws IOException {
        change("default: \"db.t3.small\"", "default: \"db.t3.large\"");
        CommandRun run = CommandRun.of(folder, "form", ITEM);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(ITEM + ":", "error PAO2007", "hint: use `db.t3.micro`");
        assertThat(folder.resolve(PAGE)).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        CommandRun run = CommandRun.of(folder, "form", "nothing.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pao-cli: `nothing.yaml` is not a file: name one catalog file\n");
    }

    @Test
    void noTextOfAnAuthorEndsTheScriptAroundIt() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- \\u2028 &amp; @script@";
        change("description: \"MySQL database instance\"", "description: \"" + hostile + "\"");
        change("owner:", "display_name: \"</title><b>@data@\"\nowner:");
        CommandRun.of(folder, "form", ITEM);

        assertThat(page())
                .doesNotContain("alert(1)</script>")
                .doesNotContain("<!--")
                .doesNotContain("</title><b>");
        assertThat(ValueJson.read(element("script type=\"application/json\" id=\"data\"", "script"))
                        .toString())
                .contains("</script><script>alert(1)</script><!-- \u2028 &amp; @script@", "</title><b>@data@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style", "script"})
    void thePolicyAllowsWhatIsInThePageAndNothingElse(String element) throws IOException, GeneralSecurityException {
        CommandRun.of(folder, "form", ITEM);

        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(element(element, element).getBytes(StandardCharsets.UTF_8)));
        assertThat(page()).contains("default-src 'none'; ", element + "-src 'sha256-" + hash + "'");
        assertThat(page()).doesNotContain("http://", "https://", " src=", "@import", "url(");
    }

    private String element(String start, String end) throws IOException {
        Matcher found =
                Pattern.compile("(?s)<" + start + ">(.*?)</" + end + ">").matcher(page());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve(PAGE));
    }

    private void change(String from, String to) throws IOException {
        Path item = folder.resolve(ITEM);
        String text = Files.readString(item);
        assertThat(text).contains(from);
        Files.writeString(item, text.replace(from, to));
    }
}
