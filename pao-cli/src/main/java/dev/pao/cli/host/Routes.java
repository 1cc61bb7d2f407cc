package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.Setting;
import dev.pao.model.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is told of an owner's items.
 *
 * @param mail for each owner the addresses
 * @param slack for each owner the incoming webhooks
 */
record Routes(Map<String, List<String>> mail, Map<String, List<Secret>> slack) {

    static Routes of(Configuration configuration) {
        Routes routes = new Routes(new LinkedHashMap<>(), new LinkedHashMap<>());
        configuration.list(Setting.NOTIFY_ROUTES).forEach(routes::add);
        return routes;
    }

    private void add(String route) {
        int sign = route.indexOf('=');
        String owner = route.substring(0, sign).strip();
        String destination = route.substring(sign + 1).strip();
        if (destination.contains("://")) {
            slack.computeIfAbsent(owner, key -> new ArrayList<>()).add(Secret.of(destination));
        } else {
            mail.computeIfAbsent(owner, key -> new ArrayList<>()).add(destination);
        }
    }
}
