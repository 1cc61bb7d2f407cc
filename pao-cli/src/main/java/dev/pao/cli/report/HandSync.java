package dev.pao.cli.report;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.host.CatalogHost;
import dev.pao.notify.Notifications;
import dev.pao.sync.SyncOutcome;

/** One sync by hand, from opening the store to closing it. */
public final class HandSync {

    private HandSync() {}

    /**
     * Syncs, tells the channels, prints what changed.
     *
     * @param largeRemoval whether more than half of the items may go at once
     */
    public static ExitCode run(Configuration configuration, boolean largeRemoval, Console console) {
        try (CatalogHost host =
                largeRemoval ? CatalogHost.openForLargeRemoval(configuration) : CatalogHost.open(configuration)) {
            SyncOutcome outcome = host.sync().syncNow();
            int told = host.notifications().map(Notifications::drain).orElse(0);
            ExitCode code = new SyncReport(outcome, host.store().snapshot().rejected()).print(console);
            if (told > 0) {
                console.print(told + (told == 1 ? " notification sent" : " notifications sent"));
            }
            return code;
        }
    }
}
