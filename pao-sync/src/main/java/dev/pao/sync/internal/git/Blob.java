package dev.pao.sync.internal.git;

/** The bytes of a file, unless there are too many. */
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
}
