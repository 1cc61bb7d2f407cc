package dev.pao.notify;

import dev.pao.store.StoreException;
import dev.pao.store.event.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that looks into the outbox, with one question for all channels, and one for each channel while it is told
 * something: a slow channel takes nobody's time but its own.
 */
final class DeliveryThreads {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    /** Longer than the channels of this package take for one message under ordinary conditions. */
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(15);

    private static final Duration LAST_BREATH = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final List<ChannelQueue> queues;
    private final Clock clock;
    private final Duration pollInterval;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Set<ChannelQueue> atWork = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean outboxAway = new AtomicBoolean();
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> daemon(work, "pao-notify"));

    DeliveryThreads(Outbox outbox, List<ChannelQueue> queues, Clock clock, Duration pollInterval) {
        this.outbox = outbox;
        this.queues = List.copyOf(queues);
        this.clock = clock;
        this.pollInterval = pollInterval;
        workers.execute(this::lookUntilStopped);
    }

    /** Lets deliveries that are at work end for a while, then cuts them off. */
    void stop() {
        stopped.countDown();
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_DELIVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
                workers.awaitTermination(LAST_BREATH.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void lookUntilStopped() {
        try {
            do {
                guarded(this::look);
            } while (!stopped.await(pollInterval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            log.debug("notifications were interrupted and stop");
        }
    }

    private void look() {
        Set<String> due = outbox.due(clock.instant()).keySet();
        outboxAway.set(false);
        for (ChannelQueue queue : queues) {
            if (due.contains(queue.name()) && !isStopped() && atWork.add(queue)) {
                workers.execute(() -> deliver(queue));
            }
        }
    }

    private void deliver(ChannelQueue queue) {
        try {
            guarded(() -> queue.deliverDue(this::isStopped));
        } finally {
            atWork.remove(queue);
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (StoreException e) {
            if (outboxAway.compareAndSet(false, true)) {
                log.warn("the outbox can't be used; notifications try again every {}", pollInterval, e);
            }
        } catch (RuntimeException e) {
            if (!isStopped()) {
                log.warn("notifications met what they did not expect; they try again in {}", pollInterval, e);
            }
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
