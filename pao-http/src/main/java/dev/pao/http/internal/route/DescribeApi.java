package dev.pao.http.internal.route;

import dev.pao.http.internal.web.Answer;
import dev.pao.http.internal.web.Call;
import dev.pao.http.internal.web.Status;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code GET /api/v1/openapi.json}: the description of all operations, this one included. */
public final class DescribeApi implements Route {

    private static final String COMPONENTS = "openapi-components.json";

    private static final Operation OPERATION = Operation.get("/api/v1/openapi.json", "describeApi", "This document")
            .replies(Reply.json(Status.OK, "OpenApi", "The operations of this host."))
            .build();

    private final Value.Mapping document;

    /** The description of some operations and of itself. */
    public DescribeApi(List<Route> others) {
        List<Operation> operations = new ArrayList<>();
        others.forEach(route -> operations.add(route.operation()));
        operations.add(OPERATION);
        document = ApiDescription.of(operations, components());
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(Call call) {
        return Answer.json(Status.OK, document.with("servers", ApiDescription.servers(call.prefix())));
    }

    private static Value.Mapping components() {
        try (InputStream stream = DescribeApi.class.getResourceAsStream(COMPONENTS)) {
            if (stream == null) {
                throw new IllegalStateException("the jar holds `" + COMPONENTS + "`, found none");
            }
            return ValueJson.readMapping(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
