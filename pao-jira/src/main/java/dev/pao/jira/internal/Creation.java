package dev.pao.jira.internal;

import dev.pao.fulfillment.Ticket;
import java.time.Duration;

/** What came of a call that creates an issue and was not refused. */
sealed interface Creation {

    /** There is one. */
    record Made(Ticket ticket) implements Creation {}

    /** Nobody knows. */
    record Unknown(String reason, Duration retryAfter) implements Creation {}
}
