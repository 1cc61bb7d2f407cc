package dev.pao.cli.arguments;

import dev.pao.cli.config.Flags;
import dev.pao.cli.config.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The flags that are made from the table of settings. */
public final class SettingFlags {

    private static final Flag CONFIG = Flag.of(
            "--config", "FILE", "The file with settings; pao.yaml in the working folder if it is there.", "PAO_CONFIG");

    private SettingFlags() {}

    /** A flag for each setting, in the order of the table, after the one that names the file; none for no settings. */
    public static List<Flag> of(Set<Setting> settings) {
        List<Flag> flags = new ArrayList<>();
        if (!settings.isEmpty()) {
            flags.add(CONFIG);
        }
        for (Setting setting : new TreeSet<>(settings)) {
            flags.add(of(setting));
        }
        return flags;
    }

    /** What a command's flags say of its settings. */
    public static Flags given(Arguments arguments, Set<Setting> settings) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : settings) {
            Optional<String> value = arguments.value(of(setting));
            if (value.isPresent()) {
                values.put(setting, value.get());
            }
        }
        return new Flags(values, settings.isEmpty() ? Optional.empty() : arguments.value(CONFIG));
    }

    private static Flag of(Setting setting) {
        String variables =
                setting.isSecret() ? setting.variable() + "_FILE or " + setting.variable() : setting.variable();
        String description = setting.isSecret() ? inFile(setting.description()) : setting.description();
        Optional<String> standard = setting.standard();
        String last = standard.isPresent() ? variables + "; default: " + standard.get() : variables;
        return new Flag(names(setting), setting.form().label(), List.of(description, last));
    }

    private static String inFile(String description) {
        return "In a file: " + description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
    }

    private static List<String> names(Setting setting) {
        return setting == Setting.CATALOG_ROOT ? List.of(setting.flag(), "--root") : List.of(setting.flag());
    }
}
