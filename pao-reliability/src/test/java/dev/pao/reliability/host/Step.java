package dev.pao.reliability.host;

import dev.pao.reliability.database.Moment;
import java.util.Optional;
import java.util.function.Predicate;

/** The steps of a delivery, a sync and a notification at which a process can be killed. */
public enum Step {
    /** The commit that is served is moved; nothing else of the publication is written. */
    COMMIT_MOVED(after("update catalog_state set commit_hash")),
    /** The publication has its row among all of them. */
    REVISION_WRITTEN(after("insert into catalog_revisions")),
    /** The items are written. */
    ITEMS_WRITTEN(after("insert into catalog_items ")),
    /** What was written of items is kept. */
    VERSIONS_KEPT(after("insert into catalog_item_versions")),
    /** What became of each item is kept. */
    HISTORY_WRITTEN(after("insert into catalog_item_history")),
    /** Items that are gone are no longer served. */
    ITEMS_DEACTIVATED(after("update catalog_items set is_active")),
    /** Files that were mended are no longer rejected. */
    REJECTED_ENDED(after("update catalog_rejected_files")),
    /** Files are rejected. */
    REJECTED_WRITTEN(after("insert into catalog_rejected_files")),
    /** A sync record is completed by the publication. */
    RECORD_COMPLETED(after("update catalog_sync_status set").and(ofPublication())),
    /** The log of validations is written. */
    LOG_WRITTEN(after("insert into catalog_item_validation_log")),
    /** An event is written. */
    EVENT_WRITTEN(after("insert into catalog_outbox ").and(ofPublication())),
    /** An event is addressed to its channels. */
    EVENT_ADDRESSED(after("insert into catalog_outbox_deliveries").and(ofPublication())),
    /** All of the publication is written. */
    PUBLICATION_UNCOMMITTED(beforeCommit().and(ofPublication())),
    /** The publication is durable, and nobody was told. */
    PUBLICATION_COMMITTED(afterCommit().and(ofPublication())),

    /** The row of a delivery is written. */
    DELIVERY_WRITTEN(after("insert into webhook_events")),
    /** The row names the sync that answers it. */
    DELIVERY_ANSWERED(after("update webhook_events set sync_id")),
    /** The delivery and its sync are written. */
    DELIVERY_UNCOMMITTED(beforeCommit().and(said("update webhook_events set sync_id"))),
    /** The delivery is durable, and its sender has no answer. */
    DELIVERY_RECORDED(afterCommit().and(said("update webhook_events set sync_id"))),

    /** A sync that somebody asked for is written. */
    SYNC_UNCOMMITTED(beforeCommit().and(ofOpening())),
    /** A sync that somebody asked for is durable. */
    SYNC_OPENED(afterCommit().and(ofOpening())),
    /** A sync is about to ask for the turn. */
    TURN_ASKED,
    /** A sync has the turn. */
    TURN_TAKEN,
    /** A fetch begins. */
    REFS_ASKED,
    /** A fetch knows the branch's head. */
    REFS_KNOWN,
    /** A fetch is about to get the objects. */
    PACK_ASKED,
    /** A fetch writes the objects. */
    PACK_ARRIVING,
    /** A fetch has the objects and has not moved the mirror's branch. */
    PACK_RECEIVED,
    /** A file is about to be parsed: the fetch has ended. */
    FILE_READ,
    /** A record is written of a sync that found nothing new. */
    RECORD_UNCOMMITTED(beforeCommit().and(ofRecordAlone())),
    /** A record of a sync that found nothing new is durable. */
    RECORD_FINISHED(afterCommit().and(ofRecordAlone())),
    /** A sync has given the turn back. */
    TURN_GIVEN_BACK,

    /** An event is kept from others. */
    EVENT_CLAIMED,
    /** A channel was told, and nobody knows. */
    EVENT_TOLD,
    /** It is written that a channel was told. */
    EVENT_MARK_UNCOMMITTED(beforeCommit().and(said("set state = 'told'"))),
    /** It is durable that a channel was told. */
    EVENT_MARKED(afterCommit().and(said("set state = 'told'")));

    private final Optional<Predicate<Moment>> moment;

    /** A step that a store knows by a moment with its database. */
    Step(Predicate<Moment> moment) {
        this.moment = Optional.of(moment);
    }

    /** A step that somebody else tells of. */
    Step() {
        this.moment = Optional.empty();
    }

    /** Whether a store is at this step. */
    boolean is(Moment now) {
        return moment.filter(known -> known.test(now)).isPresent();
    }

    private static Predicate<Moment> after(String text) {
        return moment -> moment.isAfter() && !moment.isCommit() && moment.says(text);
    }

    private static Predicate<Moment> beforeCommit() {
        return moment -> !moment.isAfter() && moment.isCommit();
    }

    private static Predicate<Moment> afterCommit() {
        return moment -> moment.isAfter() && moment.isCommit();
    }

    private static Predicate<Moment> said(String text) {
        return moment -> moment.said(text);
    }

    private static Predicate<Moment> ofPublication() {
        return said("update catalog_state set commit_hash");
    }

    private static Predicate<Moment> ofOpening() {
        return said("insert into catalog_sync_status")
                .and(said("insert into webhook_events").negate());
    }

    private static Predicate<Moment> ofRecordAlone() {
        return said("update catalog_sync_status set").and(ofPublication().negate());
    }
}
