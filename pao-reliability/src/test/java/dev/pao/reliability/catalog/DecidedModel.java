package dev.pao.reliability.catalog;

import dev.pao.reliability.catalog.CatalogModel.Served;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is served when people decide over the branch. The branch goes its way in a model of its own; what is served is a
 * map that the branch fills, and people over it.
 */
public final class DecidedModel {

    private record Past(String commit, Map<String, Served> served) {}

    private final CatalogModel branch = new CatalogModel();
    private final Map<String, Served> served = new TreeMap<>();
    private final Map<String, Served> held = new HashMap<>();
    private final Map<String, Map<Integer, Served>> everServed = new HashMap<>();
    private final Set<String> takenAway = new HashSet<>();
    private final List<Past> past = new ArrayList<>();
    private String commit = "";
    private boolean isPinned;
    private boolean isLetGo;
    private boolean isDecided;

    /** The commit that is served; empty text for none. */
    public String commit() {
        return commit;
    }

    /** The items that are served, by name. */
    public Map<String, Served> served() {
        return new TreeMap<>(served);
    }

    /** The files that are not served as they stand. */
    public Set<String> rejected() {
        return branch.rejected();
    }

    /** Whether somebody decided anything yet. */
    public boolean isDecided() {
        return isDecided;
    }

    /**
     * A sync at a head.
     *
     * @return what people are told of items, and of files that are rejected no longer
     */
    public Set<String> sync(String head, Map<String, Document> files) {
        if (isPinned || (head.equals(commit) && !isLetGo)) {
            return Set.of();
        }
        Set<String> told = branch.publish(head, files, this::isKeptBack);
        isLetGo = false;
        Map<String, Served> now = branch.served();
        everServed.keySet().stream().filter(name -> !isHeld(name)).forEach(takenAway::add);
        takenAway.removeAll(now.keySet());
        now.putAll(held);
        change(head, now);
        return told;
    }

    /** The commit that was served at some moment of the past; empty if nothing was served yet. */
    public Optional<String> pastCommit(int which) {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(past.get(which % past.size()).commit());
    }

    /** The catalog is as it was when a commit was served last, but for the items that are held, and stays so. */
    public void rollBack(String to) {
        Map<String, Served> then = new TreeMap<>();
        past.stream().filter(one -> one.commit().equals(to)).forEach(one -> {
            then.clear();
            then.putAll(one.served());
        });
        then.putAll(held);
        isPinned = true;
        isDecided = true;
        change(to, then);
    }

    /** Whether the catalog stays as it is whatever the branch brings. */
    public boolean isPinned() {
        return isPinned;
    }

    /** From the next sync on, the catalog follows the branch. */
    public void unpin() {
        isPinned = false;
        isLetGo = true;
        change(commit, served());
    }

    /** A version that an item once had; empty if it never was served. */
    public Optional<Document> pastVersion(String name, int which) {
        List<Served> versions =
                List.copyOf(everServed.getOrDefault(name, Map.of()).values());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(which % versions.size()).document());
    }

    /** The item is at this version, and stays so until the branch brings a later one than what is held back. */
    public void hold(Document version) {
        Served item = Optional.ofNullable(served.get(version.name()))
                .filter(now -> now.document().equals(version))
                .or(() -> onceServed(version))
                .orElseThrow();
        held.put(version.name(), item);
        isDecided = true;
        Map<String, Served> now = served();
        now.put(version.name(), item);
        change(commit, now);
    }

    private Optional<Served> onceServed(Document version) {
        return Optional.ofNullable(
                everServed.getOrDefault(version.name(), Map.of()).get(version.version()));
    }

    /** Whether an item is held. */
    public boolean isHeld(String name) {
        return held.containsKey(name);
    }

    /** From the next sync on, the item follows the branch. */
    public void release(String name) {
        held.remove(name);
        isLetGo = true;
        change(commit, served());
    }

    /**
     * What is held at the very content that the branch brought holds nothing back, and so never returns by itself. What was
     * brought back after the branch had taken it away returns with any file of it.
     */
    private boolean isKeptBack(Document file) {
        Optional<Document> hold = Optional.ofNullable(held.get(file.name())).map(Served::document);
        Optional<Document> brought = branch.brought(file.name());
        if (hold.isPresent()
                && (takenAway.contains(file.name())
                        || (!hold.equals(brought)
                                && brought.filter(last -> last.version() == file.version())
                                        .isEmpty()))) {
            held.remove(file.name());
        }
        return isHeld(file.name());
    }

    private void change(String newCommit, Map<String, Served> now) {
        commit = newCommit;
        served.clear();
        served.putAll(now);
        now.forEach((name, item) -> everServed
                .computeIfAbsent(name, any -> new TreeMap<>())
                .put(item.document().version(), item));
        past.add(new Past(commit, served()));
    }
}
