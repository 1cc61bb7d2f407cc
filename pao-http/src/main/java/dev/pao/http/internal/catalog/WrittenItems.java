package dev.pao.http.internal.catalog;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.EntityTag;
import dev.pao.http.internal.web.Status;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Items as answers, each written in the one way that is given. Those that were asked for last are kept, as far as there is
 * room: an item has one place, and the item that comes after it there drives it out. Thread-safe; takes no lock.
 */
final class WrittenItems {

    private static final int PLACES = 1 << 13;

    private final AtomicReferenceArray<@Nullable Written> places = new AtomicReferenceArray<>(PLACES);
    private final AtomicInteger bytes = new AtomicInteger();
    private final AtomicInteger hand = new AtomicInteger();
    private final Function<CatalogItem, Value> writing;
    private final int mostBytes;

    /** Keeps at most 16 MB of bodies, which the writing gives. */
    WrittenItems(Function<CatalogItem, Value> writing) {
        this(writing, 16 << 20);
    }

    /** Keeps at most so many bytes of bodies. */
    WrittenItems(Function<CatalogItem, Value> writing, int mostBytes) {
        this.writing = writing;
        this.mostBytes = mostBytes;
    }

    /** The answer to a call that asks for an item. */
    Answer answer(Call call, CatalogItem item) {
        Written written = of(item);
        return written.tag().isIn(call.header("If-None-Match")) ? written.notModified() : written.whole();
    }

    /** The answers for an item. An equal one that was read anew is written anew: comparing it would cost more. */
    @SuppressWarnings("ReferenceEquality")
    Written of(CatalogItem item) {
        int place = spread(item.name().hashCode()) & (PLACES - 1);
        Written kept = places.get(place);
        if (kept != null && kept.item == item) {
            return kept;
        }
        Written written = new Written(item, writing.apply(item));
        keep(written, place);
        return written;
    }

    private void keep(Written written, int place) {
        int total = bytes.addAndGet(written.length() - length(places.getAndSet(place, written)));
        while (total > mostBytes) {
            int next = Math.floorMod(hand.getAndIncrement(), PLACES);
            total = bytes.addAndGet(-length(places.getAndSet(next, null)));
        }
    }

    private static int length(@Nullable Written written) {
        return written == null ? 0 : written.length();
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 13) ^ (hash >>> 26);
    }

    /** What is answered for an item, which never changes. */
    static final class Written {

        private final CatalogItem item;
        private final EntityTag tag;
        private final Answer whole;
        private final Answer notModified;

        private Written(CatalogItem item, Value document) {
            this.item = item;
            Answer body = Answer.json(Status.OK, document);
            this.tag = EntityTag.of(body);
            this.whole = tagged(body, tag);
            this.notModified = tagged(Answer.empty(Status.NOT_MODIFIED), tag);
        }

        /** What says which content this is. */
        EntityTag tag() {
            return tag;
        }

        /** For a caller that has another content, or none. */
        Answer whole() {
            return whole;
        }

        /** For a caller that has this content. */
        Answer notModified() {
            return notModified;
        }

        private int length() {
            return whole.length();
        }

        private static Answer tagged(Answer answer, EntityTag tag) {
            return answer.with("ETag", tag.text()).with("Cache-Control", "private, no-cache");
        }
    }
}
