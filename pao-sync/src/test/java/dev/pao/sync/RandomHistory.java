package dev.pao.sync;

import dev.pao.testkit.git.ScriptedRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What teams could do to a catalog in a row of commits, good and bad; the same seed does the same. */
final class RandomHistory {

    private static final int MOST_FILES = 9;

    private final Random random;
    private final ScriptedRepository repository;
    private final NavigableMap<String, String> files = new TreeMap<>();
    private final List<NavigableMap<String, String>> past = new ArrayList<>();
    private final List<String> commits = new ArrayList<>();
    private final List<Runnable> steps = List.of(
            this::add,
            this::add,
            this::raise,
            this::raise,
            this::changeWithoutRaising,
            this::lower,
            this::breakIt,
            this::remark,
            this::move,
            this::callDifferently,
            this::swap,
            this::remove,
            this::copy,
            this::putBack,
            this::revert);

    private RandomHistory(long seed, ScriptedRepository repository) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.repository = repository;
    }

    /** Writes a history to a branch of its own and gives its commits, oldest first. */
    static List<String> write(long seed, ScriptedRepository repository) {
        RandomHistory history = new RandomHistory(seed, repository);
        repository.switchTo("history-" + seed);
        repository.write("catalog/_readme.md", "History " + seed);
        int length = 2 + history.random.nextInt(4);
        for (int commit = 0; commit < length; commit++) {
            history.change(1 + history.random.nextInt(commit == 0 ? 12 : 4));
        }
        return history.commits;
    }

    private void change(int times) {
        for (int i = 0; i < times; i++) {
            any(steps).run();
        }
        past.add(new TreeMap<>(files));
        repository.write("catalog/_readme.md", "Commit " + commits.size());
        commits.add(repository.commit("Change"));
    }

    private void add() {
        if (files.size() < MOST_FILES) {
            put(anyPath(), Texts.item(anyName(), anyVersion(), anyText()));
        }
    }

    private void raise() {
        edit(text -> text.replaceAll("version: \".*\"", "version: \"" + anyVersion() + "\"")
                .replaceAll("description: \".*\"", "description: \"" + anyText() + "\""));
    }

    private void changeWithoutRaising() {
        edit(text -> text.replaceAll("description: \".*\"", "description: \"" + anyText() + "\""));
    }

    private void lower() {
        edit(text -> text.replaceAll("version: \".*\"", "version: \"0.0.1\""));
    }

    private void breakIt() {
        List<Supplier<String>> ways = List.of(
                () -> "tags: [\"Not A Tag\"]", () -> "owner: [", () -> "surprise: 1", () -> "tags: [\"x\", \"x\"]");
        edit(text -> text.replaceAll("tags: .*", any(ways).get()));
    }

    private void remark() {
        edit(text -> text + "# " + anyName() + "\n");
    }

    private void move() {
        if (!files.isEmpty()) {
            String path = anyOf(files);
            String text = take(path);
            put(anyPath(), text);
        }
    }

    private void callDifferently() {
        edit(text -> text.replaceAll("name: \"item-.*\"", "name: \"" + anyName() + "\""));
    }

    private void swap() {
        if (files.size() > 1) {
            String one = anyOf(files);
            String other = anyOf(files);
            String text = textOf(files, one);
            put(one, textOf(files, other));
            put(other, text);
        }
    }

    private void remove() {
        if (!files.isEmpty()) {
            take(anyOf(files));
        }
    }

    private void copy() {
        if (!files.isEmpty()) {
            put(anyPath(), textOf(files, anyOf(files)));
        }
    }

    private void putBack() {
        if (!past.isEmpty()) {
            NavigableMap<String, String> then = any(past);
            if (!then.isEmpty()) {
                String path = anyOf(then);
                put(path, textOf(then, path));
            }
        }
    }

    private void revert() {
        if (!past.isEmpty()) {
            List.copyOf(files.keySet()).forEach(this::take);
            any(past).forEach(this::put);
        }
    }

    private void edit(UnaryOperator<String> change) {
        if (!files.isEmpty()) {
            String path = anyOf(files);
            put(path, change.apply(textOf(files, path)));
        }
    }

    private void put(String path, String text) {
        files.put(path, text);
        repository.write(path, text);
    }

    private String take(String path) {
        String text = textOf(files, path);
        files.remove(path);
        repository.remove(path);
        return text;
    }

    private static String textOf(NavigableMap<String, String> some, String path) {
        return Objects.requireNonNull(some.get(path), path);
    }

    private String anyPath() {
        String folder = any(List.of("", "databases/", "queues/"));
        return "catalog/" + folder + any(List.of("a", "b", "c", "d", "item-1", "item-2"))
                + any(List.of(".yaml", ".yml"));
    }

    private String anyName() {
        return "item-" + random.nextInt(7);
    }

    private String anyVersion() {
        return 1 + random.nextInt(2) + "." + random.nextInt(3) + "." + random.nextInt(2);
    }

    private String anyText() {
        return "Text " + random.nextInt(4);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String anyOf(NavigableMap<String, String> some) {
        return any(List.copyOf(some.keySet()));
    }
}
