package dev.pao.reliability.host;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What people and GitHub know of the hosts: it outlives every one of them. */
public final class Outside implements HostEvents {

    private final ConcurrentMap<String, String> accepted = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, List<String>> told = new ConcurrentHashMap<>();

    @Override
    public void accepted(String deliveryId, String syncId) {
        accepted.put(deliveryId, syncId);
    }

    @Override
    public void refused(String deliveryId, String verdict) {
        refused.add(deliveryId + " " + verdict);
    }

    @Override
    public void told(String event, String messageKey) {
        told.computeIfAbsent(event, unused -> new CopyOnWriteArrayList<>()).add(messageKey);
    }

    /** The deliveries that were answered with success, and by which sync. */
    public Map<String, String> accepted() {
        return new TreeMap<>(accepted);
    }

    /** The deliveries that were answered otherwise. */
    public Set<String> refused() {
        return new TreeSet<>(refused);
    }

    /** The events that somebody was told of. */
    public Set<String> told() {
        return new TreeSet<>(told.keySet());
    }

    /** The events that came under more than one key, so that nobody can know that they came again. */
    public Set<String> toldUnderSeveralKeys() {
        return told.entrySet().stream()
                .filter(event -> Set.copyOf(event.getValue()).size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often people were told what they knew. */
    public int repetitions() {
        return told.values().stream().mapToInt(keys -> keys.size() - 1).sum();
    }
}
