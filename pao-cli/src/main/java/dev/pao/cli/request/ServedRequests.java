package dev.pao.cli.request;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.form.GivenParameters;
import dev.pao.cli.report.RunningServer;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests of a running server, for a person at a terminal. */
public final class ServedRequests {

    private static final String REQUESTER = "a requester";

    /** A ticket system may take its time before the server answers. */
    private static final Duration WHILE_A_TICKET_IS_MADE = Duration.ofMinutes(5);

    /** The public view of an item has no fulfillment, and what is filled in does not depend on it. */
    private static final Value LEFT_OUT = Value.Mapping.EMPTY.with(
            "manual", Value.Mapping.EMPTY.with("system", Value.of("unknown")).with("template", Value.Mapping.EMPTY));

    private final RunningServer server;
    private final Console console;

    /**
     * The requests of the configured server.
     *
     * @throws CommandFailure if none is set
     */
    public ServedRequests(Configuration configuration, Console console) {
        this.server = configuration
                .address(Setting.SERVER_URL)
                .map(address -> new RunningServer(address, configuration.secret(Setting.SERVER_TOKEN)))
                .orElseThrow(() -> CommandFailure.usage("requests are made through a running server: set "
                        + Setting.SERVER_URL.variable() + " to where it is"));
        this.console = console;
    }

    /**
     * Asks for an item as the server serves it, and prints what became of that.
     *
     * @param settings what is filled in, as {@code name=value}
     * @param key what makes this wish one wish
     */
    public ExitCode request(String item, List<String> settings, IdempotencyKey key) {
        HttpResponse<String> served = server.get("catalog/items/" + segment(item), REQUESTER);
        if (served.statusCode() != 200) {
            return refused(served);
        }
        Value.Mapping document = json(served);
        CatalogItem form =
                CatalogItem.of(document.with("fulfillment", LEFT_OUT), Optional.empty(), FieldTypes.discover());
        Value body = Value.Mapping.EMPTY
                .with("item", Value.of(item))
                .with("version", Value.of(form.version().toString()))
                .with("parameters", GivenParameters.of(form, settings));
        HttpResponse<String> answer = sent(body, key);
        boolean recorded = answer.statusCode() == 200 || answer.statusCode() == 201;
        return recorded ? told(json(answer)) : refused(answer);
    }

    /** Prints the requests that the caller may see, newest first. */
    public ExitCode list(boolean needingAttention) {
        String path = "requests?limit=100" + (needingAttention ? "&needs_attention=true" : "");
        boolean isEmpty = true;
        Optional<String> page = Optional.of(path);
        while (page.isPresent()) {
            HttpResponse<String> answer = server.get(page.get(), REQUESTER);
            if (answer.statusCode() != 200) {
                return refused(answer);
            }
            Value.Mapping told = json(answer);
            for (Value request :
                    told.sequence("requests").map(Value.Sequence::values).orElse(List.of())) {
                RequestText.print((Value.Mapping) request, console);
                isEmpty = false;
            }
            page = told.text("next_cursor").map(cursor -> path + "&cursor=" + segment(cursor));
        }
        if (isEmpty) {
            console.print(needingAttention ? "no request needs attention" : "there are no requests");
        }
        return ExitCode.GOOD;
    }

    /** Goes on with a request that needed attention. */
    public ExitCode retry(String id) {
        HttpResponse<String> answer =
                server.post("requests/" + segment(id) + "/retry", Map.of(), "", "an operator", WHILE_A_TICKET_IS_MADE);
        return answer.statusCode() == 200 ? told(json(answer)) : refused(answer);
    }

    /** Whoever does not hear the answer needs the key, or a second try would be a second wish. */
    private HttpResponse<String> sent(Value body, IdempotencyKey key) {
        try {
            return server.post(
                    "requests",
                    Map.of("Idempotency-Key", key.text()),
                    ValueJson.write(body),
                    REQUESTER,
                    WHILE_A_TICKET_IS_MADE);
        } catch (CommandFailure e) {
            throw CommandFailure.failure(
                    e.getMessage()
                            + "; if the request is recorded already, it is the same one when it is sent again with `--key "
                            + key + "`",
                    e);
        }
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private ExitCode told(Value.Mapping request) {
        RequestText.print(request, console);
        return request.text("state").equals(Optional.of("failed")) ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private ExitCode refused(HttpResponse<String> answer) {
        if (answer.statusCode() == 404 && !takesRequests()) {
            throw CommandFailure.failure("the server takes no requests: set " + Setting.JIRA_URL.variable()
                    + " where it runs, so that it has somewhere to make tickets");
        }
        Value.Mapping problem = json(answer);
        List<Value> violations =
                problem.sequence("violations").map(Value.Sequence::values).orElse(List.of());
        for (Value violation : violations) {
            Value.Mapping told = (Value.Mapping) violation;
            console.print(
                    told.text("message").orElse("") + " (" + told.text("rule").orElse("") + ")");
        }
        if (violations.isEmpty()) {
            console.error("pao-cli: " + problem.text("detail").orElse("the server answered " + answer.statusCode()));
        }
        boolean mayWorkLater = answer.statusCode() == 429 || answer.statusCode() >= 500;
        return mayWorkLater ? ExitCode.FAILURE : ExitCode.FINDINGS;
    }

    private boolean takesRequests() {
        return server.get("requests?limit=1", REQUESTER).statusCode() != 404;
    }

    private Value.Mapping json(HttpResponse<String> answer) {
        try {
            return ValueJson.readMapping(answer.body());
        } catch (IllegalArgumentException e) {
            throw server.notPao("it answered " + answer.statusCode() + " without a JSON object", new IOException(e));
        }
    }
}
