package dev.pao.cli.config;

/** What a setting's value looks like. */
public enum ValueForm {
    /** A Git repository. */
    REPOSITORY("URL", "an https, ssh or file URL, without a user's name and password in it"),
    /** A Git branch. */
    BRANCH("BRANCH", "a branch's name without spaces or `refs/heads/`"),
    /** A repository's name. */
    REPOSITORY_NAME("NAME", "OWNER/NAME"),
    /** A folder inside the repository. */
    CATALOG_ROOT("FOLDER", "a folder of the repository without `/` at its ends"),
    /** A folder of this machine. */
    FOLDER("FOLDER", "a folder"),
    /** A number of seconds. */
    SECONDS("SECONDS", "a whole number of seconds from 1 to 86400"),
    /** A TCP port. */
    PORT("PORT", "a port from 0 to 65535"),
    /** A host name or address. */
    HOST("HOST", "a host name or an address"),
    /** A place for the catalog. */
    STORE("STORE", "`memory`, `sqlite:FILE` or `postgresql://HOST/DATABASE`"),
    /** A page of the web. */
    WEB_URL("URL", "an http or https URL without user information"),
    /** Any text. */
    TEXT("TEXT", "a text"),
    /** How many calls are answered. */
    CALLS("NUMBER", "a whole number from 0 to 1000000"),
    /** What words of others mean here. */
    ROLE_MAP("VALUE=ROLE", "VALUE=ROLE by comma, where a role is reader, requester, operator or scraper"),
    /** One of two kinds of Jira. */
    DEPLOYMENT("KIND", "`cloud` or `datacenter`"),
    /** What a ticket's template has. */
    TEMPLATE_KEYS("KEYS", "keys by comma, of small letters, digits and `_`, some with `?` at the end"),
    /** Whether TLS is a must. */
    TLS("WHEN", "`required` or `optional`"),
    /** Which part of the news is meant. */
    DEFAULT_AUDIENCE("PART", "`rest` or `all`"),
    /** From how many things on something holds. */
    COUNT("NUMBER", "a whole number from 2 to 1000000"),
    /** How many things are named. */
    NAMES("NUMBER", "a whole number from 1 to 50"),
    /** One address. */
    EMAIL("ADDRESS", "an e-mail address"),
    /** Several addresses. */
    EMAILS("ADDRESSES", "e-mail addresses, by comma"),
    /** Who may use the API. */
    TOKENS("", "NAME:ROLE:TOKEN, by comma"),
    /** Who is told of whose items; a URL among them is a secret. */
    ROUTES("", "OWNER=ADDRESS or OWNER=URL, by comma or line"),
    /** A text that must not be seen. */
    SECRET("", "a text"),
    /** Several of them. */
    SECRETS("", "texts, by comma"),
    /** An address that must not be seen. */
    SECRET_URL("", "an http or https URL without user information");

    private final String label;
    private final String expected;

    ValueForm(String label, String expected) {
        this.label = label;
        this.expected = expected;
    }

    /** The word that stands for the value in help. */
    public String label() {
        return isSecret() ? "FILE" : label;
    }

    /** What is expected, for a message. */
    public String expected() {
        return expected;
    }

    /** Whether a text has this form. */
    public boolean accepts(String text) {
        return switch (this) {
            case REPOSITORY -> TextForms.isRepository(text);
            case BRANCH -> TextForms.isBranch(text);
            case REPOSITORY_NAME -> text.matches("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+");
            case CATALOG_ROOT -> TextForms.isCatalogRoot(text);
            case FOLDER, SECRET -> !text.isBlank();
            case SECONDS -> TextForms.isBetween(1, 86_400, text);
            case TEXT -> !text.isBlank();
            case CALLS -> TextForms.isBetween(0, 1_000_000, text);
            case ROLE_MAP -> TextForms.isRoleMap(text);
            case PORT -> TextForms.isBetween(0, 65_535, text);
            case HOST -> text.matches("[A-Za-z0-9.:_-]+|\\[[0-9A-Fa-f:.]+]");
            case STORE -> StoreLocation.isLocation(text);
            case WEB_URL, SECRET_URL -> TextForms.isWebUrl(text);
            case DEPLOYMENT -> text.equals("cloud") || text.equals("datacenter");
            case TEMPLATE_KEYS -> TextForms.isTemplateKeyList(text);
            case TLS -> text.equals("required") || text.equals("optional");
            case DEFAULT_AUDIENCE -> text.equals("rest") || text.equals("all");
            case COUNT -> TextForms.isBetween(2, 1_000_000, text);
            case NAMES -> TextForms.isBetween(1, 50, text);
            case ROUTES -> TextForms.isRouteList(text);
            case EMAIL -> TextForms.isEmail(text);
            case EMAILS -> TextForms.isEmailList(text);
            case TOKENS -> TextForms.isTokenList(text);
            case SECRETS -> TextForms.parts(text).findAny().isPresent();
        };
    }

    /** Whether values of this form must not be seen. */
    public boolean isSecret() {
        return label.isEmpty();
    }

    /** Whether a list in the file stands for the same values by comma. */
    public boolean isList() {
        return this == EMAILS
                || this == TOKENS
                || this == SECRETS
                || this == ROUTES
                || this == ROLE_MAP
                || this == TEMPLATE_KEYS;
    }
}
