package dev.pao.reliability.host;

/** What the world around a host sees of it. Called from the host's reader, one call at a time. */
public interface HostEvents {

    /** Readers of a host see a commit. */
    default void served(String commit) {}

    /** A delivery was answered with success. */
    void accepted(String deliveryId, String syncId);

    /** A delivery was answered otherwise. */
    void refused(String deliveryId, String verdict);

    /** Somebody was told of an event, in a message with a key. */
    void told(String event, String messageKey);
}
