package dev.pao.cli.config;

import java.util.Optional;

/**
 * A setting's value and where it was found.
 *
 * @param setting the setting
 * @param text the value, as it was written
 * @param origin the place that it was written in, for a message
 */
record SettingValue(Setting setting, String text, String origin) {

    /** What is wrong with the value; never tells a secret. */
    Optional<String> problem() {
        if (setting.form().accepts(text)) {
            return Optional.empty();
        }
        String found = setting.isSecret() || setting == Setting.STORE ? "has an unusable value" : "is " + shown();
        return Optional.of(origin + " " + found + ", expected " + setting.form().expected());
    }

    private String shown() {
        return "`" + TextForms.masked(text) + "`";
    }

    /** Names the setting and its origin; the value may be a secret. */
    @Override
    public String toString() {
        return setting + " from " + origin;
    }
}
