package dev.pao.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects values from source after source, the strongest first, and all that is wrong with them. */
final class Sources {

    private final Path workingFolder;
    private final Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);
    private final Map<Setting, SettingValue> current = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    Sources(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /** A value of the source that is being read. An empty one says nothing. */
    void value(Setting setting, String text, String origin) {
        if (text.isBlank()) {
            return;
        }
        SettingValue before = current.putIfAbsent(setting, new SettingValue(setting, text.strip(), origin));
        if (before != null) {
            problems.add(origin + " and " + before.origin() + " both give " + setting.key() + ": keep one");
        }
    }

    /** A file that holds a secret. */
    void file(Setting setting, String name, String origin) {
        if (name.isBlank()) {
            return;
        }
        try {
            String text = Files.readString(workingFolder.resolve(name.strip()));
            if (text.isBlank()) {
                problems.add(origin + " names `" + name + "`, which is empty: write the secret into it");
            }
            value(setting, text, origin);
        } catch (IOException | InvalidPathException e) {
            problems.add(origin + " names `" + name + "`, which can't be read: check that the file exists and may be"
                    + " read");
        }
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /** Ends a source: what it says counts where no stronger one said anything. */
    void next() {
        for (Map.Entry<Setting, SettingValue> said : current.entrySet()) {
            values.putIfAbsent(said.getKey(), said.getValue());
        }
        current.clear();
    }

    Path workingFolder() {
        return workingFolder;
    }

    List<String> problems() {
        return problems;
    }

    Optional<SettingValue> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    Map<Setting, SettingValue> values() {
        return values;
    }
}
