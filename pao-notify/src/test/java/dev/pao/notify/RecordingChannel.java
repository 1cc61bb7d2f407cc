package dev.pao.notify;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told, and fails when it was told to. */
final class RecordingChannel implements NotificationChannel {

    private final String name;
    private final boolean takesDigests;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean down;
    private volatile int calls;

    RecordingChannel(String name) {
        this(name, true);
    }

    RecordingChannel(String name, boolean takesDigests) {
        this.name = name;
        this.takesDigests = takesDigests;
    }

    void failsNext(RuntimeException... next) {
        failures.addAll(List.of(next));
    }

    void isDown(boolean nowDown) {
        down = nowDown;
    }

    int calls() {
        return calls;
    }

    List<String> titles() {
        return messages.stream().map(Message::title).toList();
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean takesDigests() {
        return takesDigests;
    }

    @Override
    public synchronized void send(Message message) {
        calls++;
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        if (down) {
            throw new ChannelException.TransientFailure("out of order", (Throwable) null);
        }
        messages.add(message);
    }
}
