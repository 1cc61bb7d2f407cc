package dev.pao.reliability.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.FulfillmentProvider;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.Order;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestQuery;
import dev.pao.fulfillment.RequestStore;
import dev.pao.fulfillment.ServiceRequest;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.fulfillment.Ticket;
import dev.pao.fulfillment.TicketLookup;
import dev.pao.fulfillment.TicketRef;
import dev.pao.store.jdbc.JdbcCatalogStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dpao.requests} says how many runs there are. A run that goes wrong is told with its seed. */
final class RandomRequestsTest {

    private static final int RUNS = Integer.getInteger("pao.requests", 200);
    private static final int RUNS_TO_FIND_A_BUG = 300;

    @Test
    void whateverHappensARequestBecomesOneTicketAtMostAndComesToAnEnd() {
        assertThat(wrong(RUNS, seed -> RequestRun.of(seed, new InMemoryRequestStore(), UnaryOperator.identity())))
                .isEmpty();
    }

    @Test
    void itIsTheSameInADatabase(@TempDir Path folder) {
        try (JdbcCatalogStore store =
                JdbcCatalogStore.sqlite(folder.resolve("pao.db")).open()) {
            assertThat(RequestRun.of(7, store.requests(), UnaryOperator.identity()))
                    .isEmpty();
        }
    }

    @Test
    void aLookUpThatIsBelievedTooEarlyIsFound() {
        assertThat(firstWrong(seed -> RequestRun.of(seed, new InMemoryRequestStore(), BelievedTooEarly::new)))
                .isPresent();
    }

    @Test
    void anAttemptThatIsNotRecordedBeforeItIsMadeIsFound() {
        assertThat(firstWrong(seed -> RequestRun.of(
                        seed, new ForgetsTheIntent(new InMemoryRequestStore()), UnaryOperator.identity())))
                .isPresent();
    }

    private static List<String> wrong(int runs, LongFunction<List<String>> run) {
        return LongStream.range(0, runs)
                .boxed()
                .flatMap(seed -> run.apply(seed).stream().map(violation -> "seed " + seed + ": " + violation))
                .toList();
    }

    private static Optional<Long> firstWrong(LongFunction<List<String>> run) {
        return LongStream.range(0, RUNS_TO_FIND_A_BUG)
                .boxed()
                .filter(seed -> !run.apply(seed).isEmpty())
                .findFirst();
    }

    /** Takes what a look-up does not see for what is not there, as if the search never lagged. */
    private record BelievedTooEarly(FulfillmentProvider provider) implements FulfillmentProvider {

        @Override
        public TemplateKeys templateKeys() {
            return provider.templateKeys();
        }

        @Override
        public Ticket create(Order order) {
            return provider.create(order);
        }

        @Override
        public Optional<? extends TicketLookup> lookup() {
            TicketLookup slow = provider.lookup().orElseThrow();
            return Optional.of(new TicketLookup() {
                @Override
                public Optional<Ticket> find(IdempotencyKey key) {
                    return slow.find(key);
                }

                @Override
                public Optional<Ticket> status(TicketRef ticket) {
                    return slow.status(ticket);
                }
            });
        }
    }

    /** Gives the right to place a request, and does not record that an attempt begins. */
    private record ForgetsTheIntent(RequestStore store) implements RequestStore {

        @Override
        public ServiceRequest begin(ServiceRequest request) {
            return store.begin(request);
        }

        @Override
        public Optional<ServiceRequest> find(RequestId id) {
            return store.find(id);
        }

        @Override
        public Optional<ServiceRequest> find(IdempotencyKey key) {
            return store.find(key);
        }

        @Override
        public Optional<ServiceRequest> find(TicketRef ticket) {
            return store.find(ticket);
        }

        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return store.find(id)
                    .filter(request -> request.isClaimable(now))
                    .map(request -> new ServiceRequest(
                            request.order(),
                            request.parameters(),
                            request.state(),
                            request.ticket(),
                            request.claimed(now, lease).placing(),
                            request.outlook(),
                            request.submittedAt(),
                            now));
        }

        @Override
        public ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
            return store.change(id, change);
        }

        @Override
        public List<ServiceRequest> due(Instant now, int limit) {
            return store.due(now, limit);
        }

        @Override
        public List<ServiceRequest> list(RequestQuery query) {
            return store.list(query);
        }
    }
}
