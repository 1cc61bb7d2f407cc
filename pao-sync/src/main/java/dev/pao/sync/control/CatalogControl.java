package dev.pao.sync.control;

import dev.pao.store.CatalogStore;
import dev.pao.sync.internal.control.StoredControl;
import java.time.InstantSource;

/**
 * Lets people decide over the branch, while syncing goes on. Every call works on the store alone: it needs no Git, waits for
 * no running sync, and reaches every host of the store. A sync that is at work sees that it was overtaken and heeds the
 * decision. What is decided survives restarts, is in the history, and is told as an event. Thread-safe.
 *
 * <p>Three may speak of an item, and the narrower one wins: who holds the item, who pinned the catalog, the branch.
 *
 * <p>A decision that ends at a moment ends by itself then, on the hosts that sync: at once where it was made, and on
 * another host when it next looks, which is at most its interval later. Reasons and actors are kept on one line, at most
 * 1,024 and 255 characters of them.
 *
 * <p>Every method throws {@link dev.pao.sync.SyncException.TransientFailure} if the store can't be used, or other hosts keep
 * publishing, and {@link IllegalStateException} once the sync is closed.
 */
public interface CatalogControl {

    /**
     * Control of a store that somebody else syncs, or nobody: what is decided waits for the next sync, wherever it runs. The
     * store stays the caller's.
     *
     * @param clock what time it is in decisions
     */
    static CatalogControl over(CatalogStore store, InstantSource clock) {
        return new StoredControl(store, clock, events -> {}, () -> {}, () -> {});
    }

    /**
     * Serves an earlier catalog, and pins it there: its items, as they were served then, to the byte. Pushes are noted from
     * then on, and not applied. Items that are held stay as they are. Where the catalog is pinned already, the pin moves.
     */
    RollbackOutcome rollback(Rollback rollback);

    /** Lets the catalog follow the branch again. The next sync, which is due at once if the sync was started, goes to its head. */
    UnpinOutcome unpin(String actor, String reason);

    /**
     * Serves an earlier version of one item, or the one that is served, and holds it there while the others go on. The item
     * returns by itself once the branch brings a later version of it that is good: other bytes than at the moment of the
     * hold, valid, and of a higher version than the one that is held back, or exactly of a version that was published before.
     * An item that is held at the very content that the branch brought last holds nothing back, and stays until it is released.
     *
     * <p>An item that is no longer served comes back. An item whose file is removed stays, as long as it is held.
     */
    HoldOutcome hold(Hold hold);

    /**
     * Lets an item follow the branch again, from the next sync on, which is due at once if the sync was started. In a pinned
     * catalog it stays as it is until the catalog is unpinned.
     */
    ReleaseOutcome release(String item, String actor, String reason);
}
