package dev.pao.cli.request;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.form.GivenParameters;
import dev.pao.cli.report.RunningServer;
import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests of a running server, for a person at a terminal. */
public final class ServedRequests {

    private static final String REQUESTER = "requester";

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
    public ExitCode request(String item, List<String> settings, String key) {
        HttpResponse<String> served = server.get("catalog/items/" + item, REQUESTER);
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
        HttpResponse<String> answer =
                server.post("requests", Map.of("Idempotency-Key", key), ValueJson.write(body), REQUESTER);
        boolean recorded = answer.statusCode() == 200 || answer.statusCode() == 201;
        return recorded ? told(json(answer)) : refused(answer);
    }

    /** Prints the newest requests that the caller may see. */
    public ExitCode list(boolean needingAttention) {
        HttpResponse<String> answer =
                server.get(needingAttention ? "requests?needs_attention=true" : "requests", REQUESTER);
        if (answer.statusCode() != 200) {
            return refused(answer);
        }
        List<Value> requests =
                json(answer).sequence("requests").map(Value.Sequence::values).orElse(List.of());
        requests.forEach(request -> RequestText.print((Value.Mapping) request, console));
        if (requests.isEmpty()) {
            console.print(needingAttention ? "no request needs attention" : "there are no requests");
        }
        return ExitCode.GOOD;
    }

    /** Goes on with a request that needed attention. */
    public ExitCode retry(String id) {
        HttpResponse<String> answer = server.post("requests/" + id + "/retry", Map.of(), "", "operator");
        return answer.statusCode() == 200 ? told(json(answer)) : refused(answer);
    }

    private ExitCode told(Value.Mapping request) {
        RequestText.print(request, console);
        return request.text("state").equals(Optional.of("failed")) ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private ExitCode refused(HttpResponse<String> answer) {
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
        return answer.statusCode() >= 500 ? ExitCode.FAILURE : ExitCode.FINDINGS;
    }

    private Value.Mapping json(HttpResponse<String> answer) {
        try {
            return ValueJson.readMapping(answer.body());
        } catch (IllegalArgumentException e) {
            throw server.notPao("it answered " + answer.statusCode() + " without a JSON object", new IOException(e));
        }
    }
}
