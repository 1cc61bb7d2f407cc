package dev.pao.reliability.catalog;

import dev.pao.testkit.git.ScriptedRepository;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A team at work on a catalog repository: every push changes some files. Not thread-safe. */
public final class Edits {

    private static final int MOST_FILES = 14;

    private final ScriptedRepository repository;
    private final Random random;
    private final Map<String, Document> files = new TreeMap<>();
    private final Map<String, Map<String, Document>> pushed = new TreeMap<>();
    private int version;

    /** A team that begins with an empty repository. */
    public Edits(ScriptedRepository repository, Random random) {
        this.repository = repository;
        this.random = random;
    }

    /** The files of every commit that was pushed. */
    public Map<String, Map<String, Document>> pushed() {
        return pushed;
    }

    /** Pushes a commit of some changes and gives its id. */
    public String push() {
        repository.write("README.md", "Commit " + pushed.size());
        do {
            change();
        } while (files.size() < MOST_FILES / 2 || random.nextInt(4) > 0);
        String commit = repository.commit("Change the catalog");
        pushed.put(commit, new TreeMap<>(files));
        return commit;
    }

    private void change() {
        switch (random.nextInt(files.size() < MOST_FILES / 2 ? 1 : 6)) {
            case 0 -> add();
            case 1 -> remove(any());
            case 2 -> move(any());
            case 3 -> damage(any());
            default -> raise(any());
        }
    }

    private void add() {
        int number = random.nextInt(MOST_FILES);
        put("catalog/databases/item-" + number + ".yaml", next("item-" + number));
    }

    private void raise(String path) {
        put(path, next(name(path)));
    }

    private void damage(String path) {
        put(path, Document.of(name(path), version, "Mistake " + version).broken());
    }

    private void move(String path) {
        String to = "catalog/" + random.nextInt(3) + "/" + name(path) + ".yaml";
        if (!files.containsKey(to)) {
            Document file = next(name(path));
            remove(path);
            put(to, file);
        }
    }

    private void remove(String path) {
        files.remove(path);
        repository.remove(path);
    }

    private void put(String path, Document file) {
        files.put(path, file);
        repository.write(path, file.yaml());
    }

    private Document next(String name) {
        version++;
        return Document.of(name, version, "Text " + version);
    }

    private String any() {
        return List.copyOf(files.keySet()).get(random.nextInt(files.size()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
