package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.jira.JiraTemplateCheck;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parser that all commands use: what validates here validates on a sync. */
public final class CatalogParsers {

    /** The settings that say what is valid. */
    public static final Set<Setting> SETTINGS = settings();

    private CatalogParsers() {}

    /** The parser for the configured catalog root and ticket systems. */
    public static CatalogParser of(Configuration configuration) {
        return of(configuration, List.of());
    }

    /** The same parser, with the rules of a live Jira. */
    public static CatalogParser againstJira(Configuration configuration) {
        return of(
                configuration,
                JiraTemplateCheck.with(ConfiguredJira.of(configuration)).rules());
    }

    private static Set<Setting> settings() {
        Set<Setting> settings = EnumSet.of(Setting.CATALOG_ROOT);
        settings.addAll(TicketSystems.SETTINGS);
        return Collections.unmodifiableSet(settings);
    }

    private static CatalogParser of(Configuration configuration, List<ItemRule> others) {
        List<ItemRule> rules = new ArrayList<>(FulfillmentRules.of(TicketSystems.of(configuration)));
        rules.addAll(others);
        return CatalogParser.builder()
                .fieldTypes(fieldTypes())
                .layout(CatalogLayout.of(configuration.required(Setting.CATALOG_ROOT)))
                .itemRules(rules)
                .build();
    }

    /**
     * A class path of one jar is that of the distribution, which brings no type of its own; to look through all its jars
     * takes longer than a validation.
     */
    private static FieldTypes fieldTypes() {
        boolean extended = System.getProperty("java.class.path", "").contains(File.pathSeparator);
        return extended ? FieldTypes.discover() : FieldTypes.standard();
    }
}
