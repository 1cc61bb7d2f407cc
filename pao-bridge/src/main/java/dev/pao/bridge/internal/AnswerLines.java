package dev.pao.bridge.internal;

import dev.pao.bridge.BridgeException;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines that go out, each whole and at once. Thread-safe. */
public final class AnswerLines {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLines.class);

    private final OutputStream out;
    private boolean broken;

    /** Lines to a stream, which stays the caller's. */
    public AnswerLines(OutputStream out) {
        this.out = out;
    }

    /** Answers a call; the result is a JSON text. */
    public void result(Value id, String json) {
        write("{\"id\":" + ValueJson.write(id) + ",\"result\":" + json + "}");
    }

    /** Answers a call that has no result. */
    public void error(Value id, BridgeException failure) {
        Value.Mapping error = Value.Mapping.EMPTY
                .with("code", Value.of(failure.reason().word()))
                .with("message", Value.of(String.valueOf(failure.getMessage())));
        write(ValueJson.write(Value.Mapping.EMPTY.with("id", id).with("error", error)));
    }

    /** Tells what happened, without being asked. */
    public void event(String name, Value.Mapping more) {
        Value.Mapping.Builder line = Value.Mapping.builder().put("event", Value.of(name));
        more.entries().forEach(line::put);
        write(ValueJson.write(line.build()));
    }

    /** Whether nobody reads any more. */
    public synchronized boolean isBroken() {
        return broken;
    }

    private synchronized void write(String line) {
        if (broken) {
            return;
        }
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            broken = true;
            LOG.warn("nobody reads the answers any more ({}), no further call is taken", e.getMessage());
        }
    }
}
