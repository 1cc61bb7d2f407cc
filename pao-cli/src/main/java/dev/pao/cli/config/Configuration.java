package dev.pao.cli.config;

import dev.pao.model.Secret;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one run, all of them usable. A flag wins over the environment, the environment over the file, the file
 * over the default. Immutable.
 */
public final class Configuration {

    private static final String DEFAULT_FILE = "pao.yaml";

    private final Map<Setting, SettingValue> values;
    private final Path workingFolder;

    private Configuration(Map<Setting, SettingValue> values, Path workingFolder) {
        this.values = values;
        this.workingFolder = workingFolder;
    }

    /**
     * Reads flags, environment and file.
     *
     * @param needed the settings whose values must be usable; the names of all others are checked too
     * @throws ConfigurationException with everything that is wrong
     */
    public static Configuration read(
            Flags flags, Map<String, String> environment, Path workingFolder, Set<Setting> needed) {
        Sources sources = new Sources(workingFolder);
        for (Map.Entry<Setting, String> flag : flags.values().entrySet()) {
            readFlag(flag.getKey(), flag.getValue(), sources);
        }
        sources.next();
        EnvironmentSource.read(environment, sources);
        readFile(flags, environment, sources);
        List<String> problems = new ArrayList<>(sources.problems());
        for (Setting setting : needed) {
            SettingValue value = sources.values().get(setting);
            if (value != null && value.problem().isPresent()) {
                problems.add(value.problem().get());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return new Configuration(new EnumMap<>(sources.values()), workingFolder);
    }

    /** These settings, but with other values for some; origin is what messages call the place of these. */
    public Configuration with(Map<Setting, String> others, String origin) {
        Map<Setting, SettingValue> all = new EnumMap<>(Setting.class);
        all.putAll(values);
        others.forEach((setting, text) -> all.put(setting, new SettingValue(setting, text, origin)));
        return new Configuration(all, workingFolder);
    }

    /** These settings, but of all except some only the defaults. */
    public Configuration only(Set<Setting> kept) {
        Map<Setting, SettingValue> some = new EnumMap<>(Setting.class);
        some.putAll(values);
        some.keySet().retainAll(kept);
        return new Configuration(some, workingFolder);
    }

    /** Whether somebody gave a value, be it the default's. */
    public boolean isSet(Setting setting) {
        return values.containsKey(setting);
    }

    /** The value of a setting, if it has one. */
    public Optional<String> text(Setting setting) {
        SettingValue value = values.get(setting);
        return value == null ? setting.standard() : Optional.of(value.text());
    }

    /** The value of a setting that must have one. */
    public String required(Setting setting) {
        Optional<String> text = text(setting);
        if (text.isEmpty()) {
            throw new ConfigurationException(List.of("`" + setting.key() + "` is not set: give it by " + setting.flag()
                    + ", " + setting.variable() + " or `" + setting.key() + "` in " + DEFAULT_FILE));
        }
        return text.get();
    }

    /** The value of a setting that holds a number. */
    public int number(Setting setting) {
        return Integer.parseInt(required(setting));
    }

    /** The value of a setting that holds an address. */
    public Optional<URI> address(Setting setting) {
        return text(setting).map(URI::create);
    }

    /** The values of a setting that holds several. */
    public List<String> list(Setting setting) {
        return text(setting).stream().flatMap(TextForms::parts).toList();
    }

    /** The value of a setting that holds a secret. */
    public Optional<Secret> secret(Setting setting) {
        return text(setting).map(Secret::of);
    }

    /** The values of a setting that holds several secrets. */
    public List<Secret> secrets(Setting setting) {
        return list(setting).stream().map(Secret::of).toList();
    }

    /** The folder for what PAO keeps. */
    public Path dataFolder() {
        return workingFolder.resolve(required(Setting.DATA_DIR));
    }

    /** The repository's URL; a folder of this machine becomes one. */
    public String repositoryUrl() {
        String text = required(Setting.REPO_URL);
        if (text.contains("://") || text.startsWith("file:")) {
            return text;
        }
        Path folder = workingFolder.resolve(text);
        return Files.isDirectory(folder)
                ? folder.toAbsolutePath().normalize().toUri().toString()
                : text;
    }

    /** Where the catalog is kept. */
    public StoreLocation store() {
        return values.containsKey(Setting.STORE)
                ? StoreLocation.of(required(Setting.STORE), workingFolder)
                : new StoreLocation.Sqlite(dataFolder().resolve("pao.db"));
    }

    /** An exception that says that a setting's value can't be used, where it came from, and why; never the value. */
    public ConfigurationException unusable(Setting setting, String reason) {
        String origin = Optional.ofNullable(values.get(setting))
                .map(SettingValue::origin)
                .orElse("the default of `" + setting.key() + "`");
        return new ConfigurationException(List.of(origin + " can't be used: " + reason));
    }

    private static void readFlag(Setting setting, String value, Sources sources) {
        String origin = "flag `" + setting.flag() + "`";
        if (setting.isSecret()) {
            sources.file(setting, value, origin);
            return;
        }
        if (setting == Setting.STORE && hasPassword(value)) {
            sources.problem(origin + " holds a password, which every user of the machine could see: set "
                    + setting.variable() + " instead");
            return;
        }
        if (value.isBlank()) {
            sources.problem(origin + " is empty, expected " + setting.form().expected());
        }
        sources.value(setting, value, origin);
    }

    private static boolean hasPassword(String url) {
        return url.contains("password=")
                || TextForms.userInformation(url)
                        .filter(user -> user.contains(":"))
                        .isPresent();
    }

    private static void readFile(Flags flags, Map<String, String> environment, Sources sources) {
        String variable = environment.getOrDefault(EnvironmentSource.CONFIG, "");
        boolean named = flags.file().isPresent() || !variable.isBlank();
        String name = flags.file().orElse(named ? variable : DEFAULT_FILE);
        Path file = sources.workingFolder().resolve(name);
        if (named || Files.exists(file)) {
            FileSource.read(file, name, sources);
        }
    }

    /** The settings that are set, without their values. */
    @Override
    public String toString() {
        return values.values().toString();
    }
}
