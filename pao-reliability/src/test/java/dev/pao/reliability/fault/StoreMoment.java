package dev.pao.reliability.fault;

import dev.pao.reliability.database.Moment;
import java.util.function.Predicate;

/** When a store works: what starts the work, and by which statement or transaction it is known. */
enum StoreMoment {
    RECORD_DELIVERY("record a delivery", true, says("insert into webhook_events")),
    OPEN_SYNC("open a sync", true, says("insert into catalog_sync_status")),
    TAKE_TURN("take the turn", false, says("pg_try_advisory_lock").or(says("pragma_database_list"))),
    PUBLISH("publish", true, says("insert into catalog_item_validation_log")),
    FINISH_RECORD("finish a record", true, says("update catalog_sync_status set")),
    CLAIM("claim an event", true, says("update catalog_outbox_deliveries set not_before")),
    MARK_TOLD("mark an event as told", true, says("set state = 'told'")),
    REFRESH("look for news", false, says("from catalog_state")),
    READ_CATALOG("read what another host published", true, says("from catalog_items"));

    private final String title;
    private final boolean isTransaction;
    private final Predicate<Moment> statement;

    StoreMoment(String title, boolean isTransaction, Predicate<Moment> statement) {
        this.title = title;
        this.isTransaction = isTransaction;
        this.statement = statement;
    }

    String title() {
        return title;
    }

    /** Whether a fault can strike here at all. */
    boolean knows(StoreFault fault) {
        return isTransaction || !fault.isOfCommits();
    }

    /** Whether a store is at it: at its statement, or at the commit of the transaction with it. */
    boolean is(Moment now) {
        return now.isCommit()
                ? now.transaction().stream()
                        .anyMatch(earlier -> statement.test(new Moment(true, earlier, now.transaction())))
                : statement.test(now);
    }

    private static Predicate<Moment> says(String text) {
        return moment -> moment.says(text);
    }
}
