package dev.pao.store.jdbc.internal;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One statement for many rows, sent some hundreds at a time: what waits to be sent is held twice. */
final class Rows {

    private static final int AT_ONCE = 512;

    private Rows() {}

    /** Executes a statement for each value. */
    static <T> void write(Handle handle, String sql, Iterable<T> values, BiConsumer<PreparedBatch, T> binder) {
        Iterator<T> rest = values.iterator();
        if (!rest.hasNext()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            while (rest.hasNext()) {
                binder.accept(batch, rest.next());
                batch.add();
                if (batch.size() == AT_ONCE || !rest.hasNext()) {
                    batch.execute();
                }
            }
        }
    }
}
