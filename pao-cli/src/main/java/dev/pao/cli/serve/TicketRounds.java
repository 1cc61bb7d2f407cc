package dev.pao.cli.serve;

import dev.pao.fulfillment.FulfillmentException;
import dev.pao.fulfillment.FulfillmentService;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the requests that are due, one after the other, and tells of those that need somebody. */
final class TicketRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TicketRounds.class);
    private static final int AT_ONCE = 50;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A call to a ticket system may end; one that is cut off is looked up after the next start. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final FulfillmentService service;
    private final AttentionLog attention;
    private final Repeated rounds = new Repeated("pao-requests", GRACE);
    private boolean storeIsAway;

    TicketRounds(FulfillmentService service) {
        this.service = service;
        this.attention = new AttentionLog(service, LOG::warn);
    }

    void start() {
        rounds.start(Duration.ZERO, PAUSE, this::round);
    }

    @Override
    public void close() {
        rounds.close();
    }

    private void round() {
        try {
            lookAfterAll();
            storeIsAway = false;
        } catch (FulfillmentException.TransientFailure e) {
            if (!storeIsAway) {
                LOG.warn("requests are looked after again once their store answers: {}", e.getMessage());
            }
            storeIsAway = true;
        }
    }

    private void lookAfterAll() {
        try {
            int seen = AT_ONCE;
            while (seen == AT_ONCE && !rounds.isClosing()) {
                seen = service.refresh(AT_ONCE).size();
            }
        } finally {
            attention.tell();
        }
    }
}
