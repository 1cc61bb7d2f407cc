package dev.pao.testkit.fulfillment;

import dev.pao.fulfillment.FulfillmentException;
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
import dev.pao.model.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Providers and stores that break one promise each, as contract tests that must go red. */
final class BrokenPromises {

    private BrokenPromises() {}

    /** A provider of which a test breaks one thing by overriding it. */
    static class ForwardingProvider extends ListProvider
            implements FulfillmentProviderContract, TicketLookupContract, FulfillmentProvider, TicketLookup {

        @Override
        public FulfillmentProvider provider() {
            return this;
        }

        @Override
        public TemplateKeys templateKeys() {
            return tickets.templateKeys();
        }

        @Override
        public Ticket create(Order order) {
            return tickets.create(order);
        }

        @Override
        public Optional<ForwardingProvider> lookup() {
            return Optional.of(this);
        }

        @Override
        public Optional<Ticket> find(IdempotencyKey key) {
            return tickets.find(key);
        }

        @Override
        public Optional<Ticket> status(TicketRef ticket) {
            return tickets.status(ticket);
        }
    }

    static class ChangesItsKeys extends ForwardingProvider {
        private int calls;

        @Override
        public TemplateKeys templateKeys() {
            return new TemplateKeys("jira", Set.of("summary"), Set.of("key" + calls++));
        }
    }

    static class MakesOneTicketForAll extends ForwardingProvider {
        private @Nullable Ticket only;

        @Override
        public Ticket create(Order order) {
            if (only == null) {
                only = super.create(order);
            }
            return only;
        }
    }

    static class SaysItMayHaveActed extends ForwardingProvider {
        @Override
        public Ticket create(Order order) {
            try {
                return super.create(order);
            } catch (FulfillmentException.TransientFailure e) {
                throw new FulfillmentException.TransientFailure("away", Duration.ZERO, e);
            }
        }
    }

    static class SaysItMadeNothing extends ForwardingProvider {
        @Override
        public Ticket create(Order order) {
            try {
                return super.create(order);
            } catch (FulfillmentException.TransientFailure e) {
                throw FulfillmentException.TransientFailure.withoutEffect("away", Duration.ZERO, e);
            }
        }
    }

    static class IsRepeatableInNameOnly extends ForwardingProvider {
        @Override
        public boolean isRepeatable() {
            return true;
        }
    }

    static class GivesTheFirstOfSeveral extends ForwardingProvider {
        @Override
        public Optional<Ticket> find(IdempotencyKey key) {
            try {
                return super.find(key);
            } catch (FulfillmentException.SeveralTickets e) {
                return status(e.tickets().get(0));
            }
        }
    }

    static class LetsMarkupThrough extends ForwardingProvider {
        @Override
        public String told(TicketRef ticket) {
            return super.told(ticket).replaceAll("[*_{}\\[\\]!|`#\\\\<]", "");
        }
    }

    static class TakesSilenceForNothing extends ForwardingProvider {
        @Override
        public Optional<Ticket> find(IdempotencyKey key) {
            try {
                return super.find(key);
            } catch (FulfillmentException e) {
                return Optional.empty();
            }
        }
    }

    static class FindsOnlyWhatItGave extends ForwardingProvider {
        private boolean lost;

        @Override
        public void loseNextAnswer() {
            lost = true;
            super.loseNextAnswer();
        }

        @Override
        public Optional<Ticket> find(IdempotencyKey key) {
            return lost ? Optional.empty() : super.find(key);
        }
    }

    static class KeepsTicketsThatAreGone extends ForwardingProvider {
        @Override
        public void remove(TicketRef ticket) {}
    }

    static class AcceptsEverything extends ForwardingProvider {
        @Override
        public Ticket create(Order order) {
            return super.create(Orders.of(order.key().text(), order.content().with("summary", Value.of("any"))));
        }
    }

    static class TellsItsToken extends ForwardingProvider {
        @Override
        public void refuseCredentials() {
            for (int i = 0; i < 3; i++) {
                tickets.failNext(new FulfillmentException.Stalled("token " + secret() + " is wrong", null));
            }
        }
    }

    /** A store of which a test breaks one thing by overriding it. */
    static class ForwardingRequestStore implements RequestStoreContract, RequestStore {

        private final RequestStore good = new InMemoryRequestStore();

        @Override
        public RequestStore requests() {
            return this;
        }

        @Override
        public ServiceRequest begin(ServiceRequest request) {
            return good.begin(request);
        }

        @Override
        public Optional<ServiceRequest> find(RequestId id) {
            return good.find(id);
        }

        @Override
        public Optional<ServiceRequest> find(IdempotencyKey key) {
            return good.find(key);
        }

        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return good.claim(id, now, lease);
        }

        @Override
        public ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
            return good.change(id, change);
        }

        @Override
        public Optional<ServiceRequest> find(TicketRef ticket) {
            return good.find(ticket);
        }

        @Override
        public List<ServiceRequest> due(Instant now, int limit) {
            return good.due(now, limit);
        }

        @Override
        public List<ServiceRequest> list(RequestQuery query) {
            return good.list(query);
        }
    }

    static class RecordsAKeyTwice extends ForwardingRequestStore {
        @Override
        public ServiceRequest begin(ServiceRequest request) {
            return find(request.order().key()).isPresent() ? request : super.begin(request);
        }
    }

    static class GivesTheRightToEverybody extends ForwardingRequestStore {
        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return super.claim(id, now, Duration.ZERO);
        }
    }

    static class GivesTheRightTooEarly extends ForwardingRequestStore {
        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return find(id).filter(ServiceRequest::needsTicket)
                    .map(request -> change(id, it -> it.claimed(now, lease)));
        }
    }

    static class DoesNotRecordThatAnAttemptBegins extends ForwardingRequestStore {
        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return find(id).filter(request -> request.isClaimable(now)).map(request -> {
                change(id, it -> it.dueAt(Optional.of(now.plus(lease))));
                return request.claimed(now, lease);
            });
        }
    }

    static class HoldsTheRightForEver extends ForwardingRequestStore {
        @Override
        public Optional<ServiceRequest> claim(RequestId id, Instant now, Duration lease) {
            return super.claim(id, now, lease.multipliedBy(1_000));
        }
    }

    static class ForgetsChanges extends ForwardingRequestStore {
        @Override
        public ServiceRequest change(RequestId id, UnaryOperator<ServiceRequest> change) {
            super.change(id, request -> request);
            return change.apply(find(id).orElseThrow());
        }
    }

    static class GivesTheNewestFirst extends ForwardingRequestStore {
        @Override
        public List<ServiceRequest> due(Instant now, int limit) {
            List<ServiceRequest> all = super.due(now, Integer.MAX_VALUE);
            return all.subList(Math.max(0, all.size() - limit), all.size());
        }
    }

    static class LooksAfterWhatIsNotDue extends ForwardingRequestStore {
        @Override
        public List<ServiceRequest> due(Instant now, int limit) {
            return super.due(now.plusSeconds(60), limit);
        }
    }

    static class TakesAnySystemsTicket extends ForwardingRequestStore {
        @Override
        public Optional<ServiceRequest> find(TicketRef ticket) {
            return super.find(new TicketRef("jira", ticket.key()));
        }
    }

    static class RepeatsTheLastOfAPage extends ForwardingRequestStore {
        @Override
        public List<ServiceRequest> list(RequestQuery query) {
            List<ServiceRequest> page = new ArrayList<>(super.list(query));
            if (!page.isEmpty()) {
                query.after().flatMap(this::find).ifPresent(last -> page.add(0, last));
            }
            return page;
        }
    }

    static class ListsTheOldestFirst extends ForwardingRequestStore {
        @Override
        public List<ServiceRequest> list(RequestQuery query) {
            List<ServiceRequest> page = new ArrayList<>(super.list(query));
            Collections.reverse(page);
            return page;
        }
    }

    static class ListsEverybodys extends ForwardingRequestStore {
        @Override
        public List<ServiceRequest> list(RequestQuery query) {
            return super.list(new RequestQuery(Optional.empty(), false, query.after(), query.limit()));
        }
    }
}
