package dev.pao.notify;

/**
 * A way to reach people. Promises:
 *
 * <ol>
 *   <li>The name never changes: under it the outbox remembers what the channel was told.
 *   <li>{@link #send} returns when the other side has taken the message, and throws if that is not certain.
 *   <li>{@link #send} ends within a bound that is well below the lease of {@link Notifications}.
 *   <li>A value in a message is text: it never becomes a link, a mention, a header or other markup of the channel.
 *   <li>Neither an exception nor {@code toString} shows a secret.
 * </ol>
 *
 * <p>One {@link Notifications} sends one message at a time on a channel, not always from the same thread.
 */
public interface NotificationChannel {

    /** What the channel is called, such as {@code slack}: lower-case letters, digits and hyphens, at most 63. */
    String name();

    /**
     * Whether several events may come as one message; so by default. A channel that tells programs says no: then each
     * event comes by itself, under its own key.
     */
    default boolean takesDigests() {
        return true;
    }

    /**
     * Sends a message. The same message can come again, after a crash or when an answer was lost; a channel that can
     * carry {@link Message#key} lets the receiver see that.
     *
     * @throws ChannelException if the message may not have arrived
     */
    void send(Message message);
}
