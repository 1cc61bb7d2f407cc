package dev.pao.sync.internal.tree;

/** The bytes of a file, unless there are too many or they can't be had. */
public sealed interface Blob {

    /**
     * All of it.
     *
     * @param content the bytes; not copied, and changed by nobody
     */
    @SuppressWarnings("ArrayRecordComponent") // Carried from Git to the parser, compared by nobody.
    record Whole(byte[] content) implements Blob {}

    /**
     * More than the limit.
     *
     * @param size how many bytes
     */
    record TooLarge(long size) implements Blob {}

    /**
     * A file that this process may not read, or that went away.
     *
     * @param reason why, as the end of a sentence
     */
    record Unreadable(String reason) implements Blob {}
}
