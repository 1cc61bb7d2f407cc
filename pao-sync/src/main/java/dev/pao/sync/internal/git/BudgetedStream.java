package dev.pao.sync.internal.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of the network, counted. */
final class BudgetedStream extends FilterInputStream {

    private final FetchBudget budget;

    BudgetedStream(InputStream bytes, FetchBudget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        budget.receive(1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        budget.receive(count);
        return count;
    }
}
