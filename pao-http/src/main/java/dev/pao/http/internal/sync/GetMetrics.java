package dev.pao.http.internal.sync;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import java.util.function.Supplier;

/** {@code GET /metrics}: how the catalog fares, for Prometheus. */
public final class GetMetrics implements Route {

    private static final String MEDIA_TYPE = "text/plain";

    private static final Operation OPERATION = Operation.page(
                    "/metrics", "getMetrics", "Tells a monitoring system how the catalog fares")
            .needs(Role.SCRAPER)
            .replies(Reply.text(Status.OK, MEDIA_TYPE, "Metrics", "The metrics."))
            .build();

    private final Supplier<String> metrics;

    /** Gives what is supplied. */
    public GetMetrics(Supplier<String> metrics) {
        this.metrics = metrics;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        return Answer.text(Status.OK, MEDIA_TYPE + "; version=0.0.4; charset=utf-8", metrics.get());
    }
}
