package dev.pao.reliability.failover;

import dev.pao.reliability.host.HostEvents;
import dev.pao.reliability.host.Outside;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of one host, who note when they first saw a commit; all else of the host is for the world outside. */
final class Readers implements HostEvents {

    private final Outside outside;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    Readers(Outside outside) {
        this.outside = outside;
    }

    /** When a commit was first seen, by the clock of this process. */
    Optional<Long> saw(String commit) {
        return Optional.ofNullable(seen.get(commit));
    }

    @Override
    public void served(String commit) {
        seen.putIfAbsent(commit, System.nanoTime());
    }

    @Override
    public void accepted(String deliveryId, String syncId) {
        outside.accepted(deliveryId, syncId);
    }

    @Override
    public void refused(String deliveryId, String verdict) {
        outside.refused(deliveryId, verdict);
    }

    @Override
    public void told(String event, String messageKey) {
        outside.told(event, messageKey);
    }
}
