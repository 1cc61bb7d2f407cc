package dev.pao.store.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The events that channels are still to be told: written with what they tell of, handed out until each channel has
 * said that it was told. Promises, beside those of {@link dev.pao.store.CatalogStore}:
 *
 * <ol>
 *   <li>A channel gets the events that were written since it was registered, in the order in which they were written.
 *   <li>A claimed event is handed to nobody else until its lease is over; then it is handed out again.
 *   <li>An event that was told to a channel is never handed to that channel again.
 *   <li>An event that was put off is handed out again at the moment given, with one attempt more.
 *   <li>An event that was given up is never handed to that channel again, and counts as given up.
 *   <li>What one channel does has no effect on another.
 *   <li>Registering a channel again changes nothing.
 * </ol>
 *
 * <p>Every method throws {@link dev.pao.store.StoreException} if the store can't be reached, and all but {@link
 * #register} {@link IllegalArgumentException} for a channel that was never registered.
 */
public interface Outbox {

    /** Makes a channel known: it gets the events that are written from now on. */
    void register(String channel);

    /** Hands out events that are due for a registered channel, oldest first, and keeps them from others for a while. */
    List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease);

    /** Says that a channel was told. */
    void told(String channel, long id);

    /** Puts an event off after a failed attempt. */
    void putOff(String channel, long id, Instant until, String reason);

    /** Gives an event up for a channel: it is kept with its reason but never tried again. */
    void giveUp(String channel, long id, String reason);

    /** How many events wait for a channel, given-up ones not counted. */
    int waiting(String channel);

    /** How many events were given up for a channel. */
    int givenUp(String channel);
}
