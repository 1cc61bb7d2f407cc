package dev.pao.bridge;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The same call again and again. */
final class EndlessCalls extends InputStream {

    private final byte[] call;
    private int place;

    EndlessCalls(String call) {
        this.call = (call + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        place = (place + 1) % call.length;
        return call[(place + call.length - 1) % call.length];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        for (int index = from; index < from + length; index++) {
            into[index] = (byte) read();
        }
        return length;
    }
}
