package dev.pao.testkit.store;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.InMemoryCatalogStore;
import dev.pao.store.ItemChange;
import dev.pao.store.Publication;
import dev.pao.store.PublishOutcome;
import dev.pao.store.PublishedItem;
import dev.pao.store.SyncTurn;
import dev.pao.store.delivery.Delivery;
import dev.pao.store.delivery.DeliveryKey;
import dev.pao.store.delivery.DeliveryLedger;
import dev.pao.store.delivery.DeliveryReceipt;
import dev.pao.store.event.Outbox;
import dev.pao.store.event.OutboxEntry;
import dev.pao.store.history.Revision;
import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Stores that break one promise each, as contract tests that must go red. */
final class BrokenStores {

    private BrokenStores() {}

    static class PublishesInTwoSteps implements CatalogStoreContract {
        @Override
        public CatalogStore open() {
            return new ForwardingStore(new InMemoryCatalogStore()) {
                private final AtomicInteger looks = new AtomicInteger();

                @Override
                public CatalogSnapshot snapshot() {
                    looks.incrementAndGet();
                    return super.snapshot();
                }

                @Override
                public PublishOutcome publish(Publication whole) {
                    List<ItemChange> none = List.of();
                    PublishOutcome outcome = super.publish(whole.withChanges(none));
                    waitForALook();
                    return outcome instanceof PublishOutcome.Superseded
                            ? outcome
                            : super.publish(expecting(whole, whole.expected() + 1, whole.changes()));
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

    /** Opens a sync for whatever comes. */
    private record ForgetfulDeliveries(CatalogStore good) implements DeliveryLedger {
        @Override
        public DeliveryReceipt accept(Delivery delivery, Optional<SyncId> joining, SyncRequest request) {
            return new DeliveryReceipt(good.syncs().open(request).id(), true);
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
