package dev.pao.reliability.host;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two processes say to each other through their pipes: lists of texts. Sending is thread-safe. */
final class Wire {

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Says something; it has left this process when the call returns. */
    synchronized void say(List<String> words) {
        try {
            out.writeInt(words.size());
            for (String word : words) {
                out.writeUTF(word);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String... words) {
        say(List.of(words));
    }

    /** What the other side says next; empty once it is gone. */
    Optional<List<String>> hear() throws IOException {
        try {
            int size = in.readInt();
            List<String> words = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                words.add(in.readUTF());
            }
            return Optional.of(List.copyOf(words));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }
}
