package dev.pao.http.internal.sync;

import dev.pao.http.internal.route.BodyType;
import dev.pao.http.internal.route.Operation;
import dev.pao.http.internal.route.Parameter;
import dev.pao.http.internal.route.Reply;
import dev.pao.http.internal.route.Route;
import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;

/** {@code POST /api/v1/webhooks/github}: hands the raw call to the intake and tells its verdict. */
public final class ReceiveGithubWebhook implements Route {

    private static final Operation OPERATION = Operation.post(
                    "/api/v1/webhooks/github", "receiveGithubWebhook", "Takes a delivery of GitHub's")
            .takes(
                    Parameter.header("X-GitHub-Event", true, "The event."),
                    Parameter.header("X-GitHub-Delivery", true, "The event's id; the same when it is sent again."),
                    Parameter.header("X-GitHub-Hook-ID", false, "The hook."),
                    Parameter.header("X-Hub-Signature-256", true, "`sha256=` and the HMAC-SHA256 of the raw body."))
            .takesBody(BodyType.of("application/json"), BodyType.of("application/x-www-form-urlencoded"))
            .replies(
                    Reply.json(Status.OK, "WebhookAnswer", "A sync will answer it, or it asks for nothing."),
                    Reply.problem(Status.BAD_REQUEST, "The body is not what the event's body should be."),
                    Reply.problem(Status.UNAUTHORIZED, "The signature is missing or wrong.")
                            .with("WWW-Authenticate"),
                    Reply.problem(Status.CONTENT_TOO_LARGE, "The body is larger than the limit."))
            .usesStore()
            .limitsItself()
            .build();

    private final WebhookIntake intake;
    private final long maxBodyBytes;

    /** Hands calls to the given intake, with bodies of at most so many bytes. */
    public ReceiveGithubWebhook(WebhookIntake intake, long maxBodyBytes) {
        this.intake = intake;
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        byte[] body = call.body(Math.min(maxBodyBytes, intake.maxBodyBytes()));
        return VerdictAnswer.of(intake.receive(new WebhookRequest(call.headers(), body)));
    }
}
