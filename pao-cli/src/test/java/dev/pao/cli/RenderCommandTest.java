package dev.pao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RenderCommandTest {

    private static final String ITEM = "mine/catalog/databases/mysql-database.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void init() {
        CommandRun.of(folder, "init", "mine");
    }

    @Test
    void theTicketIsShown() {
        CommandRun run = CommandRun.of(
                folder, "render", ITEM, "--set", "database_name=orders", "--requester", "ada", "--team", "data");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                system: jira
                project: PLATFORM
                issue_type: Service Request
                summary: Create MySQL database orders
                description:
                  Please create a MySQL database with the following specifications:
                  - Database Name: orders
                  - Instance Size: db.t3.small
                  - Requester: ada
                  - Team: data
                """);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        CommandRun run = CommandRun.of(
                folder,
                "render",
                ITEM,
                "--set",
                "database_name=Orders",
                "--set",
                "instance_size=xl",
                "--set",
                "siez=1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                `database_name` does not match `^[a-z][a-z0-9_]*$` (regexp)
                `instance_size` is not one of its choices (oneof)
                `siez` is not a field of mysql-database (unknown)
                """);
    }

    @Test
    void programsGetJson() {
        CommandRun ticket = CommandRun.of(folder, "render", "--format", "json", ITEM, "--set", "database_name=orders");
        CommandRun wrong = CommandRun.of(folder, "render", "--format", "json", ITEM);

        assertThat(ticket.out())
                .startsWith("{\n  \"system\" : \"jira\",\n  \"ticket\" : {\n")
                .contains("orders");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("\"rule\" : \"required\"");
    }

    @Test
    void valuesAreReadAsTheirFieldsTakeThem() throws IOException {
        Path item = folder.resolve("typed.yaml");
        Files.writeString(item, """
                name: typed
                version: "1.0.0"
                description: a
                owner: b
                presentation:
                  fields:
                    - {name: size, type: integer}
                    - {name: share, type: number}
                    - {name: backup, type: boolean}
                    - {name: days, type: multiselect, options: [mon, tue, wed]}
                fulfillment:
                  manual:
                    system: jira
                    template:
                      project: P
                      issue_type: T
                      summary: "{% if backup %}{{ size }} {{ share }} {{ days | join('+') }}{% endif %}"
                """);
        String[] good = {
            "render",
            "typed.yaml",
            "--set",
            "size=5",
            "--set",
            "share=1.50",
            "--set",
            "backup=true",
            "--set",
            "days=mon",
            "--set",
            "days=wed"
        };

        assertThat(CommandRun.of(folder, good).out()).contains("summary: 5 1.50 mon+wed\n");
        assertThat(CommandRun.of(folder, "render", "typed.yaml", "--set", "size=five", "--set", "backup=1")
                        .out())
                .isEqualTo("""
                        `size` is a text, expected an integer of 64 bits (type)
                        `backup` is a text, expected `true` or `false` (type)
                        """);
    }

    @Test
    void aSettingWithoutAnEqualsSignIsWrongUsage() {
        CommandRun run = CommandRun.of(folder, "render", ITEM, "--set", "orders");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("pao-cli: `orders` sets nothing: write --set name=value\n");
    }
}
