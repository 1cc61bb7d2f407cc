package dev.pao.reliability.host;

import dev.pao.model.Secret;
import dev.pao.notify.Notifications;
import dev.pao.parser.CatalogParser;
import dev.pao.reliability.database.Tap;
import dev.pao.reliability.database.TappedConnections;
import dev.pao.reliability.database.TestDatabase;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncLimits;
import dev.pao.sync.webhook.WebhookIntake;
import dev.pao.sync.webhook.WebhookLimits;
import dev.pao.sync.webhook.WebhookRequest;
import dev.pao.sync.webhook.WebhookVerdict;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportProtocol;

/** A host: a sync, a webhook and notifications, driven through its pipes. */
final class Host {

    private final Wire wire;
    private final Breakpoint breakpoint;
    private final CatalogSync sync;
    private final WebhookIntake intake;
    private final Notifications notifications;

    private Host(HostSettings settings, Wire wire) {
        this.wire = wire;
        this.breakpoint = new Breakpoint(wire);
        TestDatabase database = settings.database();
        Tap tap = settings.isTorn() ? new TornPublication(database.dialect(), breakpoint) : breakpoint;
        CatalogStore store = new SteppedStore(
                database.builder(new TappedConnections(database, tap))
                        .followingOthers()
                        .onSnapshot(this::serve)
                        .open(),
                breakpoint);
        this.sync = CatalogSync.builder(GitRepository.of(settings.repositoryUrl()), store)
                .repositoryName("org/pao-repository")
                .mirror(settings.mirror())
                .interval(settings.interval())
                .allowLargeRemoval(true)
                .limits(SyncLimits.builder().firstRetry(Duration.ofMillis(200)).build())
                .parser(CatalogParser.builder()
                        .itemRules(List.of(new ReadingRule(breakpoint)))
                        .build())
                .build();
        this.intake = WebhookIntake.builder(sync, List.of(Secret.of(HostSettings.SECRET)))
                .limits(WebhookLimits.builder().maxPerMinute(1_000_000).build())
                .build();
        this.notifications = Notifications.builder(store)
                .channel(new WireChannel(wire, breakpoint))
                .digestFrom(Integer.MAX_VALUE)
                .pollInterval(Duration.ofMillis(20))
                .lease(Duration.ofSeconds(1))
                .build();
    }

    public static void main(String[] arguments) throws IOException {
        Wire wire = new Wire(System.in, new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        Host host = new Host(HostSettings.read(arguments), wire);
        TransportProtocol files = SteppedTransport.protocol(host.breakpoint);
        Transport.register(files);
        host.run();
        Transport.unregister(files);
    }

    private void serve(CatalogSnapshot snapshot) {
        snapshot.commit().ifPresent(commit -> wire.say("serves", commit.text()));
    }

    /** Works until it is killed, or nobody listens any more. */
    private void run() throws IOException {
        sync.start();
        notifications.start();
        wire.say("ready");
        Optional<List<String>> words = wire.hear();
        while (words.isPresent()) {
            obey(words.get());
            words = wire.hear();
        }
        sync.close();
        notifications.close();
        sync.store().close();
    }

    private void obey(List<String> words) {
        switch (words.get(0)) {
            case "arm" -> breakpoint.arm(Step.valueOf(words.get(1)));
            case "sync" -> sync.requestSync();
            case "deliver" -> deliver(words);
            default -> throw new IllegalArgumentException("no such order: " + words);
        }
    }

    private void deliver(List<String> words) {
        Map<String, String> headers = new TreeMap<>();
        for (int i = 3; i < words.size(); i += 2) {
            headers.put(words.get(i), words.get(i + 1));
        }
        byte[] body = words.get(2).getBytes(StandardCharsets.UTF_8);
        WebhookVerdict verdict = intake.receive(new WebhookRequest(headers, body));
        if (verdict instanceof WebhookVerdict.Accepted accepted) {
            wire.say("accepted", words.get(1), accepted.syncId().text());
        } else {
            wire.say("refused", words.get(1), verdict.toString());
        }
    }
}
