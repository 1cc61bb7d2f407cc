package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import dev.pao.store.history.PublicationCause;
import dev.pao.store.override.Decision;
import dev.pao.store.sync.SyncId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/** Causes and decisions as they lie in columns. */
final class Causes {

    /** What {@link #read} reads, for a select over a table of revisions named {@code r}. */
    static final String COLUMNS = "r.cause, r.cause_item, r.sync_id, r.actor, r.reason, r.decided_at, r.decided_until";

    private Causes() {}

    static <S extends SqlStatement<S>> S bind(S statement, PublicationCause cause) {
        Optional<Decision> decision = cause.decision();
        return statement
                .bind("cause", cause.word())
                .bind("item", cause.item())
                .bind("sync", cause.sync().map(SyncId::text))
                .bind("actor", decision.map(Decision::actor))
                .bind("reason", decision.map(Decision::reason))
                .bind("decided", decision.map(Decision::at))
                .bind("until", decision.flatMap(Decision::until));
    }

    static PublicationCause read(RowView row) {
        String word = row.getColumn("cause", String.class);
        return switch (word) {
            case "sync" -> new PublicationCause.Synced(new SyncId(row.getColumn("sync_id", String.class)));
            case "rollback" -> new PublicationCause.RolledBack(decision(row));
            case "unpin" -> new PublicationCause.Unpinned(decision(row));
            case "hold" -> new PublicationCause.Held(row.getColumn("cause_item", String.class), decision(row));
            case "release" -> new PublicationCause.Released(row.getColumn("cause_item", String.class), decision(row));
            case "unrecorded" -> new PublicationCause.Unrecorded();
            default ->
                throw new StoreException("a publication has a known cause, found `" + word
                        + "`; look whether a newer PAO writes to this store");
        };
    }

    private static Decision decision(RowView row) {
        return decision(row, "actor", "reason", "decided_at", "decided_until");
    }

    static Decision decision(RowView row, String actor, String reason, String since, String until) {
        return new Decision(
                row.getColumn(actor, String.class),
                row.getColumn(reason, String.class),
                row.getColumn(since, Instant.class),
                Optional.ofNullable(row.getColumn(until, Instant.class)));
    }
}
