package dev.pao.sync.internal.run;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.OverrideEvent;
import dev.pao.sync.SyncListener;
import dev.pao.sync.SyncRun;
import dev.pao.sync.internal.tree.TreeFile;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener what is durable, and the log what only the log tells people. */
final class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger("dev.pao.sync");

    private final SyncListener listener;

    Announcer(SyncListener listener) {
        this.listener = listener;
    }

    /** One at a time: a decision is told on the thread that made it, while a sync may tell on its own. */
    synchronized void tell(List<CatalogEvent> events) {
        for (CatalogEvent event : events) {
            log(event);
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                LOG.warn("the listener failed on {}; the sync goes on", event.key(), e);
            }
        }
    }

    void tell(SyncRun run) {
        try {
            listener.ran(run);
        } catch (RuntimeException e) {
            LOG.warn("the listener failed on the end of a run; the sync goes on", e);
        }
    }

    private static void log(CatalogEvent event) {
        if (event instanceof CatalogEvent.FileRejected rejected) {
            List<Diagnostic> errors =
                    rejected.diagnostics().stream().filter(Diagnostic::isError).toList();
            LOG.warn(
                    "{} is rejected, what was served stays: {}{}",
                    TreeFile.visible(rejected.path()),
                    errors.isEmpty()
                            ? "no reason given"
                            : TreeFile.visible(errors.get(0).toString()),
                    errors.size() > 1 ? " and " + (errors.size() - 1) + " more" : "");
        } else if (event instanceof CatalogEvent.FileRecovered recovered) {
            LOG.info("{} is rejected no longer", TreeFile.visible(recovered.path()));
        } else if (event instanceof OverrideEvent.CatalogPinned pinned) {
            LOG.info(
                    "the catalog is pinned at {} {}",
                    pinned.commit().abbreviated(),
                    pinned.decision().inWords());
        } else if (event instanceof OverrideEvent.CatalogUnpinned unpinned) {
            LOG.info("the catalog is pinned at {} no longer", unpinned.commit().abbreviated());
        } else if (event instanceof OverrideEvent.ItemHeld held) {
            LOG.info(
                    "{} is held at {} {}",
                    held.item().name(),
                    held.item().version(),
                    held.decision().inWords());
        } else if (event instanceof OverrideEvent.ItemReleased released) {
            LOG.info("{} is held at {} no longer", released.item().name(), released.heldAt());
        }
    }
}
