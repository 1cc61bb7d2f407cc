package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.jira.JiraTemplate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ticket systems that items may name, by the settings alone: to validate an item needs no mail server and no secret. */
final class TicketSystems {

    /** Named so, mail needs no class of the one that sends it: a validation starts without its libraries. */
    static final TemplateKeys EMAIL =
            new TemplateKeys("email", new LinkedHashSet<>(List.of("to", "subject", "body")), Set.of());

    static final Set<Setting> SETTINGS =
            EnumSet.of(Setting.TICKET_EMAIL_FROM, Setting.TICKET_WEBHOOK_SYSTEM, Setting.TICKET_WEBHOOK_KEYS);

    private TicketSystems() {}

    /**
     * The systems with their template keys. Jira is always one of them.
     *
     * @throws dev.pao.cli.config.ConfigurationException if two have one name
     */
    static List<TemplateKeys> of(Configuration configuration) {
        List<TemplateKeys> systems = new ArrayList<>(List.of(JiraTemplate.keys()));
        if (configuration.isSet(Setting.TICKET_EMAIL_FROM)) {
            systems.add(EMAIL);
        }
        if (configuration.isSet(Setting.TICKET_WEBHOOK_KEYS)) {
            systems.add(program(configuration));
        }
        return systems;
    }

    /** The system of the configured program. */
    static TemplateKeys program(Configuration configuration) {
        String system = configuration.required(Setting.TICKET_WEBHOOK_SYSTEM);
        if (system.equals(EMAIL.system()) || system.equals(JiraTemplate.keys().system())) {
            throw configuration.unusable(
                    Setting.TICKET_WEBHOOK_SYSTEM,
                    "`" + system + "` is another system's name, expected one of its own");
        }
        Set<String> required = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        configuration.required(Setting.TICKET_WEBHOOK_KEYS);
        for (String key : configuration.list(Setting.TICKET_WEBHOOK_KEYS)) {
            if (key.endsWith("?")) {
                optional.add(key.substring(0, key.length() - 1));
            } else {
                required.add(key);
            }
        }
        try {
            return new TemplateKeys(system, required, optional);
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.TICKET_WEBHOOK_KEYS, String.valueOf(e.getMessage()));
        }
    }
}
