package dev.pao.cli.serve;

import dev.pao.bridge.BridgeServer;
import dev.pao.bridge.CatalogBridge;
import dev.pao.cli.config.Configuration;
import dev.pao.cli.host.CatalogHost;
import dev.pao.cli.host.Tickets;
import dev.pao.notify.Notifications;
import dev.pao.sync.SyncListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One catalog, synced, and served in lines of JSON until the caller hangs up or somebody stops it. */
final class BridgedCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(BridgedCatalog.class);

    private final Configuration configuration;
    private final CountDownLatch stop = new CountDownLatch(1);

    /** A catalog of the settings. */
    BridgedCatalog(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Serves; then lets calls and a running sync end, for at most 10 seconds. */
    void serve(InputStream calls, OutputStream answers) {
        CatalogHost host = CatalogHost.openServing(configuration, SyncListener.none());
        List<Runnable> ends = new ArrayList<>();
        try {
            StopSignals.call(stop::countDown);
            CatalogBridge.Builder bridge = CatalogBridge.builder(host.store()).sync(host.sync());
            Tickets.of(configuration, host.store(), UnaryOperator.identity()).ifPresent(made -> {
                bridge.requests(made.service());
                TicketRounds rounds = new TicketRounds(made.service());
                ends.add(rounds::close);
                rounds.start();
            });
            host.sync().start();
            host.notifications().ifPresent(Notifications::start);
            answer(BridgeServer.builder(bridge.build()).build(), calls, answers);
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            host.closeWith(ends);
        }
    }

    /** On a thread of its own: a signal can't end a thread that waits for the next call. */
    private void answer(BridgeServer server, InputStream calls, OutputStream answers) {
        Thread thread = new Thread(
                () -> {
                    try {
                        server.serve(calls, answers);
                    } catch (IOException e) {
                        LOG.error("calls can't be read any more: {}", e.getMessage());
                    } finally {
                        stop.countDown();
                    }
                },
                "pao-bridge");
        thread.setDaemon(true);
        thread.start();
    }
}
