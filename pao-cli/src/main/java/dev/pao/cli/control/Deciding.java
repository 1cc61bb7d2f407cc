package dev.pao.cli.control;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.Stores;
import dev.pao.store.CatalogStore;
import dev.pao.store.history.CatalogPoint;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.HoldOutcome;
import dev.pao.sync.control.ReleaseOutcome;
import dev.pao.sync.control.Rollback;
import dev.pao.sync.control.RollbackOutcome;
import dev.pao.sync.control.UnpinOutcome;
import dev.pao.sync.status.StatusWords;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Decides over the configured store, and tells what came of it. Neither Git nor a server is asked. */
public final class Deciding {

    private final Configuration configuration;
    private final InstantSource clock;
    private final Console console;

    /** Decides over the store of a configuration. */
    public Deciding(Configuration configuration, InstantSource clock, Console console) {
        this.configuration = configuration;
        this.clock = clock;
        this.console = console;
    }

    /** Rolls the catalog back, or one item. */
    public void rollBack(RollbackOrder order) {
        Optional<Hold> hold = order.hold(clock.instant());
        if (hold.isPresent()) {
            decide(control -> tell(control.hold(hold.get())));
        } else {
            Rollback rollback = order.rollback(clock.instant());
            decide(control -> tell(control.rollback(rollback)));
        }
    }

    /** Lets the catalog follow its branch again, or one item. */
    public void letGo(Optional<String> item, String actor, String reason) {
        decide(control -> item.ifPresentOrElse(
                name -> tell(name, control.release(name, actor, reason)), () -> tell(control.unpin(actor, reason))));
    }

    private void decide(Consumer<CatalogControl> decision) {
        try (CatalogStore store = Stores.openExisting(configuration)) {
            decision.accept(CatalogControl.over(store, clock));
        }
    }

    private void tell(RollbackOutcome outcome) {
        if (outcome instanceof RollbackOutcome.RolledBack done) {
            console.print("pinned at " + done.pin().commit().abbreviated() + " "
                    + done.pin().decision().inWords());
            console.print(StatusWords.counts(done.counts()));
            console.print("pushes are recorded, not applied, until `pao-cli unpin`");
            done.snapshot()
                    .holds()
                    .forEach(hold -> console.print("  " + hold.item() + " stays held at " + hold.version()));
        } else if (outcome instanceof RollbackOutcome.NothingToDo same) {
            console.print("nothing to do: pinned at " + same.pin().commit().abbreviated() + " "
                    + same.pin().decision().inWords());
        } else if (outcome instanceof RollbackOutcome.NotKept notKept) {
            throw CommandFailure.usage(notKept.message() + ": `pao-cli history`");
        } else if (outcome instanceof RollbackOutcome.OverAlready over) {
            throw CommandFailure.usage("`--until` is " + over.end() + ", which is past: it is " + over.now() + " now");
        }
    }

    private void tell(HoldOutcome outcome) {
        if (outcome instanceof HoldOutcome.Held done) {
            String before = done.previous()
                    .map(version -> version.equals(done.hold().version()) ? "as before" : "before: " + version)
                    .orElse("not served before");
            console.print(done.hold().item() + " is held at " + done.hold().version() + " "
                    + done.hold().decision().inWords() + " (" + before + ")");
            console.print(done.heldBack()
                    .map(version -> version + " is held back: a later version that is good ends the hold")
                    .orElse(
                            done.hold().heldBack().isPresent()
                                    ? "nothing is held back: it stays until `pao-cli unpin "
                                            + done.hold().item() + "`"
                                    : "the branch has no file of it: one that is good ends the hold"));
        } else if (outcome instanceof HoldOutcome.NothingToDo same) {
            console.print("nothing to do: " + same.hold().item() + " is held at "
                    + same.hold().version() + " " + same.hold().decision().inWords());
        } else if (outcome instanceof HoldOutcome.UnknownItem unknown) {
            throw CommandFailure.usage(unknown.message());
        } else if (outcome instanceof HoldOutcome.UnknownVersion unknown) {
            throw CommandFailure.usage(unknown.message());
        } else if (outcome instanceof HoldOutcome.OverAlready over) {
            throw CommandFailure.usage("`--until` is " + over.end() + ", which is past: it is " + over.now() + " now");
        }
    }

    private void tell(UnpinOutcome outcome) {
        console.print(
                outcome instanceof UnpinOutcome.Unpinned done
                        ? "pinned at " + done.pin().commit().abbreviated()
                                + " no longer: the next sync follows the branch, and `pao-cli sync` is one"
                        : "nothing to do: the catalog is not pinned");
    }

    private void tell(String item, ReleaseOutcome outcome) {
        if (outcome instanceof ReleaseOutcome.Released done) {
            console.print(item + " is held at " + done.hold().version()
                    + " no longer: the next sync follows the branch, and `pao-cli sync` is one");
        } else if (outcome instanceof ReleaseOutcome.NotHeld not) {
            console.print("nothing to do: " + item + " is not held"
                    + (not.held().isEmpty() ? "" : "; held are " + String.join(", ", not.held())));
        }
    }

    /** The point that a person wrote. */
    static CatalogPoint point(String text) {
        try {
            return CatalogPoint.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("`--to` can't be used: " + e.getMessage());
        }
    }
}
