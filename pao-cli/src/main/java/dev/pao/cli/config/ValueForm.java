package dev.pao.cli.config;

import java.util.function.Predicate;

/** What a setting's value looks like. */
public enum ValueForm {
    /** A Git repository. */
    REPOSITORY("URL", "an https, ssh or file URL, without a user's name and password in it", TextForms::isRepository),
    /** A Git branch. */
    BRANCH("BRANCH", "a branch's name without spaces or `refs/heads/`", TextForms::isBranch),
    /** A repository's name. */
    REPOSITORY_NAME("NAME", "OWNER/NAME", TextForms.matching("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")),
    /** A folder inside the repository. */
    CATALOG_ROOT("FOLDER", "a folder of the repository without `/` at its ends", TextForms::isCatalogRoot),
    /** A folder of this machine. */
    FOLDER("FOLDER", "a folder", text -> !text.isBlank()),
    /** A number of seconds. */
    SECONDS("SECONDS", "a whole number of seconds from 1 to 86400", TextForms.between(1, 86_400)),
    /** A TCP port. */
    PORT("PORT", "a port from 0 to 65535", TextForms.between(0, 65_535)),
    /** A host name or address. */
    HOST("HOST", "a host name or an address", TextForms.matching("[A-Za-z0-9.:_-]+|\\[[0-9A-Fa-f:.]+]")),
    /** A place for the catalog. */
    STORE("STORE", "`memory`, `sqlite:FILE` or `postgresql://HOST/DATABASE`", StoreLocation::isLocation),
    /** A page of the web. */
    WEB_URL("URL", "an http or https URL without user information", TextForms::isWebUrl),
    /** One of two kinds of Jira. */
    DEPLOYMENT("KIND", "`cloud` or `datacenter`", TextForms.matching("cloud|datacenter")),
    /** One address. */
    EMAIL("ADDRESS", "an e-mail address", TextForms::isEmail),
    /** Several addresses. */
    EMAILS("ADDRESSES", "e-mail addresses, by comma", TextForms::isEmailList),
    /** Who may use the API. */
    TOKENS("", "NAME:ROLE:TOKEN, by comma", TextForms::isTokenList),
    /** A text that must not be seen. */
    SECRET("", "a text", text -> !text.isBlank()),
    /** Several of them. */
    SECRETS("", "texts, by comma", text -> TextForms.parts(text).findAny().isPresent()),
    /** An address that must not be seen. */
    SECRET_URL("", "an http or https URL without user information", TextForms::isWebUrl);

    private final String label;
    private final String expected;
    private final Predicate<String> test;

    ValueForm(String label, String expected, Predicate<String> test) {
        this.label = label;
        this.expected = expected;
        this.test = test;
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
        return test.test(text);
    }

    /** Whether values of this form must not be seen. */
    public boolean isSecret() {
        return label.isEmpty();
    }

    /** Whether a list in the file stands for the same values by comma. */
    public boolean isList() {
        return this == EMAILS || this == TOKENS || this == SECRETS;
    }
}
