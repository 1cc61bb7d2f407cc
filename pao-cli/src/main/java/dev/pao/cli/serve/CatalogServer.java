package dev.pao.cli.serve;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.Console;
import dev.pao.cli.host.CatalogHost;
import dev.pao.cli.host.CatalogParsers;
import dev.pao.cli.host.Tickets;
import dev.pao.http.CallLimits;
import dev.pao.http.PaoServlet;
import dev.pao.http.TokenAuthenticator;
import dev.pao.notify.Notifications;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One catalog, synced and served until somebody stops it. */
final class CatalogServer {

    private final Configuration configuration;
    private final Console console;
    private final CountDownLatch stop = new CountDownLatch(1);

    /** A server for the settings. */
    CatalogServer(Configuration configuration, Console console) {
        this.configuration = configuration;
        this.console = console;
    }

    /** Serves until SIGTERM or SIGINT; then lets requests and a running sync end, for at most 10 seconds. */
    void serve() {
        serve(List.of());
    }

    /** Serves a sample: synced before the first answer, and with the line to try. */
    void serve(SampleCatalog sample) {
        serve(List.of(sample));
    }

    private void serve(List<SampleCatalog> samples) {
        TokenAuthenticator callers = new Callers(configuration).authenticator();
        ServedMetrics metrics = new ServedMetrics();
        CatalogHost host = CatalogHost.openServing(configuration, metrics.syncs());
        List<Runnable> ends = new ArrayList<>();
        ends.add(metrics::close);
        try {
            StopSignals.call(this::stopNowOrAtOnce);
            metrics.watch(host);
            Optional<Tickets> tickets = Tickets.of(configuration, host.store(), metrics::counting);
            WebServer web = open(host, callers, metrics, tickets);
            ends.add(web::close);
            samples.forEach(sample -> host.sync().syncNow());
            web.start();
            host.sync().start();
            host.notifications().ifPresent(Notifications::start);
            tickets.ifPresent(made -> follow(made, ends));
            new StartLines(configuration, host, web.address()).print(console);
            samples.forEach(sample -> sample.printTrial(web.address(), console));
            console.flush();
            stop.await();
            console.error("stopping");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            host.closeWith(ends);
        }
        console.error("stopped");
    }

    private static void follow(Tickets tickets, List<Runnable> ends) {
        TicketRounds rounds = new TicketRounds(tickets.service());
        ends.add(rounds::close);
        rounds.start();
    }

    /** The first signal asks, the second one insists. */
    private void stopNowOrAtOnce() {
        if (stop.getCount() == 0) {
            Runtime.getRuntime().halt(130);
        }
        stop.countDown();
    }

    private WebServer open(
            CatalogHost host, TokenAuthenticator callers, ServedMetrics metrics, Optional<Tickets> tickets) {
        PaoServlet.Builder servlet = PaoServlet.builder(host.store(), callers)
                .sync(host.sync())
                .parser(CatalogParsers.of(configuration))
                .limits(CallLimits.standard().perCaller(configuration.number(Setting.RATE_LIMIT)))
                .metrics(metrics::text);
        host.webhook().map(metrics::counting).ifPresent(servlet::webhook);
        tickets.ifPresent(made -> {
            servlet.requests(made.service());
            made.webhook().ifPresent(servlet::ticketWebhook);
        });
        return WebServer.open(
                servlet.build(),
                configuration.required(Setting.HTTP_HOST),
                configuration.number(Setting.HTTP_PORT),
                CatalogHost.GRACE);
    }
}
