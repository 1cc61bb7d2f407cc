package dev.pao.cli.host;

import dev.pao.cli.config.Configuration;
import dev.pao.cli.config.ConfigurationException;
import dev.pao.cli.config.Setting;
import dev.pao.jira.JiraConnection;
import dev.pao.jira.JiraCredentials;
import dev.pao.jira.JiraDeployment;
import dev.pao.jira.JiraProvider;
import dev.pao.model.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The configured Jira. */
public final class ConfiguredJira {

    private ConfiguredJira() {}

    /**
     * The provider of its tickets.
     *
     * @throws ConfigurationException if a setting is missing, or can't be used
     */
    public static JiraProvider of(Configuration configuration) {
        JiraDeployment deployment =
                configuration.required(Setting.JIRA_DEPLOYMENT).equals("cloud")
                        ? JiraDeployment.CLOUD
                        : JiraDeployment.DATA_CENTER;
        URI url = URI.create(configuration.required(Setting.JIRA_URL));
        JiraCredentials credentials = credentials(configuration, deployment);
        try {
            return JiraProvider.of(JiraConnection.of(url, deployment, credentials));
        } catch (IllegalArgumentException e) {
            throw configuration.unusable(Setting.JIRA_URL, String.valueOf(e.getMessage()));
        }
    }

    /** Cloud knows tokens by their account's address; Data Center's personal tokens stand for themselves. */
    private static JiraCredentials credentials(Configuration configuration, JiraDeployment deployment) {
        Secret token = Secret.of(configuration.required(Setting.JIRA_TOKEN));
        Optional<String> email = deployment == JiraDeployment.CLOUD
                ? Optional.of(configuration.required(Setting.JIRA_EMAIL))
                : configuration.text(Setting.JIRA_EMAIL);
        try {
            return email.isPresent() ? JiraCredentials.basic(email.get(), token) : JiraCredentials.bearer(token);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(List.of("the Jira account of `" + Setting.JIRA_EMAIL.key() + "` and `"
                    + Setting.JIRA_TOKEN.key() + "` can't be used: " + e.getMessage()));
        }
    }
}
