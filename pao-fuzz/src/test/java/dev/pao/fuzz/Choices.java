package dev.pao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Decisions read from bytes, one after the other; where the bytes end, every decision is the first. */
final class Choices {

    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A number from 0 up to, and without, a bound of at most 256. */
    int below(int bound) {
        return at < bytes.length ? (bytes[at++] & 0xFF) % bound : 0;
    }

    boolean yes() {
        return below(2) == 1;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Any 64 bits. */
    long number() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | below(256);
        }
        return number;
    }

    /** A text of up to so many bytes. */
    String text(int most) {
        int length = below(most + 1);
        int end = Math.min(bytes.length, at + length);
        String text = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        at = end;
        return text;
    }

    byte[] rest() {
        return Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
    }
}
