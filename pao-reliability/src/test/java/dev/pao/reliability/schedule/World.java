package dev.pao.reliability.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.SemanticVersion;
import dev.pao.reliability.catalog.DecidedModel;
import dev.pao.reliability.catalog.Document;
import dev.pao.reliability.database.StoredState;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.sync.control.CatalogControl;
import dev.pao.sync.control.Hold;
import dev.pao.sync.control.Rollback;
import dev.pao.testkit.git.ScriptedRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Two hosts with one store, a repository, GitHub's deliveries on their way, and beside them the model of what must be
 * served. Everything happens on the caller's thread. Closing it lets go of it all.
 */
final class World implements AutoCloseable {

    private final ScriptedRepository repository;
    private final TestDatabase database;
    private final List<InProcessHost> hosts = new ArrayList<>();
    private final DecidedModel model = new DecidedModel();
    private final List<String> events = new ArrayList<>();
    private final List<Commit> past = new ArrayList<>();
    private final Map<String, Document> files = new TreeMap<>();
    private final List<String> underway = new ArrayList<>();
    private final List<String> arrived = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private int edits;
    private int deliveries;
    private int decisions;

    World(Path folder, TestDatabase database) {
        this.repository = ScriptedRepository.in(folder.resolve("repository.git"));
        this.database = database;
        push(List.of());
        for (String name : List.of("mirror-one", "mirror-two")) {
            hosts.add(new InProcessHost(database, repository.url(), folder.resolve(name)));
        }
    }

    void push(List<Edit> pushed) {
        for (Edit edit : pushed) {
            edit.apply(files, ++edits, past);
        }
        commit();
    }

    void forcePush(int commit) {
        Commit target = past.get(commit % past.size());
        repository.forceTo(target.id());
        files.clear();
        files.putAll(target.files());
        sendDelivery();
    }

    void revert(int commit) {
        Commit target = past.get(commit % past.size());
        files.clear();
        files.putAll(target.files());
        commit();
    }

    void deliver(int which, int host) {
        if (!underway.isEmpty()) {
            String delivery = underway.remove(which % underway.size());
            arrived.add(delivery);
            arrive(delivery, host);
        }
    }

    void redeliver(int which, int host) {
        if (!arrived.isEmpty()) {
            arrive(arrived.get(which % arrived.size()), host);
        }
    }

    void drop(int which) {
        if (!underway.isEmpty()) {
            underway.remove(which % underway.size());
        }
    }

    void poll(int host) {
        host(host).sync();
        publish();
        checkServed(host(host));
        StoredState state = StoredState.of(database);
        assertThat(state.syncsThatAre("running"))
                .as("syncs that nobody answered")
                .isEmpty();
        assertThat(state.syncsThatAre("completed"))
                .as("syncs that answer deliveries")
                .containsAll(answers.values());
    }

    void crashInSync(int host, int moment) {
        int before = publications();
        if (host(host).diesInSync(moment)) {
            if (publications() > before) {
                publish();
            }
            revive(host);
        } else {
            poll(host);
        }
    }

    void crashInDelivery(int which, int host, int moment) {
        if (!underway.isEmpty()) {
            String delivery = underway.get(which % underway.size());
            if (host(host).diesInDelivery(delivery, moment)) {
                arrived.add(delivery);
                revive(host);
            } else {
                deliver(which, host);
            }
        }
    }

    void crash(int host) {
        revive(host);
    }

    void restart(int host) {
        host(host).stop();
        revive(host);
    }

    void rollBack(int past, int host, int moment) {
        model.pastCommit(past)
                .ifPresent(commit -> decide(
                        host,
                        moment,
                        control -> control.rollback(Rollback.to(new CommitId(commit), "rita", reason())),
                        () -> model.rollBack(commit)));
    }

    void unpin(int host, int moment) {
        if (model.isPinned()) {
            decide(host, moment, control -> control.unpin("rita", reason()), model::unpin);
        }
    }

    void hold(int name, int version, int host, int moment) {
        model.pastVersion(nameOf(name), version)
                .ifPresent(item -> decide(
                        host,
                        moment,
                        control -> control.hold(
                                Hold.at(item.name(), SemanticVersion.of(item.writtenVersion()), "rita", reason())),
                        () -> model.hold(item)));
    }

    void release(int name, int host, int moment) {
        if (model.isHeld(nameOf(name))) {
            decide(
                    host,
                    moment,
                    control -> control.release(nameOf(name), "rita", reason()),
                    () -> model.release(nameOf(name)));
        }
    }

    /** At last a host polls, and whatever was, all is as the model says. */
    void end() {
        poll(0);
        hosts.forEach(this::checkServed);
        if (model.isDecided()) {
            return;
        }
        List<String> written = StoredState.of(database).events();
        assertThat(written.stream().filter(key -> !key.startsWith("file-rejected/")))
                .as("what people are told")
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Override
    public void close() {
        hosts.forEach(InProcessHost::stop);
        repository.close();
    }

    private void commit() {
        Map<String, Document> before = past.isEmpty() ? Map.of() : committed();
        before.keySet().stream().filter(path -> !files.containsKey(path)).forEach(repository::remove);
        files.forEach((path, file) -> repository.write(path, file.yaml()));
        repository.write("README.md", "Commit " + past.size());
        past.add(new Commit(repository.commit("Change the catalog"), new TreeMap<>(files)));
        sendDelivery();
    }

    private Map<String, Document> committed() {
        return head().files();
    }

    private Commit head() {
        String head = repository.head();
        return past.stream()
                .filter(commit -> commit.id().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private void sendDelivery() {
        underway.add("delivery-" + ++deliveries);
    }

    private void arrive(String delivery, int host) {
        String answer = host(host).deliver(delivery);
        String first = answers.putIfAbsent(delivery, answer);
        assertThat(answer).as("the answer to %s", delivery).isIn(answer, first == null ? answer : first);
    }

    private void publish() {
        Commit head = head();
        events.addAll(model.sync(head.id(), head.files()));
    }

    /** A decision is made as a whole or not at all, and whoever dies of it has made it if the store says so. */
    private void decide(int host, int moment, Consumer<CatalogControl> decision, Runnable expected) {
        int before = publications();
        boolean isDead = host(host).diesInDecision(moment, decision);
        if (!isDead || publications() > before) {
            expected.run();
        }
        if (isDead) {
            revive(host);
        } else {
            checkServed(host(host));
        }
    }

    private int publications() {
        return StoredState.of(database).revisions().size();
    }

    private String reason() {
        return "Reason " + ++decisions;
    }

    private static String nameOf(int name) {
        return Edit.NAMES.get(name % Edit.NAMES.size());
    }

    private void revive(int host) {
        hosts.set(host % hosts.size(), host(host).successor());
        checkServed(host(host));
    }

    private InProcessHost host(int host) {
        return hosts.get(host % hosts.size());
    }

    private void checkServed(InProcessHost host) {
        CatalogSnapshot snapshot = host.refreshed();
        assertThat(snapshot.commit().map(CommitId::text).orElse(""))
                .as("the commit that is served")
                .isEqualTo(model.commit());
        assertThat(snapshot.items().stream().map(World::told))
                .as("the items of %s", snapshot.commit())
                .containsExactlyElementsOf(model.served().values().stream()
                        .map(item ->
                                item.document().name() + " " + item.document().writtenVersion() + " "
                                        + item.document().text() + " from " + item.path())
                        .toList());
        assertThat(snapshot.rejected().stream().map(RejectedFile::path))
                .as("the files that are rejected")
                .containsExactlyElementsOf(model.rejected());
    }

    private static String told(PublishedItem item) {
        return item.name() + " " + item.item().version() + " " + item.item().description() + " from " + item.path();
    }
}
