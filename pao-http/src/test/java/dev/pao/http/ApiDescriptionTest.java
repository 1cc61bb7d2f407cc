package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.TicketNotice;
import dev.pao.fulfillment.TicketWebhook;
import dev.pao.http.internal.Api;
import dev.pao.http.internal.route.Operation;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.parser.CatalogParser;
import dev.pao.store.InMemoryCatalogStore;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the OpenAPI document and calls what it describes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {

    private final InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
    private final FulfillmentService requests = Samples.requestsThatWait();
    private final RunningServlet servlet = RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS)
            .sync(ScriptedSync.healthy(store))
            .webhook(ScriptedIntake.accepting())
            .parser(CatalogParser.builder().build())
            .limits(CallLimits.none())
            .metrics(() -> "pao_sync_failing 0.0\n")
            .requests(requests)
            .ticketWebhook(new QuietWebhook())
            .build());
    private final Value.Mapping document =
            ValueJson.readMapping(servlet.call("GET", "/api/v1/openapi.json").body());

    ApiDescriptionTest() {
        Samples.finishedSync(store);
        described().stream()
                .filter(operation -> operation.toString().equals("POST /api/v1/requests"))
                .forEach(operation -> call(operation, token(Role.REQUESTER), ""));
    }

    @AfterAll
    void stop() {
        servlet.close();
    }

    @Test
    void theDocumentHoldsEveryRouteAndNothingElse() {
        List<String> routed = Api.routes(new Api.Parts(
                        store,
                        Samples.TOKENS,
                        Optional.of(ScriptedSync.healthy(store)),
                        Optional.of(ScriptedIntake.accepting()),
                        Optional.of(CatalogParser.builder().build()),
                        Optional.of(() -> ""),
                        Optional.of(new Api.Requests(
                                requests, List.of(new QuietWebhook()), caller -> Requester.of(caller.name()))),
                        new Api.Settings(1, CallLimits.none(), Clock.systemUTC())))
                .stream()
                .map(route -> name(route.operation()))
                .toList();
        assertThat(described()).extracting(Described::toString).containsExactlyInAnyOrderElementsOf(routed);
        assertThat(routed).hasSize(26);
    }

    @ParameterizedTest
    @MethodSource("described")
    void anOperationIsOpenToTheRolesThatAreDescribedAndToNoOther(Described operation) {
        List<String> roles = operation.roles();
        assertThat(call(operation, null, operation.neededQuery()).statusCode())
                .isEqualTo(roles.isEmpty() ? operation.success() : 401);
        assertThat(call(operation, "wrong-token", operation.neededQuery()).statusCode())
                .isEqualTo(roles.isEmpty() ? operation.success() : 401);
        for (Role role : Role.values()) {
            boolean may = roles.isEmpty()
                    || roles.stream()
                            .anyMatch(needed -> role.implies(Role.of(needed).orElseThrow()));
            assertThat(call(operation, token(role), operation.neededQuery()).statusCode())
                    .as(role.word())
                    .isEqualTo(may ? operation.success() : 403);
        }
    }

    @ParameterizedTest
    @MethodSource("described")
    void whatIsAnsweredIsWhatIsDescribed(Described operation) {
        for (String token : List.of("operate-token", "wrong-token", "read-token")) {
            HttpResponse<String> response = call(operation, token, "?unknown=1");
            check(operation, response);
            check(operation, call(operation, token, ""));
        }
        check(
                operation,
                servlet.call(
                        operation.method(),
                        path(operation),
                        request -> prepared(request, "read-token")
                                .header("Accept", operation.method().equals("GET") ? "text/html" : "*/*")));
        String missing = operation.path().replaceAll("\\{.*}", "missing");
        check(operation, servlet.call(operation.method(), missing, request -> prepared(request, "operate-token")));
    }

    @ParameterizedTest
    @MethodSource("described")
    void aQueryParameterIsKnownIfItIsDescribed(Described operation) {
        for (Value.Mapping parameter : operation.parameters("query")) {
            Value.Mapping schema = parameter.mapping("schema").orElseThrow();
            boolean isNumber = schema.text("type").equals(Optional.of("integer"));
            boolean isFlag = schema.text("type").equals(Optional.of("boolean"));
            String text = isNumber ? "1" : isFlag ? "true" : "text";
            String query = "?" + parameter.text("name").orElseThrow() + "=" + text;
            HttpResponse<String> response = call(operation, "operate-token", query);
            assertThat(response.body()).doesNotContain("is unknown here");
        }
        String admitted = operation.roles().stream()
                .map(role -> token(Role.of(role).orElseThrow()))
                .findFirst()
                .orElse("operate-token");
        int whenUnknown = call(operation, admitted, "?unknown=1").statusCode();
        assertThat(whenUnknown).isEqualTo(operation.roles().isEmpty() ? operation.success() : 400);
    }

    @ParameterizedTest
    @MethodSource("described")
    void theVariablesOfAPathAreDescribed(Described operation) {
        assertThat(operation.parameters("path"))
                .extracting(parameter -> parameter.text("name").orElseThrow())
                .containsExactlyElementsOf(Pattern.compile("\\{([^}]*)}")
                        .matcher(operation.path())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
        TreeSet<String> referred = new TreeSet<>();
        Pattern.compile("\"#/components/([a-zA-Z]+/[A-Za-z-]+)\"")
                .matcher(document.toString())
                .results()
                .forEach(match -> referred.add(match.group(1)));
        TreeSet<String> defined = new TreeSet<>();
        Value.Mapping components = document.mapping("components").orElseThrow();
        for (String kind : List.of("schemas", "headers")) {
            components.mapping(kind).orElseThrow().entries().keySet().forEach(name -> defined.add(kind + "/" + name));
        }
        assertThat(referred).isEqualTo(defined);
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(described())
                .extracting(
                        operation -> operation.document().text("operationId").orElseThrow())
                .doesNotHaveDuplicates();
    }

    private List<Described> described() {
        List<Described> operations = new ArrayList<>();
        document.mapping("paths")
                .orElseThrow()
                .entries()
                .forEach((path, methods) -> ((Value.Mapping) methods)
                        .entries()
                        .forEach((method, operation) -> operations.add(
                                new Described(method.toUpperCase(Locale.ROOT), path, (Value.Mapping) operation))));
        return operations;
    }

    private void check(Described operation, HttpResponse<String> response) {
        Value.Mapping reply = operation.reply(response.statusCode());
        reply.mapping("headers")
                .ifPresent(headers -> assertThat(response.headers().map())
                        .containsKeys(headers.entries().keySet().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new)));
        Value.Mapping content = reply.mapping("content").orElseThrow();
        String mediaType =
                response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        Value.Mapping schema =
                content.mapping(mediaType).orElseThrow().mapping("schema").orElseThrow();
        assertThat(new Conformance(document).violations(schema, body(mediaType, response.body())))
                .isEmpty();
    }

    private static Value body(String mediaType, String text) {
        return mediaType.endsWith("json") ? ValueJson.read(text) : Value.of(text);
    }

    private HttpResponse<String> call(Described operation, @Nullable String token, String query) {
        return servlet.call(
                operation.method(),
                path(operation) + query,
                request -> withNeededHeaders(operation, prepared(request, token))
                        .method(operation.method(), operation.exampleBody()));
    }

    private String path(Described operation) {
        String id = requests.list(RequestQuery.ALL).stream()
                .map(request -> request.id().text())
                .findFirst()
                .orElse("none");
        return operation.calledPath().replace("{id}", id);
    }

    private static HttpRequest.Builder withNeededHeaders(Described operation, HttpRequest.Builder request) {
        operation.parameters("header").stream()
                .filter(parameter -> parameter.flag("required").orElse(false))
                .forEach(parameter -> request.header(parameter.text("name").orElseThrow(), "text"));
        return request;
    }

    private static HttpRequest.Builder prepared(HttpRequest.Builder request, @Nullable String token) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String token(Role role) {
        return switch (role) {
            case SCRAPER -> "scrape-token";
            case READER -> "read-token";
            case REQUESTER -> "request-token";
            case OPERATOR -> "operate-token";
        };
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    /** A ticket system that never has anything to say. */
    private static final class QuietWebhook implements TicketWebhook {
        @Override
        public String system() {
            return "jira";
        }

        @Override
        public TicketNotice read(Function<String, Optional<String>> headers, byte[] body) {
            return new TicketNotice.Irrelevant("it is quiet");
        }
    }

    /** One operation as the document describes it. */
    record Described(String method, String path, Value.Mapping document) {

        String calledPath() {
            return path.replace("{name}", "mysql-database").replace("{sync_id}", "sync-20250816-001");
        }

        /** The query parameters that a call needs. */
        String neededQuery() {
            return parameters("query").stream()
                    .filter(parameter -> parameter.flag("required").orElse(false))
                    .map(parameter -> parameter.text("name").orElseThrow() + "=text")
                    .collect(Collectors.joining("&", "?", ""));
        }

        List<String> roles() {
            return document.sequence("security").orElseThrow().values().stream()
                    .flatMap(requirement -> ((Value.Mapping) requirement).texts("bearer").stream())
                    .toList();
        }

        List<Value.Mapping> parameters(String place) {
            return document.sequence("parameters").map(Value.Sequence::values).orElse(List.of()).stream()
                    .map(Value.Mapping.class::cast)
                    .filter(parameter -> parameter.text("in").equals(Optional.of(place)))
                    .toList();
        }

        /** The body that the document shows; none where it shows none. */
        HttpRequest.BodyPublisher exampleBody() {
            return document.mapping("requestBody")
                    .flatMap(body -> body.mapping("content"))
                    .flatMap(content -> content.entries().values().stream().findFirst())
                    .flatMap(type -> ((Value.Mapping) type).get("example"))
                    .map(example -> example instanceof Value.Text text ? text.text() : ValueJson.write(example))
                    .map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody);
        }

        int success() {
            return document.mapping("responses").orElseThrow().entries().keySet().stream()
                    .mapToInt(Integer::parseInt)
                    .min()
                    .orElseThrow();
        }

        Value.Mapping reply(int status) {
            return document.mapping("responses")
                    .orElseThrow()
                    .mapping(Integer.toString(status))
                    .orElseThrow(() -> new AssertionError(this + " does not describe " + status));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
