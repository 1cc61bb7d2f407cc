package dev.pao.benchmarks;

import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.SubmitOutcome;
import dev.pao.jira.JiraProvider;
import dev.pao.store.jdbc.JdbcCatalogStore;
import dev.pao.testkit.jira.FakeJira;
import java.nio.file.Path;
import java.util.List;

/**
 * What submitting a request adds to the time that Jira itself takes, with the requests kept in SQLite: from the call to its
 * answer, without the provider's creation of the ticket. Wall time, one request after the other.
 *
 * <p>Arguments: a new SQLite file, requests (2000).
 */
public final class SubmitCost {

    private static final int WARM_UP = 500;

    private SubmitCost() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("give FILE [REQUESTS], found nothing");
        }
        System.out.println(
                lines(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000, WARM_UP));
    }

    /** Submits so many requests, after others that are not counted. */
    static String lines(Path file, int requests, int warmUp) {
        Latencies own = new Latencies();
        Latencies jiras = new Latencies();
        try (FakeJira jira = FakeJira.cloud();
                JdbcCatalogStore store = JdbcCatalogStore.sqlite(file).open()) {
            TimedProvider provider = new TimedProvider(JiraProvider.of(JiraTickets.connection(jira)));
            FulfillmentService service = FulfillmentService.builder(store.requests(), List.of(provider))
                    .build();
            for (int number = 0; number < warmUp + requests; number++) {
                long before = provider.nanos();
                long all = submit(service, number);
                long inJira = provider.nanos() - before;
                if (number >= warmUp) {
                    own.add(all - inJira);
                    jiras.add(inJira);
                }
            }
        }
        return "PAO adds: " + own.line() + System.lineSeparator() + "Jira itself: " + jiras.line();
    }

    private static long submit(FulfillmentService service, int number) {
        long start = System.nanoTime();
        SubmitOutcome outcome = service.submit(Wishes.ITEM, Wishes.of(number));
        long nanos = System.nanoTime() - start;
        boolean hasTicket = outcome instanceof SubmitOutcome.Submitted submitted
                && submitted.request().ticket().isPresent();
        if (!hasTicket) {
            throw new IllegalStateException("a good request gets its ticket, found " + outcome);
        }
        return nanos;
    }
}
