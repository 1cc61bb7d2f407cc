package dev.pao.testkit.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.CommitId;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.PublishedItem;
import dev.pao.store.RejectedFile;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.event.CatalogEvent;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.history.CatalogHistory;
import dev.pao.store.history.CatalogRevision;
import dev.pao.store.history.CommitOrigin;
import dev.pao.store.history.ItemRevision;
import dev.pao.store.history.Revision;
import dev.pao.store.override.Overrides;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncLedger;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncRequest;
import dev.pao.store.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Stores that break one promise each, as contract tests that must go red. */
final class BrokenStores {

    private BrokenStores() {}

    static class PublishesInTwoSteps implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                private final AtomicInteger looks = new AtomicInteger();
                private volatile @Nullable CatalogSnapshot half;

                @Override
                public CatalogSnapshot snapshot() {
                    looks.incrementAndGet();
                    CatalogSnapshot now = half;
                    return now == null ? super.snapshot() : now;
                }

                @Override
                public PublishOutcome publish(Publication whole) {
                    CatalogSnapshot before = super.snapshot();
                    if (before.revision() == whole.expected() && whole.syncs().isEmpty()) {
                        half = CatalogSnapshot.of(
                                whole.revision(), before.items(), before.rejected(), before.overrides());
                        waitForALook();
                    }
                    PublishOutcome outcome = super.publish(whole);
                    half = null;
                    return outcome;
                }

                private void waitForALook() {
                    int before = looks.get();
                    long deadline = System.nanoTime() + Duration.ofMillis(100).toNanos();
                    while (looks.get() < before + 2 && System.nanoTime() < deadline) {
                        Thread.onSpinWait();
                    }
                }
            };
        }
    }

    static class IgnoresTheExpectedRevision implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public synchronized PublishOutcome publish(Publication publication) {
                    return super.publish(
                            expecting(publication, store().snapshot().revision(), publication.changes()));
                }
            };
        }
    }

    static class ComparesCommitsOnly implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public synchronized PublishOutcome publish(Publication publication) {
                    CatalogSnapshot served = store().snapshot();
                    Optional<CommitId> planned =
                            store().history().at(publication.expected()).flatMap(CatalogSnapshot::commit);
                    return super.publish(
                            planned.equals(served.commit())
                                    ? expecting(publication, served.revision(), publication.changes())
                                    : publication);
                }
            };
        }
    }

    static class LosesTheOrderOfKeys implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return changingItems(item -> new PublishedItem(
                    sorted(item.item()),
                    item.path(),
                    item.hash(),
                    item.commit(),
                    item.createdAt(),
                    item.updatedAt(),
                    item.validatedAt()));
        }

        private static CatalogItem sorted(CatalogItem item) {
            Map<String, Value> entries = new TreeMap<>(item.document().entries());
            return CatalogItem.of(new Value.Mapping(entries), item.category(), FieldTypes.standard());
        }
    }

    static class LosesDigits implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return changingItems(item -> new PublishedItem(
                    rounded(item.item()),
                    item.path(),
                    item.hash(),
                    item.commit(),
                    item.createdAt(),
                    item.updatedAt(),
                    item.validatedAt()));
        }

        private static CatalogItem rounded(CatalogItem item) {
            String json = ValueJson.write(item.document()).replace("1.10", "1.1");
            return CatalogItem.of(ValueJson.readMapping(json), item.category(), FieldTypes.standard());
        }
    }

    static class KeepsTheFirstContentOfAVersion implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                private final Map<String, CatalogItem> first = new HashMap<>();

                @Override
                public PublishOutcome publish(Publication publication) {
                    for (ItemChange change : publication.changes()) {
                        if (change instanceof ItemChange.Put put) {
                            CatalogItem item = put.item().item();
                            first.putIfAbsent(item.name() + item.version(), item);
                        }
                    }
                    return super.publish(publication);
                }

                @Override
                public Optional<CatalogItem> version(String name, SemanticVersion version) {
                    return Optional.ofNullable(first.get(name + version));
                }
            };
        }
    }

    static class KeepsWhatWasRejectedBefore implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public PublishOutcome publish(Publication publication) {
                    Map<String, RejectedFile> all = new TreeMap<>();
                    store().snapshot().rejected().forEach(file -> all.put(file.path(), file));
                    publication.rejected().forEach(file -> all.put(file.path(), file));
                    return super.publish(publication.toBuilder()
                            .rejected(List.copyOf(all.values()))
                            .build());
                }
            };
        }
    }

    static class ForgetsTheFirstPublication implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public CatalogSnapshot snapshot() {
                    return forgetful(super.snapshot());
                }
            };
        }

        private static CatalogSnapshot forgetful(CatalogSnapshot good) {
            return good.published().isEmpty()
                    ? good
                    : CatalogSnapshot.of(
                            good.published().get(),
                            good.items().stream()
                                    .map(ForgetsTheFirstPublication::forgetful)
                                    .toList(),
                            good.rejected(),
                            good.overrides());
        }

        private static PublishedItem forgetful(PublishedItem item) {
            return new PublishedItem(
                    item.item(),
                    item.path(),
                    item.hash(),
                    item.commit(),
                    item.updatedAt(),
                    item.updatedAt(),
                    item.validatedAt());
        }
    }

    static class ForgetsTheHistoryOfADeactivatedName implements CatalogContentContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public Optional<CatalogItem> version(String name, SemanticVersion version) {
                    return store().snapshot().item(name).flatMap(item -> super.version(name, version));
                }
            };
        }
    }

    static class GivesTheTurnToEverybody implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public Optional<SyncTurn> tryTurn() {
                    return Optional.of(() -> {});
                }
            };
        }
    }

    static class FreesATurnThatIsNotItsOwn implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                private final AtomicBoolean taken = new AtomicBoolean();

                @Override
                public Optional<SyncTurn> tryTurn() {
                    return taken.compareAndSet(false, true) ? Optional.of(() -> taken.set(false)) : Optional.empty();
                }
            };
        }
    }

    static class SavesTheWorkForACommitThatIsServed implements CatalogRevisionContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public PublishOutcome publish(Publication publication) {
                    CatalogSnapshot served = store().snapshot();
                    boolean same = served.commit().equals(Optional.of(publication.commit()))
                            && served.overrides().equals(publication.overrides());
                    return same ? new PublishOutcome.Published(served) : super.publish(publication);
                }
            };
        }
    }

    static class LosesAHold implements CatalogRevisionContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public PublishOutcome publish(Publication publication) {
                    Overrides overrides = publication.overrides();
                    Overrides fewer = overrides.holds().size() < 2
                            ? overrides
                            : overrides.withoutHold(overrides.holds().get(0).item());
                    return super.publish(
                            publication.toBuilder().overrides(fewer).build());
                }
            };
        }
    }

    static class KeepsThePinToItself implements CatalogRevisionContract {
        @Override
        public CatalogStore open() {
            return showing(snapshot -> CatalogSnapshot.of(
                    snapshot.published().orElseThrow(),
                    snapshot.items(),
                    snapshot.rejected(),
                    snapshot.overrides().withoutPin()));
        }
    }

    static class ForgetsTheAuthor implements CatalogRevisionContract {
        @Override
        public CatalogStore open() {
            return showing(snapshot -> {
                Revision good = snapshot.published().orElseThrow();
                CommitOrigin unknown = CommitOrigin.unknown(good.commit());
                return CatalogSnapshot.of(
                        new Revision(good.number(), unknown, good.publishedAt(), good.cause()),
                        snapshot.items(),
                        snapshot.rejected(),
                        snapshot.overrides());
            });
        }
    }

    /** A store that lives in memory, opened anew by looking at it again; it does not fail when it is closed. */
    static class ForgetsHoldsOverARestart implements DurableStoreContract {
        private CatalogStore opened = new InMemoryCatalogStore();

        @Override
        public CatalogStore open() {
            opened = new InMemoryCatalogStore();
            return opened;
        }

        @Override
        public CatalogStore reopen() {
            return showing(
                    opened,
                    snapshot -> CatalogSnapshot.of(
                            snapshot.published().orElseThrow(), snapshot.items(), snapshot.rejected(), Overrides.NONE));
        }
    }

    static class TellsHistoryFromItsBeginning implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public List<CatalogRevision> recent(int limit, long before) {
                    List<CatalogRevision> all = new ArrayList<>(good.recent(Integer.MAX_VALUE, before));
                    Collections.reverse(all);
                    return all.stream().limit(limit).toList();
                }
            });
        }
    }

    static class RepeatsTheLastOfAPage implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public List<CatalogRevision> recent(int limit, long before) {
                    return good.recent(limit, before == NEWEST ? NEWEST : before + 1);
                }
            });
        }
    }

    static class MixesRevisionsInHistory implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public Optional<CatalogSnapshot> at(long revision) {
                    CatalogSnapshot newest = good.recent(1, NEWEST).stream()
                            .flatMap(last -> good.at(last.revision().number()).stream())
                            .findFirst()
                            .orElse(CatalogSnapshot.empty());
                    return good.at(revision)
                            .map(then -> CatalogSnapshot.of(
                                    then.published().orElseThrow(), then.items(), newest.rejected(), then.overrides()));
                }
            });
        }
    }

    static class RemembersTheFirstTimeOfACommit implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public Optional<CatalogSnapshot> at(CommitId commit) {
                    return LongStream.rangeClosed(1, 10)
                            .mapToObj(good::at)
                            .flatMap(Optional::stream)
                            .filter(snapshot -> snapshot.commit().equals(Optional.of(commit)))
                            .findFirst();
                }
            });
        }
    }

    static class ForgetsRemovals implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public List<ItemRevision> of(String item, int limit) {
                    return good.of(item, Integer.MAX_VALUE).stream()
                            .filter(change -> change.content().isPresent())
                            .limit(limit)
                            .toList();
                }
            });
        }
    }

    static class GivesTheNearestRevision implements CatalogHistoryContract {
        @Override
        public CatalogStore open() {
            return withHistory(good -> new ForwardingHistory(good) {
                @Override
                public Optional<CatalogSnapshot> at(long revision) {
                    return good.at(revision).or(() -> good.at(1));
                }
            });
        }
    }

    static class FinishesASyncWithoutItsEvents implements SyncLedgerContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public SyncLedger syncs() {
                    return new SilentSyncs(super.syncs());
                }
            };
        }
    }

    static class AcceptsDuplicatesTwice implements DeliveryLedgerContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                @Override
                public DeliveryLedger deliveries() {
                    return new ForgetfulDeliveries(store());
                }
            };
        }
    }

    static class HandsAToldEventOutAgain implements OutboxContract {
        @Override
        public CatalogStore open() {
            return withOutbox(good -> new ForwardingOutbox(good) {
                @Override
                public void told(String channel, List<Long> ids) {
                    good.putOff(channel, ids, Instant.MIN, "told");
                }
            });
        }
    }

    static class IgnoresTheLease implements OutboxContract {
        @Override
        public CatalogStore open() {
            return withOutbox(good -> new ForwardingOutbox(good) {
                @Override
                public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
                    return good.claim(channel, limit, now, Duration.ZERO);
                }
            });
        }
    }

    static class HandsTheNewestOutFirst implements OutboxContract {
        @Override
        public CatalogStore open() {
            return withOutbox(good -> new ForwardingOutbox(good) {
                @Override
                public List<OutboxEntry> claim(String channel, int limit, Instant now, Duration lease) {
                    return good.claim(channel, limit, now, lease).stream()
                            .sorted(Comparator.comparingLong(OutboxEntry::id).reversed())
                            .toList();
                }
            });
        }
    }

    static class LetsEventsOvertake implements OutboxContract {
        @Override
        public CatalogStore open() {
            return withOutbox(good -> new ForwardingOutbox(good) {
                @Override
                public void putOff(String channel, List<Long> ids, Instant until, String reason) {
                    good.retry(channel);
                    good.putOff(channel, ids, Instant.MIN, reason);
                }
            });
        }
    }

    static class GivesUpInSilence implements OutboxContract {
        @Override
        public CatalogStore open() {
            return withOutbox(good -> new ForwardingOutbox(good) {
                @Override
                public void giveUp(String channel, List<Long> ids, String reason, Instant now) {
                    good.told(channel, ids);
                }
            });
        }
    }

    private static CatalogStore withOutbox(UnaryOperator<Outbox> breaking) {
        return new ForwardingStore(new InMemoryCatalogStore()) {
            private final Outbox broken = breaking.apply(super.outbox());

            @Override
            public Outbox outbox() {
                return broken;
            }
        };
    }

    private static CatalogStore changingItems(UnaryOperator<PublishedItem> breaking) {
        return new ForwardingStore(new InMemoryCatalogStore()) {
            @Override
            public PublishOutcome publish(Publication publication) {
                List<ItemChange> changes = publication.changes().stream()
                        .map(change -> change instanceof ItemChange.Put put
                                ? new ItemChange.Put(breaking.apply(put.item()))
                                : change)
                        .toList();
                return super.publish(publication.withChanges(changes));
            }
        };
    }

    private static Publication expecting(Publication publication, long revision, List<ItemChange> changes) {
        Revision made = publication.revision();
        return Publication.expecting(revision, made.origin(), made.cause(), made.publishedAt())
                .changes(changes)
                .rejected(publication.rejected())
                .overrides(publication.overrides())
                .syncs(publication.syncs())
                .events(publication.events())
                .build();
    }

    /** A store whose snapshots are shown changed, once there is one. */
    private static CatalogStore showing(UnaryOperator<CatalogSnapshot> breaking) {
        return showing(new InMemoryCatalogStore(), breaking);
    }

    private static CatalogStore showing(CatalogStore store, UnaryOperator<CatalogSnapshot> breaking) {
        return new ForwardingStore(store) {
            @Override
            public CatalogSnapshot snapshot() {
                CatalogSnapshot good = super.snapshot();
                return good.revision() == 0 ? good : breaking.apply(good);
            }

            @Override
            public CatalogSnapshot refresh() {
                return snapshot();
            }
        };
    }

    private static CatalogStore withHistory(UnaryOperator<CatalogHistory> breaking) {
        return new ForwardingStore(new InMemoryCatalogStore()) {
            @Override
            public CatalogHistory history() {
                return breaking.apply(super.history());
            }
        };
    }

    /** A history of which one answer is broken by overriding it. */
    private static class ForwardingHistory implements CatalogHistory {
        private final CatalogHistory good;

        ForwardingHistory(CatalogHistory good) {
            this.good = good;
        }

        @Override
        public List<CatalogRevision> recent(int limit, long before) {
            return good.recent(limit, before);
        }

        @Override
        public Optional<CatalogSnapshot> at(long revision) {
            return good.at(revision);
        }

        @Override
        public Optional<CatalogSnapshot> at(CommitId commit) {
            return good.at(commit);
        }

        @Override
        public List<ItemRevision> of(String item, int limit) {
            return good.of(item, limit);
        }
    }

    /** Tells nobody that a sync was finished. */
    private record SilentSyncs(SyncLedger good) implements SyncLedger {
        @Override
        public SyncRecord open(SyncRequest request) {
            return good.open(request);
        }

        @Override
        public void finish(SyncRecord finished, List<CatalogEvent> events) {
            good.finish(finished, List.of());
        }

        @Override
        public Optional<SyncRecord> find(SyncId id) {
            return good.find(id);
        }

        @Override
        public List<SyncRecord> recent(int limit) {
            return good.recent(limit);
        }

        @Override
        public List<SyncRecord> running() {
            return good.running();
        }
    }

    /** Opens a sync for a key that has an answer. */
    private record ForgetfulDeliveries(CatalogStore good) implements DeliveryLedger {
        @Override
        public DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request) {
            boolean answered = good.deliveries()
                    .answer(delivery.key())
                    .flatMap(good.syncs()::find)
                    .filter(sync -> sync.status() != SyncStatus.FAILED)
                    .isPresent();
            return answered
                    ? new DeliveryReceipt(good.syncs().open(request).id(), true)
                    : good.deliveries().accept(delivery, joining, request);
        }

        @Override
        public void note(Delivery delivery, String outcome) {
            good.deliveries().note(delivery, outcome);
        }

        @Override
        public Optional<SyncId> answer(DeliveryKey key) {
            return good.deliveries().answer(key);
        }

        @Override
        public Optional<DeliveryKey> deliveryOf(SyncId syncId) {
            return good.deliveries().deliveryOf(syncId);
        }
    }
}
