package dev.pao.sync.internal.run;

import dev.pao.store.sync.SyncId;
import dev.pao.store.sync.SyncRecord;
import dev.pao.store.sync.SyncTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sync records that one run answers: the one that tells what was done, and others that were asked for meanwhile and
 * point to it.
 *
 * @param lead the one that tells what was done; empty while nobody asked and there is nothing to tell
 * @param others the others, oldest first
 */
record Answers(Optional<SyncRecord> lead, List<SyncRecord> others) {

    static Answers of(List<SyncRecord> waiting, Optional<SyncId> own) {
        List<SyncRecord> ordered = new ArrayList<>(waiting);
        ordered.sort((one, other) -> Boolean.compare(isOwn(other, own), isOwn(one, own)));
        return ordered.isEmpty()
                ? new Answers(Optional.empty(), List.of())
                : new Answers(Optional.of(ordered.get(0)), List.copyOf(ordered.subList(1, ordered.size())));
    }

    /** Those of these that are among others, in their order. */
    Answers among(List<SyncRecord> records) {
        Set<SyncId> ids = records.stream().map(SyncRecord::id).collect(Collectors.toSet());
        return of(
                Stream.concat(lead.stream(), others.stream())
                        .filter(record -> ids.contains(record.id()))
                        .toList(),
                Optional.empty());
    }

    /** These, with a lead in any case. */
    Answers withLead(WaitingRoom room) {
        return lead.isPresent() ? this : new Answers(Optional.of(room.open(SyncTrigger.INTERVAL)), others);
    }

    /** Whether anybody but the clock asked. */
    boolean isAskedFor() {
        return lead.filter(record -> record.request().trigger() != SyncTrigger.INTERVAL)
                .isPresent();
    }

    /** Whether one of them is a delivery's. */
    boolean areForADelivery() {
        return Stream.concat(lead.stream(), others.stream())
                .anyMatch(record -> record.request().trigger() == SyncTrigger.WEBHOOK);
    }

    SyncRecord leader() {
        return lead.orElseThrow();
    }

    /** The others, finished in the way given, each naming the lead. */
    List<SyncRecord> others(UnaryOperator<SyncRecord> finish) {
        String message = "answered by " + leader().id();
        return others.stream()
                .map(record -> finish.apply(record.withMessage(message)))
                .toList();
    }

    private static boolean isOwn(SyncRecord record, Optional<SyncId> own) {
        return own.equals(Optional.of(record.id()));
    }
}
