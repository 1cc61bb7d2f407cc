package dev.pao.sync.internal.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of the network, counted; what ends them is told apart from what else can fail in a fetch. */
final class BudgetedStream extends FilterInputStream {

    private final FetchBudget budget;

    BudgetedStream(InputStream bytes, FetchBudget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = received(super::read);
        budget.receive(1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = received(() -> super.read(target, offset, length));
        budget.receive(count);
        return count;
    }

    private static int received(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new ConnectionBroken(e);
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }
}
