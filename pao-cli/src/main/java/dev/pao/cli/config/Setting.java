package dev.pao.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every setting, once: flags, environment variables, keys of the file, help and documentation are made from this table.
 * The name in the table is the name everywhere: {@code REPO_URL} is {@code --repo-url}, {@code PAO_REPO_URL} and
 * {@code repo_url}.
 */
public enum Setting {
    /** Where the catalog is written. */
    REPO_URL(ValueForm.REPOSITORY, null, "The Git repository that holds the catalog."),
    /** Which branch is served. */
    REPO_BRANCH(ValueForm.BRANCH, "main", "The branch that is served."),
    /** What the Git server asks for. */
    REPO_TOKEN(ValueForm.SECRET, null, "The token that may read the repository; none for one that everybody may read."),
    /** What deliveries must name. */
    REPO_NAME(
            ValueForm.REPOSITORY_NAME,
            null,
            "The owner/name that webhook deliveries must name. Taken from the repository's URL where that tells it."),
    /** Where in the repository the items are. */
    CATALOG_ROOT(ValueForm.CATALOG_ROOT, "catalog", "The folder of the repository that holds the catalog items."),
    /** How often the branch is looked at. */
    SYNC_INTERVAL(
            ValueForm.SECONDS, "300", "Seconds between two looks at the branch, for pushes that no webhook told."),
    /** What GitHub signs with. */
    WEBHOOK_SECRET(
            ValueForm.SECRETS,
            null,
            "The secrets that GitHub may sign deliveries with, by comma. Without one there is no webhook endpoint."),
    /** Where mirror and store are by default. */
    DATA_DIR(ValueForm.FOLDER, ".pao", "The folder for what PAO keeps: the repository's mirror and the default store."),
    /** Where the catalog is kept. */
    STORE(
            ValueForm.STORE,
            "sqlite:<data_dir>/pao.db",
            "Where the catalog is kept: memory, sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE."),
    /** Where the server listens. */
    HTTP_HOST(ValueForm.HOST, "127.0.0.1", "The address that the server listens on; 0.0.0.0 for all."),
    /** Where the server listens. */
    HTTP_PORT(ValueForm.PORT, "8080", "The port that the server listens on; 0 for any free one."),
    /** Who may read. */
    API_TOKENS(
            ValueForm.TOKENS,
            null,
            "Who may use the API, as NAME:ROLE:TOKEN by comma; roles are reader, requester and operator, several by"
                    + " a plus sign, and scraper, which reads the metrics alone."),
    /** How often one caller may call. */
    RATE_LIMIT(
            ValueForm.CALLS,
            "6000",
            "How many calls a minute one caller may make; 0 for any number. Calls without a good token are limited by"
                    + " address besides."),
    /** Whose tokens are good. */
    OIDC_ISSUER(
            ValueForm.WEB_URL,
            null,
            "The OpenID Connect provider whose signed tokens are good beside those of api_tokens, as its tokens name it."),
    /** Whom tokens must be for. */
    OIDC_AUDIENCE(ValueForm.TEXT, null, "The audience that the provider's tokens must be for."),
    /** Where its keys are. */
    OIDC_JWKS_URL(ValueForm.WEB_URL, null, "Where the provider publishes its keys, by https."),
    /** Where in a token roles are. */
    OIDC_ROLES_CLAIM(
            ValueForm.TEXT,
            "roles",
            "The claim that holds a caller's roles; points lead into objects: realm_access.roles."),
    /** What they mean here. */
    OIDC_ROLES(
            ValueForm.ROLE_MAP,
            null,
            "What values of that claim stand for, as VALUE=ROLE by comma; reader, requester, operator and scraper stand"
                    + " for themselves."),
    /** Who the caller is. */
    OIDC_NAME_CLAIM(ValueForm.TEXT, "sub", "The claim that names a caller in records."),
    /** What `status` asks. */
    SERVER_URL(
            ValueForm.WEB_URL,
            null,
            "The running server that `request` and `requests` use, and that `status` asks instead of reading the store, such as"
                    + " http://127.0.0.1:8080."),
    /** What that server asks for. */
    SERVER_TOKEN(
            ValueForm.SECRET,
            null,
            "The token that the running server is asked with: of a reader for `status`, of a requester for requests."),
    /** Where people look at items. */
    PORTAL_URL(ValueForm.WEB_URL, null, "The developer portal that notifications link to."),
    /** Where Slack takes messages. */
    SLACK_WEBHOOK_URL(ValueForm.SECRET_URL, null, "The Slack incoming webhook that is told what changed."),
    /** Where mail goes out. */
    SMTP_URL(
            ValueForm.SECRET,
            null,
            "The mail server: smtp://USER:PASSWORD@HOST:PORT, with ?starttls=required or as smtps:// for TLS."),
    /** Who gets mail. */
    NOTIFY_EMAIL(ValueForm.EMAILS, null, "Who is told what changed by e-mail, by comma."),
    /** Who mail comes from. */
    NOTIFY_FROM(ValueForm.EMAIL, null, "The sender of e-mail; the first of those who get it if left out."),
    /** Which program is told. */
    NOTIFY_WEBHOOK_URL(ValueForm.WEB_URL, null, "The program that is told what changed, as signed JSON documents."),
    /** What its messages are signed with. */
    NOTIFY_WEBHOOK_SECRET(
            ValueForm.SECRETS,
            null,
            "The secrets that these documents are signed with, by comma; one or, for a change, more."),
    /** Whether others may read on the way. */
    NOTIFY_WEBHOOK_TLS(
            ValueForm.TLS, "required", "Whether that program must be reached by https: required or optional."),
    /** Who is told of what is theirs. */
    NOTIFY_ROUTES(
            ValueForm.ROUTES,
            null,
            "Who is told of an owner's items, as OWNER=ADDRESS or OWNER=SLACK_WEBHOOK_URL, by comma or line."),
    /** What all the others are told. */
    NOTIFY_DEFAULT(
            ValueForm.DEFAULT_AUDIENCE,
            "rest",
            "What the Slack webhook and the addresses above are told: all, or the rest, which no route takes."),
    /** When messages become one. */
    NOTIFY_DIGEST_FROM(
            ValueForm.COUNT,
            "6",
            "From how many waiting events on Slack and mailboxes are told all of them in one message."),
    /** How much such a message tells. */
    NOTIFY_DIGEST_NAMES(ValueForm.NAMES, "10", "How many things of each kind such a message names."),
    /** Where tickets are made. */
    JIRA_URL(ValueForm.WEB_URL, null, "The Jira site that tickets are made in."),
    /** Which kind of Jira. */
    JIRA_DEPLOYMENT(ValueForm.DEPLOYMENT, "cloud", "Which kind of Jira it is: cloud or datacenter."),
    /** Who makes tickets. */
    JIRA_EMAIL(ValueForm.EMAIL, null, "The account that makes tickets in Jira Cloud."),
    /** What Jira asks for. */
    JIRA_TOKEN(ValueForm.SECRET, null, "The token of the account that makes tickets."),
    /** What Jira signs with. */
    JIRA_WEBHOOK_SECRET(
            ValueForm.SECRETS,
            null,
            "The secrets that Jira may sign its notices with, by comma. Without one, tickets are looked at at the interval"
                    + " alone."),
    /** Who tickets by mail come from. */
    TICKET_EMAIL_FROM(
            ValueForm.EMAIL,
            null,
            "The sender of tickets that are mails, through smtp_url; with it, items may name the system `email`."),
    /** Which program keeps tickets. */
    TICKET_WEBHOOK_URL(
            ValueForm.WEB_URL,
            null,
            "The program that keeps tickets, told by signed JSON documents: https, or http on this machine."),
    /** What it is told with. */
    TICKET_WEBHOOK_SECRET(
            ValueForm.SECRETS,
            null,
            "The secrets that these documents are signed with, by comma; one or, for a change, more."),
    /** What items call it. */
    TICKET_WEBHOOK_SYSTEM(ValueForm.TEXT, "webhook", "The system that items name for that program."),
    /** What it reads. */
    TICKET_WEBHOOK_KEYS(
            ValueForm.TEMPLATE_KEYS,
            null,
            "The keys that a template for that program has, by comma; one that may be left out ends in a question mark:"
                    + " title,body,priority?."),
    /** How often tickets are looked at. */
    TICKET_INTERVAL(ValueForm.SECONDS, "60", "Seconds between two looks at a ticket that is not closed.");

    private final ValueForm form;
    private final Optional<String> standard;
    private final String description;

    Setting(ValueForm form, @Nullable String standard, String description) {
        this.form = form;
        this.standard = Optional.ofNullable(standard);
        this.description = description;
    }

    /** The key in the file, such as {@code repo_url}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable, such as {@code PAO_REPO_URL}. */
    public String variable() {
        return "PAO_" + name();
    }

    /** The flag, such as {@code --repo-url}; a secret's names a file, such as {@code --repo-token-file}. */
    public String flag() {
        return "--" + key().replace('_', '-') + (isSecret() ? "-file" : "");
    }

    /** Whether the value must not be seen. */
    public boolean isSecret() {
        return form.isSecret();
    }

    /** What a value looks like. */
    public ValueForm form() {
        return form;
    }

    /** The value where nothing else is said. */
    public Optional<String> standard() {
        return standard;
    }

    /** What it is for, in one sentence. */
    public String description() {
        return description;
    }

    /** The setting with a key of the file, {@code _file} left off. */
    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    /** All keys that the file may hold. */
    static List<String> keys() {
        return Arrays.stream(values())
                .flatMap(setting -> setting.isSecret()
                        ? Stream.of(setting.key(), setting.key() + "_file")
                        : Stream.of(setting.key()))
                .toList();
    }
}
