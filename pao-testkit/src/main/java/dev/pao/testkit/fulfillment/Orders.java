package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestedItem;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Orders for tests, as they are after rendering. */
public final class Orders {

    /** A moment to count from. */
    public static final Instant START = Instant.parse("2025-08-16T19:30:00Z");

    private Orders() {}

    /** An order for a MySQL database, under a key. */
    public static Order mysqlDatabase(String key) {
        Map<String, Value> content = new LinkedHashMap<>();
        content.put("project", Value.of("PLATFORM"));
        content.put("issue_type", Value.of("Service Request"));
        content.put("summary", Value.of("Create MySQL database orders"));
        content.put("description", Value.of("Please create a MySQL database:\n- Database Name: orders\n"));
        return of(key, new Value.Mapping(content));
    }

    /** An order with some content, under a key. */
    public static Order of(String key, Value.Mapping content) {
        return new Order(
                RequestId.random(),
                new IdempotencyKey(key),
                new RequestedItem("mysql-database", SemanticVersion.of("1.0.0")),
                new Requester("josh", Optional.of("platform-data-team"), Optional.of("josh.smith@example.com")),
                "jira",
                content);
    }

    /** A request for a MySQL database, under a key, as it is recorded first. */
    public static ServiceRequest request(String key) {
        return request(key, START);
    }

    /** A request for a MySQL database, under a key, recorded at some time. */
    public static ServiceRequest request(String key, Instant at) {
        Value.Mapping parameters = Value.Mapping.EMPTY
                .with("database_name", Value.of("orders"))
                .with("size_gb", Value.of(new BigDecimal("1.50")));
        return ServiceRequest.submitted(mysqlDatabase(key), parameters, at);
    }
}
