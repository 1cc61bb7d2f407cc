package dev.pao.cli;

import dev.pao.cli.config.Flags;
import dev.pao.cli.config.Setting;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The flags that are made from the table of settings. */
final class SettingFlags {

    private static final String CONFIG = "--config";

    private SettingFlags() {}

    static void addTo(CommandSpec command, Set<Setting> settings) {
        if (settings.isEmpty()) {
            return;
        }
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .exclusive(false)
                .validate(false)
                .heading("%nSettings, by flag, environment variable or file (pao.yaml), in this order:%n")
                .addArg(OptionSpec.builder(CONFIG)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(
                                "The file with settings; pao.yaml in the working folder if it is there.", "PAO_CONFIG")
                        .build());
        new TreeSet<>(settings).forEach(setting -> group.addArg(option(setting)));
        command.addArgGroup(group.build());
    }

    static Flags given(CommandSpec command, Set<Setting> settings) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        settings.forEach(setting -> value(command, setting.flag()).ifPresent(text -> values.put(setting, text)));
        return new Flags(values, value(command, CONFIG));
    }

    private static OptionSpec option(Setting setting) {
        String variables =
                setting.isSecret() ? setting.variable() + "_FILE or " + setting.variable() : setting.variable();
        String description = setting.isSecret() ? inFile(setting.description()) : setting.description();
        String standard = setting.standard().map(value -> "; default: " + value).orElse("");
        return OptionSpec.builder(names(setting))
                .paramLabel(setting.form().label())
                .type(String.class)
                .description(description.replace("%", "%%"), variables + standard)
                .build();
    }

    private static String inFile(String description) {
        return "In a file: " + description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
    }

    private static String[] names(Setting setting) {
        return setting == Setting.CATALOG_ROOT
                ? new String[] {setting.flag(), "--root"}
                : new String[] {setting.flag()};
    }

    private static Optional<String> value(CommandSpec command, String name) {
        return Optional.ofNullable(command.commandLine().getParseResult())
                .filter(result -> result.hasMatchedOption(name))
                .map(result -> result.<String>matchedOptionValue(name, ""));
    }
}
