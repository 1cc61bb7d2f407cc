package dev.pao.reliability.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is served after commits were published, in a few maps. Every publication looks at every file: there is no
 * database, no history and no cleverness in here.
 */
public final class CatalogModel {

    /** An item as it is served; a later one has a higher number. */
    public record Served(String path, Document document, int number) {}

    private final Map<String, Served> served = new TreeMap<>();
    private final Map<String, Document> stored = new HashMap<>();
    private final Map<String, Document> brought = new HashMap<>();
    private final Set<String> rejected = new TreeSet<>();
    private int number;

    /** The items that are served, by name. */
    public Map<String, Served> served() {
        return new TreeMap<>(served);
    }

    /** The files that are not served as they stand. */
    public Set<String> rejected() {
        return new TreeSet<>(rejected);
    }

    /** What was served last under a name, also if it is served no longer. */
    public Optional<Document> brought(String name) {
        return Optional.ofNullable(brought.get(name));
    }

    /**
     * Publishes the files of a commit, by path.
     *
     * @return what people are told of items, and of files that are rejected no longer
     */
    public Set<String> publish(String commit, Map<String, Document> files) {
        return publish(commit, files, file -> false);
    }

    /**
     * Publishes the files of a commit, by path, but for the good ones that are kept back: of these, only the place counts.
     *
     * @return what people are told of items, and of files that are rejected no longer
     */
    Set<String> publish(String commit, Map<String, Document> files, Predicate<Document> isKeptBack) {
        Set<String> told = new TreeSet<>();
        Set<String> accepted = acceptedPaths(files);
        Map<String, Served> before = served();
        for (String path : accepted) {
            Document file = document(files, path);
            serve(path, isKeptBack.test(file) ? brought(file.name()).orElseThrow() : file, commit, told);
        }
        for (Map.Entry<String, Served> item : before.entrySet()) {
            if (!isServedOn(item.getKey(), files, accepted)) {
                served.remove(item.getKey());
                told.add("item-removed/" + commit + "/" + item.getKey());
            }
        }
        rejected.stream()
                .filter(path -> !files.containsKey(path) || accepted.contains(path))
                .forEach(path -> told.add("file-recovered/" + commit + "/" + path));
        rejected.clear();
        files.keySet().stream().filter(path -> !accepted.contains(path)).forEach(rejected::add);
        return told;
    }

    private Set<String> acceptedPaths(Map<String, Document> files) {
        Set<String> accepted = new TreeSet<>();
        files.forEach((path, file) -> {
            if (!file.isBroken() && ownsItsName(path, file.name(), files) && mayFollow(file)) {
                accepted.add(path);
            }
        });
        return accepted;
    }

    /** Who serves a name keeps it; a name that nobody serves is nobody's if several want it. */
    private boolean ownsItsName(String path, String name, Map<String, Document> files) {
        Optional<String> holder = Optional.ofNullable(served.get(name))
                .map(Served::path)
                .filter(held -> files.containsKey(held) && isOwner(held, name))
                .filter(held -> document(files, held).isBroken()
                        || document(files, held).name().equals(name));
        List<String> wanting = new ArrayList<>();
        files.forEach((other, file) -> {
            if (!file.isBroken() && file.name().equals(name)) {
                wanting.add(other);
            }
        });
        return holder.map(path::equals).orElse(wanting.size() == 1);
    }

    /** A path is its latest item's, also while a rejected file keeps the name of an earlier one alive. */
    private boolean isOwner(String path, String name) {
        return served.entrySet().stream()
                .filter(item -> item.getValue().path().equals(path))
                .max(Comparator.comparing(item -> item.getValue().number()))
                .filter(item -> item.getKey().equals(name))
                .isPresent();
    }

    /** What says something else has a higher version than what is served, and one that was not used before. */
    private boolean mayFollow(Document file) {
        Optional<Document> now = Optional.ofNullable(served.get(file.name())).map(Served::document);
        Optional<Document> then = Optional.ofNullable(stored.get(key(file)));
        if (now.equals(Optional.of(file)) || then.equals(Optional.of(file))) {
            return true;
        }
        return then.isEmpty()
                && now.filter(item -> item.version() >= file.version()).isEmpty();
    }

    private void serve(String path, Document file, String commit, Set<String> told) {
        Optional<Served> before = Optional.ofNullable(served.put(file.name(), new Served(path, file, ++number)));
        stored.put(key(file), file);
        brought.put(file.name(), file);
        if (before.isEmpty()) {
            told.add("item-added/" + commit + "/" + file.name());
        } else if (!before.get().document().equals(file)) {
            told.add("item-updated/" + commit + "/" + file.name());
        }
    }

    /** A name stays while its file holds it, or holds nothing that can be served, or a rejected file names it. */
    private boolean isServedOn(String name, Map<String, Document> files, Set<String> accepted) {
        String path = Optional.ofNullable(served.get(name)).map(Served::path).orElse("");
        return (files.containsKey(path) && isOwner(path, name))
                || files.entrySet().stream()
                        .filter(file -> !accepted.contains(file.getKey()))
                        .map(Map.Entry::getValue)
                        .anyMatch(file -> file.name().equals(name));
    }

    private static Document document(Map<String, Document> files, String path) {
        Document file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return file;
    }

    private static String key(Document file) {
        return file.name() + "@" + file.version();
    }
}
