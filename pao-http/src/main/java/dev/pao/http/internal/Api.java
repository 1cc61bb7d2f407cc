package dev.pao.http.internal;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.http.CallLimits;
import dev.pao.http.Caller;
import dev.pao.http.TokenAuthenticator;
import dev.pao.http.internal.catalog.GetForm;
import dev.pao.http.internal.catalog.GetItem;
import dev.pao.http.internal.catalog.ListItems;
import dev.pao.http.internal.catalog.PastSnapshots;
import dev.pao.http.internal.catalog.ValidateFile;
import dev.pao.http.internal.control.ReleaseItem;
import dev.pao.http.internal.control.RollBack;
import dev.pao.http.internal.control.Unpin;
import dev.pao.http.internal.history.ListHistory;
import dev.pao.http.internal.history.ListVersions;
import dev.pao.http.internal.page.ShowDashboard;
import dev.pao.http.internal.request.CancelRequest;
import dev.pao.http.internal.request.CloseRequest;
import dev.pao.http.internal.request.GetRequest;
import dev.pao.http.internal.request.ListRequests;
import dev.pao.http.internal.request.ReceiveTicketNotice;
import dev.pao.http.internal.request.RequestAccess;
import dev.pao.http.internal.request.RetryRequest;
import dev.pao.http.internal.request.SubmitRequest;
import dev.pao.http.internal.route.DescribeApi;
import dev.pao.http.internal.route.Front;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.sync.GetHealth;
import dev.pao.http.internal.sync.GetMetrics;
import dev.pao.http.internal.sync.GetStatus;
import dev.pao.http.internal.sync.GetSync;
import dev.pao.http.internal.sync.ListSyncs;
import dev.pao.http.internal.sync.PlanSync;
import dev.pao.http.internal.sync.ReceiveGithubWebhook;
import dev.pao.http.internal.sync.RequestSync;
import dev.pao.http.internal.sync.StatusSource;
import dev.pao.model.Requester;
import dev.pao.parser.CatalogParser;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.webhook.WebhookIntake;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The operations of the API. What a host does not give, there is no operation for. */
public final class Api {

    private Api() {}

    /** The front of the operations that the given parts make possible. */
    public static Front of(Parts parts) {
        return new Front(routes(parts), parts.tokens, parts.settings.limits, parts.settings.clock);
    }

    /** The operations that the given parts make possible. */
    public static List<Route> routes(Parts parts) {
        StatusSource statuses = new StatusSource(parts.store, parts.sync, parts.settings.clock);
        List<Route> routes = new ArrayList<>();
        routes.add(new ShowDashboard(statuses));
        PastSnapshots snapshots = new PastSnapshots(parts.store);
        routes.add(new ListItems(snapshots));
        routes.add(new GetItem(snapshots));
        routes.add(new GetForm(snapshots));
        routes.add(new ListVersions(parts.store));
        routes.add(new ListHistory(parts.store));
        parts.parser.ifPresent(parser -> routes.add(new ValidateFile(parser, parts.settings.maxBodyBytes)));
        parts.sync.ifPresent(sync -> routes.add(new PlanSync(sync, parts.settings.maxBodyBytes)));
        parts.sync.ifPresent(sync -> routes.add(new RollBack(sync, parts.settings.maxBodyBytes)));
        parts.sync.ifPresent(sync -> routes.add(new Unpin(sync)));
        parts.sync.ifPresent(sync -> routes.add(new ReleaseItem(sync)));
        routes.add(new ListSyncs(parts.store));
        parts.sync.ifPresent(sync -> routes.add(new RequestSync(sync)));
        routes.add(new GetSync(parts.store));
        parts.webhook.ifPresent(intake -> routes.add(new ReceiveGithubWebhook(intake, parts.settings.maxBodyBytes)));
        parts.requests.ifPresent(requests -> routes.addAll(requestRoutes(parts, requests)));
        routes.add(new GetStatus(statuses));
        parts.metrics.ifPresent(metrics -> routes.add(new GetMetrics(metrics)));
        routes.add(new GetHealth(parts.store, parts.sync, parts.settings.clock));
        routes.add(new DescribeApi(List.copyOf(routes)));
        return List.copyOf(routes);
    }

    private static List<Route> requestRoutes(Parts parts, Requests requests) {
        FulfillmentService service = requests.service;
        RequestAccess access = new RequestAccess(service, requests.requesters);
        List<Route> routes = new ArrayList<>(List.of(
                new SubmitRequest(parts.store, service, access, parts.settings.maxBodyBytes),
                new ListRequests(service, access),
                new GetRequest(access),
                new CancelRequest(service, access),
                new RetryRequest(service, access),
                new CloseRequest(service, access, parts.settings.maxBodyBytes)));
        for (TicketWebhook webhook : requests.webhooks) {
            routes.add(new ReceiveTicketNotice(webhook, service, parts.settings.maxBodyBytes));
        }
        return routes;
    }

    /**
     * What a host gives.
     *
     * @param store what is read from
     * @param tokens who callers are
     * @param sync what a sync is asked of
     * @param webhook what takes GitHub's deliveries
     * @param parser what checks files
     * @param metrics what gives the metrics
     * @param requests what items are requested of
     * @param settings numbers and the clock
     */
    public record Parts(
            CatalogStore store,
            TokenAuthenticator tokens,
            Optional<CatalogSync> sync,
            Optional<WebhookIntake> webhook,
            Optional<CatalogParser> parser,
            Optional<Supplier<String>> metrics,
            Optional<Requests> requests,
            Settings settings) {}

    /**
     * What requests are made of.
     *
     * @param service what takes them
     * @param webhooks what reads the notices of ticket systems
     * @param requesters which person a caller asks as
     */
    public record Requests(
            FulfillmentService service, List<TicketWebhook> webhooks, Function<Caller, Requester> requesters) {}

    /**
     * What has a default.
     *
     * @param maxBodyBytes the largest request body that is read
     * @param limits how many calls are answered
     * @param clock what ages are told by
     */
    public record Settings(long maxBodyBytes, CallLimits limits, Clock clock) {}
}
