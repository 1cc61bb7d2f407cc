package dev.pao.store.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
 *   <li>What one channel does has no effect on another, but for promise 10.
 *   <li>Registering a channel again changes nothing.
 *   <li>While an event is claimed or put off, no later one is handed to that channel: several processes that share a
 *       channel keep its order.
 *   <li>What was given up can be read with its reason; retried, it is handed out anew, and dismissed, it is gone.
 *   <li>When a channel that has nothing given up gives events up, a {@link CatalogEvent.ChannelGaveUp} is written with
 *       that, for the channels to tell; it is not written again while something of that channel is given up.
 *   <li>A channel that was forgotten has nothing and gets nothing.
 * </ol>
 *
 * <p>Every method throws {@link dev.pao.store.StoreException} if the store can't be reached, and all that name a channel
 * but {@link #register} and {@link #forget} {@link IllegalArgumentException} for one that is not registered.
 */
public interface Outbox {

    /** Makes a channel known: it gets the events that are written from now on. */
    void register(String channel);

    /** Makes a channel unknown, with all that it was to be told and what it gave up. */
    void forget(String channel);

    /** How each registered channel stands, by name. */
    List<ChannelBacklog> backlog();

    /** The channels whose oldest waiting event would be handed out now, each with how many wait. */
    Map<String, Integer> due(Instant now);

    /** Hands out events that are due for a channel, oldest first, and keeps them from others for a while. */
    List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease);

    /** Says that a channel was told. */
    void told(String channel, List<Long> ids);

    /** Puts events off after a failed attempt. */
    void putOff(String channel, List<Long> ids, Instant until, String reason);

    /** Gives events up for a channel: they are kept with the reason but never tried again by themselves. */
    void giveUp(String channel, List<Long> ids, String reason, Instant now);

    /** What a channel gave up, oldest first. */
    List<GivenUpEvent> givenUpEvents(String channel, int limit);

    /** Hands out anew all that a channel gave up, as if it had never been tried; gives how many events that are. */
    int retry(String channel);

    /** Lets go of all that a channel gave up; gives how many events that are. */
    int dismiss(String channel);

    /** How many events wait for a channel, given-up ones not counted. */
    int waiting(String channel);

    /** How many events were given up for a channel. */
    int givenUp(String channel);
}
