package dev.pao.http.internal.page;

import dev.pao.http.Role;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.sync.StatusSource;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import java.util.Optional;

/**
 * {@code GET /}: how the catalog stands, for people. A browser can't be told to send a bearer token, so the token is also
 * taken as the password of HTTP Basic here, and only here: nothing can be changed by a page that a browser is led to.
 */
public final class ShowDashboard implements Route {

    private static final String MEDIA_TYPE = "text/html";
    private static final int LONGEST_REFRESH = 3600;

    private static final Operation OPERATION = Operation.page(
                    "/", "showDashboard", "Shows people how the catalog stands")
            .needs(Role.READER)
            .forBrowsers()
            .takes(Parameter.number(
                    "refresh",
                    LONGEST_REFRESH,
                    "After how many seconds the browser reads the page again; never if left out."))
            .replies(Reply.text(Status.OK, MEDIA_TYPE, "Page", "The page."))
            .build();

    private final StatusSource statuses;

    /** The page of what is read anew at each call. */
    public ShowDashboard(StatusSource statuses) {
        this.statuses = statuses;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        int refresh = call.query().number("refresh", LONGEST_REFRESH, 0);
        Optional<Integer> wanted = refresh == 0 ? Optional.empty() : Optional.of(refresh);
        String page = new Dashboard(statuses.read(), statuses.source()).page(wanted);
        Answer answer = Answer.text(Status.OK, MEDIA_TYPE + "; charset=utf-8", page)
                .with("Content-Security-Policy", PageStyle.policy())
                .with("Referrer-Policy", "no-referrer");
        return wanted.map(seconds -> answer.with("Refresh", seconds.toString())).orElse(answer);
    }
}
