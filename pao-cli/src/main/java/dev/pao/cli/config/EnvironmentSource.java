package dev.pao.cli.config;

import dev.pao.model.diagnostic.NearestName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the environment: {@code PAO_} and a setting's name, for secrets also with {@code _FILE}. */
final class EnvironmentSource {

    /** Names the configuration file. */
    static final String CONFIG = "PAO_CONFIG";

    private EnvironmentSource() {}

    static void read(Map<String, String> environment, Sources sources) {
        SortedMap<String, String> ours = new TreeMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith("PAO_") && !variable.getKey().equals(CONFIG)) {
                ours.put(variable.getKey(), variable.getValue());
            }
        }
        for (Map.Entry<String, String> variable : ours.entrySet()) {
            read(variable.getKey(), variable.getValue(), sources);
        }
        sources.next();
    }

    private static void read(String name, String value, Sources sources) {
        String origin = "environment variable `" + name + "`";
        String key = name.substring("PAO_".length());
        Optional<Setting> setting = find(key);
        if (setting.isPresent()) {
            sources.value(setting.get(), value, origin);
            return;
        }
        Optional<Setting> secret = key.endsWith("_FILE")
                ? find(key.substring(0, key.length() - "_FILE".length())).filter(Setting::isSecret)
                : Optional.empty();
        secret.ifPresentOrElse(
                found -> sources.file(found, value, origin),
                () -> sources.problem(origin + " is not a setting: "
                        + NearestName.of(name, names())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("remove it, `pao-cli serve --help` lists the settings")));
    }

    private static Optional<Setting> find(String key) {
        return key.equals(key.toUpperCase(java.util.Locale.ROOT))
                ? Setting.ofKey(key.toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
    }

    private static List<String> names() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(CONFIG),
                        Setting.keys().stream().map(key -> "PAO_" + key.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }
}
