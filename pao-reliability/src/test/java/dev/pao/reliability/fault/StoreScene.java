package dev.pao.reliability.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.Secret;
import dev.pao.notify.Message;
import dev.pao.notify.NotificationChannel;
import dev.pao.notify.Notifications;
import dev.pao.reliability.catalog.CatalogAudit;
import dev.pao.reliability.catalog.Edits;
import dev.pao.reliability.database.StoredState;
import dev.pao.reliability.database.Tap;
import dev.pao.reliability.database.TappedConnections;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.StoreException;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import dev.pao.testkit.git.ScriptedRepository;
import dev.pao.testkit.github.GitHubDelivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A host with a repository and a store that fails when told to. */
final class StoreScene implements AutoCloseable {

    private static final String SECRET = "a-secret-of-tests";

    private final TestDatabase database;
    private final Striker striker;
    private final ScriptedRepository repository;
    private final Edits edits;
    private final TappedConnections connections;
    private final TappedConnections otherConnections;
    private final CatalogStore store;
    private final CatalogSync sync;
    private final WebhookIntake intake;
    private final List<String> told = new ArrayList<>();
    private final Notifications notifications;
    private final CatalogSync otherHost;
    private int deliveries;
    private int records;

    StoreScene(TestDatabase database, Path folder) {
        this.database = database;
        this.striker = new Striker(database.dialect());
        this.repository = ScriptedRepository.in(folder.resolve("repository.git"));
        this.edits = new Edits(repository, new Random(1));
        edits.push();
        this.connections = new TappedConnections(database, striker);
        this.otherConnections = new TappedConnections(database, Tap.NONE);
        this.store = database.open(connections);
        this.sync = sync(store, folder.resolve("mirror"));
        this.otherHost = sync(database.open(otherConnections), folder.resolve("other-mirror"));
        this.intake = WebhookIntake.builder(sync, List.of(Secret.of(SECRET))).build();
        this.notifications = Notifications.builder(store)
                .channel(new Listener(told))
                // A claim that nobody used is handed out again at the next look.
                .lease(Duration.ofMillis(1))
                .build();
        sync.syncNow();
        notifications.drain();
    }

    /** Lets a fault strike at a moment, and gives in a few words what came of it. */
    String outcome(StoreFault fault, StoreMoment moment) {
        if (moment != StoreMoment.FINISH_RECORD) {
            edits.push();
        }
        if (moment == StoreMoment.CLAIM || moment == StoreMoment.MARK_TOLD) {
            sync.syncNow();
        }
        if (moment == StoreMoment.READ_CATALOG) {
            otherHost.syncNow();
        }
        String served = commit();
        records = StoredState.of(database).syncs().size();
        striker.arm(fault, moment);
        String answer = answer(moment);
        assertThat(striker.hasStruck()).as("%s at: %s", fault, moment).isTrue();
        striker.disarm();
        assertThat(commit())
                .as("what readers see after %s at: %s", fault, moment)
                .isEqualTo(served);
        String words = answer + "; " + trace(moment);
        recover(fault + " at: " + moment);
        return words;
    }

    @Override
    public void close() {
        notifications.close();
        sync.close();
        store.close();
        connections.close();
        otherHost.close();
        otherHost.store().close();
        otherConnections.close();
        repository.close();
    }

    private CatalogSync sync(CatalogStore into, Path mirror) {
        return CatalogSync.builder(GitRepository.of(repository.url()), into)
                .repositoryName("org/pao-repository")
                .mirror(mirror)
                .interval(Duration.ZERO)
                .allowLargeRemoval(true)
                .build();
    }

    /** What the caller gets. */
    private String answer(StoreMoment moment) {
        try {
            return switch (moment) {
                case RECORD_DELIVERY -> answer(deliver());
                case CLAIM, MARK_TOLD -> "told " + notifications.drain();
                case REFRESH, READ_CATALOG -> "read " + store.refresh().size();
                default -> sync.syncNow().status().toString();
            };
        } catch (SyncException.TransientFailure e) {
            return "later";
        } catch (StoreException e) {
            return "exception";
        }
    }

    private WebhookVerdict deliver() {
        GitHubDelivery delivery = GitHubDelivery.push("0".repeat(40), repository.head())
                .id("delivery-" + ++deliveries)
                .signedWith(SECRET);
        return intake.receive(new WebhookRequest(delivery.headers(), delivery.body()));
    }

    private static String answer(WebhookVerdict verdict) {
        return verdict instanceof WebhookVerdict.Unavailable ? "503" : verdict.toString();
    }

    /** What the database holds of the work. */
    private String trace(StoreMoment moment) {
        StoredState state = StoredState.of(database);
        return switch (moment) {
            case RECORD_DELIVERY ->
                state.deliveries().stream().anyMatch(row -> row.get(0).equals("delivery-" + deliveries))
                        ? "recorded"
                        : "not recorded";
            case CLAIM, MARK_TOLD -> told(state);
            case REFRESH, READ_CATALOG -> "seen later";
            case OPEN_SYNC, TAKE_TURN, FINISH_RECORD -> record(state);
            case PUBLISH ->
                (state.commit().equals(repository.head()) ? "published, " : "not published, ") + record(state);
        };
    }

    private String told(StoredState state) {
        String newest = told.get(told.size() - 1);
        boolean isOfThisCommit = newest.contains(repository.head());
        return isOfThisCommit ? state.untold().contains(newest) ? "told twice" : "told once" : "told later";
    }

    /** What the record says that the work opened. */
    private String record(StoredState state) {
        return state.syncs().size() == records
                ? "no record"
                : state.syncs().get(state.syncs().size() - 1).get(1);
    }

    /** Without a restart, the next sync and the next look at the outbox make everything right. */
    private void recover(String when) {
        sync.syncNow();
        while (!StoredState.of(database).untold().isEmpty()) {
            notifications.drain();
        }
        StoredState state = StoredState.of(database);
        new CatalogAudit(edits.pushed()).check(state, when);
        assertThat(state.commit()).as("%s: served after recovery", when).isEqualTo(repository.head());
        assertThat(commit()).as("%s: seen after recovery", when).isEqualTo(repository.head());
        assertThat(state.syncsThatAre("running")).as("%s: open records", when).isEmpty();
        assertThat(told).as("%s: told", when).containsAll(state.events());
        WebhookVerdict again = deliver();
        assertThat(again).as("%s: the next delivery", when).isInstanceOf(WebhookVerdict.Accepted.class);
        sync.syncNow();
        assertThat(sync.health().failure()).as("%s: health", when).isEmpty();
        notifications.drain();
    }

    private String commit() {
        return store.snapshot().commit().map(CommitId::text).orElse("");
    }

    private record Listener(List<String> told) implements NotificationChannel {
        @Override
        public String name() {
            return "listener";
        }

        @Override
        public void send(Message message) {
            message.events().forEach(event -> told.add(event.key()));
        }
    }
}
