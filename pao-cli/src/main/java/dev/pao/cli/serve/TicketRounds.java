package dev.pao.cli.serve;

import dev.pao.fulfillment.Attention;
import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.ServiceRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the requests that are due, again and again, in a thread of its own. */
final class TicketRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TicketRounds.class);
    private static final int AT_ONCE = 50;
    private static final long PERIOD_SECONDS = 2;

    private final FulfillmentService service;
    private final Clock clock;
    private boolean storeIsAway;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "pao-requests");
        made.setDaemon(true);
        return made;
    });

    TicketRounds(FulfillmentService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::round, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    /** A task that throws would never run again. */
    private void round() {
        try {
            Instant begin = clock.instant();
            List<ServiceRequest> seen = service.refresh(AT_ONCE);
            seen.forEach(request -> warn(request, begin));
            storeIsAway = false;
        } catch (FulfillmentException.TransientFailure e) {
            if (!storeIsAway) {
                LOG.warn("requests are looked after again once their store answers: {}", e.getMessage());
            }
            storeIsAway = true;
        } catch (RuntimeException e) {
            LOG.error("a request could not be looked after and is looked at again", e);
        }
    }

    private static void warn(ServiceRequest request, Instant begin) {
        Optional<Attention> fresh =
                request.attention().filter(attention -> !attention.since().isBefore(begin));
        fresh.ifPresent(attention -> LOG.warn(
                "{} for {} needs attention: {}; {}",
                request.id(),
                request.order().item(),
                request.problem().orElse(attention.reason().word()),
                attention.advice()));
    }

    /** Lets a call to a ticket system end; one that is cut off is looked up after the next start. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(8, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
