package dev.pao.bridge;

import dev.pao.bridge.internal.AnswerLines;
import dev.pao.bridge.internal.CallLine;
import dev.pao.bridge.internal.LineReader;
import dev.pao.bridge.internal.Methods;
import dev.pao.model.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Serves a bridge in lines of JSON, for a process that started this one and holds its two streams.
 *
 * <ul>
 *   <li>A call is {@code {"id":1,"method":"items","params":{"from":0,"limit":100}}}. Methods are those of {@link CatalogBridge},
 *       whose JSON text is the {@code params} of {@code check} and {@code submit}; {@code request} has {@code id}.
 *   <li>Its answer is {@code {"id":1,"result":…}} or {@code {"id":1,"error":{"code":"bad_call","message":…}}}, with the words of
 *       {@link BridgeException.Reason}. Answers come as they are ready, in any order. A line that has no id is answered with
 *       {@code null} for it. {@code health} is answered at once, however much there is to do.
 *   <li>The first line is {@code {"event":"ready","protocol":1,"methods":[…]}}. From then on {@code
 *       {"event":"catalog","revision":7}} tells what is served, once at the start and after each change.
 * </ul>
 */
public final class BridgeServer {

    /** The protocol's number, which changes when a caller has to. */
    public static final int PROTOCOL = 1;

    private final CatalogBridge bridge;
    private final Methods methods;
    private final Builder limits;

    private BridgeServer(Builder builder) {
        this.bridge = builder.bridge;
        this.methods = new Methods(bridge);
        this.limits = new Builder(builder);
    }

    /** Starts a server of a bridge. */
    public static Builder builder(CatalogBridge bridge) {
        return new Builder(bridge);
    }

    /**
     * Serves until the calls end, then lets those at work end for the time granted. The streams stay the caller's. A server may
     * serve several pairs of streams at once.
     *
     * @throws IOException if the calls can't be read
     */
    public void serve(InputStream calls, OutputStream answers) throws IOException {
        AnswerLines lines = new AnswerLines(answers);
        ExecutorService workers = new ThreadPoolExecutor(
                limits.threads,
                limits.threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.waiting),
                daemons("pao-bridge-call"));
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = daemons("pao-bridge-watch").newThread(() -> tellRevisions(lines, over));
        try {
            lines.event(
                    "ready",
                    Value.Mapping.EMPTY
                            .with("protocol", Value.of(PROTOCOL))
                            .with("methods", Value.texts(methods.names())));
            watch.start();
            answerAll(new LineReader(calls, limits.lineBytes), lines, workers);
        } finally {
            over.set(true);
            watch.interrupt();
            end(workers);
        }
    }

    /** Tells each revision once; other hosts of the store publish, too, so that listening to a sync is not enough. */
    private void tellRevisions(AnswerLines lines, AtomicBoolean over) {
        long told = -1;
        while (!over.get()) {
            long revision = bridge.revision();
            if (revision != told) {
                told = revision;
                lines.event("catalog", Value.Mapping.EMPTY.with("revision", Value.of(revision)));
            }
            LockSupport.parkNanos(limits.watchEvery.toNanos());
        }
    }

    private void answerAll(LineReader reader, AnswerLines lines, ExecutorService workers) throws IOException {
        Optional<LineReader.Line> line = reader.next();
        while (line.isPresent() && !lines.isBroken()) {
            if (line.get().isTooLong()) {
                lines.error(
                        Value.nothing(), bad("a line has at most " + limits.lineBytes + " bytes, this one has more"));
            } else if (!line.get().text().isBlank()) {
                take(line.get().text(), lines, workers);
            }
            line = reader.next();
        }
    }

    private void take(String line, AnswerLines lines, ExecutorService workers) {
        CallLine call;
        try {
            call = CallLine.read(line);
        } catch (BridgeException e) {
            lines.error(Value.nothing(), e);
            return;
        }
        if (Methods.isImmediate(call)) {
            answer(call, lines);
            return;
        }
        try {
            workers.execute(() -> answer(call, lines));
        } catch (RejectedExecutionException e) {
            String message = "more than " + limits.waiting + " calls wait already; try again later";
            lines.error(call.id(), new BridgeException(BridgeException.Reason.BUSY, message));
        }
    }

    private void answer(CallLine call, AnswerLines lines) {
        try {
            lines.result(call.id(), methods.answer(call));
        } catch (BridgeException e) {
            lines.error(call.id(), e);
        }
    }

    private void end(ExecutorService workers) {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(limits.grace.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static BridgeException bad(String message) {
        return new BridgeException(BridgeException.Reason.BAD_CALL, message);
    }

    /** Builds a server. Not thread-safe. */
    public static final class Builder {

        private final CatalogBridge bridge;
        private int threads = 8;
        private int waiting = 1000;
        private int lineBytes = 2 * 1024 * 1024;
        private Duration watchEvery = Duration.ofMillis(250);
        private Duration grace = Duration.ofSeconds(8);

        private Builder(CatalogBridge bridge) {
            this.bridge = Objects.requireNonNull(bridge, "bridge");
        }

        private Builder(Builder other) {
            this.bridge = other.bridge;
            this.threads = other.threads;
            this.waiting = other.waiting;
            this.lineBytes = other.lineBytes;
            this.watchEvery = other.watchEvery;
            this.grace = other.grace;
        }

        /** Sets how many calls are at work at once; 8 by default. One that makes a ticket waits for the ticket system. */
        public Builder threads(int most) {
            threads = atLeastOne("threads", most);
            return this;
        }

        /** Sets how many further calls may wait; 1000 by default. */
        public Builder waiting(int most) {
            waiting = atLeastOne("waiting calls", most);
            return this;
        }

        /** Sets how many bytes a call's line may have; 2 MiB by default. */
        public Builder lineBytes(int most) {
            lineBytes = atLeastOne("bytes of a line", most);
            return this;
        }

        /** Sets how often the revision is looked at, which is in memory; every 250 ms by default. */
        public Builder watchEvery(Duration interval) {
            watchEvery = positive("the interval of the watch", interval);
            return this;
        }

        /** Sets how long calls at work may take once no more come; 8 seconds by default. */
        public Builder grace(Duration time) {
            grace = positive("the grace", time);
            return this;
        }

        /** The server. */
        public BridgeServer build() {
            return new BridgeServer(this);
        }

        private static int atLeastOne(String what, int number) {
            if (number < 1) {
                throw new IllegalArgumentException(what + " are 1 or more, found " + number);
            }
            return number;
        }

        private static Duration positive(String what, Duration time) {
            if (time.toMillis() < 1) {
                throw new IllegalArgumentException(what + " is a millisecond or more, found " + time);
            }
            return time;
        }
    }
}
