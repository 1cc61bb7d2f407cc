package dev.pao.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCheckMarkIsWrittenWhereItCanBeShown() {
        assertThat(console(StandardCharsets.UTF_8, false).tick()).isEqualTo("\u2713");
        assertThat(console(StandardCharsets.US_ASCII, true).tick()).isEqualTo("OK");
    }

    @Test
    void progressIsForTerminalsAlone() {
        console(StandardCharsets.UTF_8, false).progress("half");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        console(StandardCharsets.UTF_8, true).progress("half");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("half");
    }

    @Test
    void colourIsForTerminalsAlone() {
        assertThat(console(StandardCharsets.UTF_8, false).isColoured()).isFalse();
        assertThat(console(StandardCharsets.UTF_8, true).isColoured()).isTrue();
    }

    @Test
    void whatWasPrintedComesBeforeALaterError() {
        Console both = new Console(out, out, StandardCharsets.UTF_8, false, false);
        both.print("first");
        both.error("second");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("first\nsecond\n");
    }

    private Console console(Charset charset, boolean terminal) {
        return new Console(out, err, charset, terminal, true);
    }
}
