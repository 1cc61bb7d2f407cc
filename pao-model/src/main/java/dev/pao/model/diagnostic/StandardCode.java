package dev.pao.model.diagnostic;

import java.util.Optional;

/**
 * The findings that PAO itself reports. 1xxx is about files and YAML, 2xxx about an item, 3xxx about its fulfillment,
 * 4xxx about the catalog as a whole. docs/diagnostics.md tells each with its cause and mend.
 */
public enum StandardCode implements DiagnosticCode {
    /** The file is not UTF-8. */
    NOT_UTF8("PAO1001", Severity.ERROR, "the file is not UTF-8", "save the file as UTF-8"),
    /** The text is not YAML. */
    YAML_SYNTAX("PAO1002", Severity.ERROR, "the text is not YAML", "correct the YAML at the place shown"),
    /** The file is larger than the limit. */
    FILE_TOO_LARGE(
            "PAO1003",
            Severity.ERROR,
            "the file is larger than the limit",
            "split the item or shorten its texts; the limit is an option of the parser"),
    /** The file holds more than one YAML document. */
    SEVERAL_DOCUMENTS(
            "PAO1004",
            Severity.ERROR,
            "the file holds more than one YAML document",
            "move each document into a file of its own"),
    /** The file holds no document. */
    EMPTY_DOCUMENT("PAO1005", Severity.ERROR, "the file holds no document", "write an item, or remove the file"),
    /** A key is written twice. */
    DUPLICATE_KEY("PAO1006", Severity.ERROR, "a key is written twice", "keep one of the two"),
    /** A value carries a YAML tag. */
    EXPLICIT_TAG(
            "PAO1007",
            Severity.ERROR,
            "a value carries a YAML tag",
            "remove the tag; the format says which type a key has"),
    /** A YAML merge key is used. */
    MERGE_KEY("PAO1008", Severity.ERROR, "a YAML merge key is used", "write the keys out"),
    /** The document is nested too deeply. */
    TOO_DEEP("PAO1009", Severity.ERROR, "the document is nested too deeply", "flatten the document"),
    /** The document has too many values once its aliases are expanded. */
    TOO_MANY_NODES(
            "PAO1010",
            Severity.ERROR,
            "the document has too many values once its aliases are expanded",
            "use fewer aliases, or split the item"),
    /** The text holds a control character. */
    CONTROL_CHARACTER("PAO1011", Severity.ERROR, "the text holds a control character", "remove the character"),
    /** The text holds half of a surrogate pair. */
    LONE_SURROGATE("PAO1012", Severity.ERROR, "the text holds half of a surrogate pair", "write the whole character"),
    /** An identifier holds a character that changes the writing direction. */
    BIDIRECTIONAL_CONTROL(
            "PAO1013",
            Severity.ERROR,
            "an identifier holds a character that changes the writing direction",
            "remove the character"),
    /** A catalog path is a symbolic link or a submodule. */
    NOT_A_REGULAR_FILE(
            "PAO1014", Severity.ERROR, "a catalog path is a symbolic link or a submodule", "put the file itself there"),
    /** A part of the path has characters that are not allowed. */
    PATH_SEGMENT(
            "PAO1015",
            Severity.ERROR,
            "a part of the path has characters that are not allowed",
            "rename the file or folder with letters, digits, `.`, `_` and `-`"),
    /** The path is too long or too deep. */
    PATH_LIMIT("PAO1016", Severity.ERROR, "the path is too long or too deep", "shorten the path"),
    /** The file is a Git LFS pointer. */
    LFS_POINTER("PAO1017", Severity.ERROR, "the file is a Git LFS pointer", "store the file in Git itself"),
    /** The file is not named after its item. */
    FILE_NAME_DIFFERS(
            "PAO1018",
            Severity.WARNING,
            "the file is not named after its item",
            "rename the file to the item's name and `.yaml`"),
    /** An alias names no anchor. */
    ALIAS_UNKNOWN(
            "PAO1019",
            Severity.ERROR,
            "an alias names no anchor",
            "define the anchor before its alias, or write the value out"),
    /** The file can't be read. */
    FILE_UNREADABLE("PAO1020", Severity.ERROR, "the file can't be read", "check that the file exists and may be read"),
    /** A required key is missing. */
    MISSING_KEY("PAO2001", Severity.ERROR, "a required key is missing", "add the key"),
    /** A key is not known. */
    UNKNOWN_KEY("PAO2002", Severity.ERROR, "a key is not known", "correct the key or remove it"),
    /** A value is of the wrong kind. */
    WRONG_KIND(
            "PAO2003",
            Severity.ERROR,
            "a value is of the wrong kind",
            "write the kind of value that the message names"),
    /** The item's name breaks the naming rule. */
    ITEM_NAME(
            "PAO2004",
            Severity.ERROR,
            "the item's name breaks the naming rule",
            "use lower-case letters, digits and single hyphens, at most 63"),
    /** The version is not a semantic version. */
    VERSION_SYNTAX(
            "PAO2005",
            Severity.ERROR,
            "the version is not a semantic version",
            "write three numbers, such as `1.0.0` (Semantic Versioning 2.0.0)"),
    /** The version is written as a number. */
    VERSION_NOT_QUOTED("PAO2006", Severity.ERROR, "the version is written as a number", "put the version into quotes"),
    /** A default does not satisfy its own field. */
    DEFAULT_NOT_ALLOWED(
            "PAO2007",
            Severity.ERROR,
            "a default does not satisfy its own field",
            "change the default or the rule that it breaks"),
    /** A required text is blank. */
    TEXT_BLANK("PAO2008", Severity.ERROR, "a required text is blank", "write a text"),
    /** A text is longer than allowed. */
    TEXT_TOO_LONG("PAO2009", Severity.ERROR, "a text is longer than allowed", "shorten the text"),
    /** A tag breaks the naming rule. */
    TAG_SYNTAX(
            "PAO2010",
            Severity.ERROR,
            "a tag breaks the naming rule",
            "use lower-case letters, digits, `.`, `_` and `-`, at most 63"),
    /** A tag is written twice. */
    TAG_DUPLICATE("PAO2011", Severity.ERROR, "a tag is written twice", "keep one of the two"),
    /** The item has too many tags. */
    TOO_MANY_TAGS("PAO2012", Severity.ERROR, "the item has too many tags", "keep at most 50"),
    /** The item has too many fields. */
    TOO_MANY_FIELDS("PAO2013", Severity.ERROR, "the item has too many fields", "keep at most 200"),
    /** A field's name breaks the naming rule. */
    FIELD_NAME(
            "PAO2014",
            Severity.ERROR,
            "a field's name breaks the naming rule",
            "use lower-case letters, digits and `_`, at most 63, starting with a letter"),
    /** A field's name is one that templates use for something else. */
    FIELD_NAME_RESERVED(
            "PAO2015",
            Severity.ERROR,
            "a field's name is one that templates use for something else",
            "choose another name"),
    /** Two fields have one name. */
    FIELD_NAME_DUPLICATE("PAO2016", Severity.ERROR, "two fields have one name", "rename one of them"),
    /** A field's type is not known. */
    FIELD_TYPE_UNKNOWN("PAO2017", Severity.ERROR, "a field's type is not known", "use one of the types of the format"),
    /** A lower limit is above its upper limit. */
    RANGE_EMPTY("PAO2018", Severity.ERROR, "a lower limit is above its upper limit", "exchange or change the limits"),
    /** A field has no choices or too many. */
    CHOICES_COUNT("PAO2019", Severity.ERROR, "a field has no choices or too many", "list 1 to 500 choices"),
    /** A choice is listed twice. */
    CHOICE_DUPLICATE("PAO2020", Severity.ERROR, "a choice is listed twice", "keep one of the two"),
    /** A pattern does not compile. */
    REGEXP_SYNTAX("PAO2021", Severity.ERROR, "a pattern does not compile", "correct the pattern; its syntax is RE2's"),
    /** A condition names a field that does not exist. */
    CONDITIONAL_FIELD_UNKNOWN(
            "PAO2022",
            Severity.ERROR,
            "a condition names a field that does not exist",
            "name another field of the item"),
    /** A condition waits for a value that its field can't have. */
    CONDITIONAL_VALUE_IMPOSSIBLE(
            "PAO2023",
            Severity.ERROR,
            "a condition waits for a value that its field can't have",
            "use a value that the other field allows"),
    /** Conditions depend on each other in a circle. */
    CONDITIONAL_CYCLE(
            "PAO2024", Severity.ERROR, "conditions depend on each other in a circle", "remove one of the conditions"),
    /** A boolean is not `true` or `false`. */
    NOT_A_BOOLEAN("PAO2025", Severity.ERROR, "a boolean is not `true` or `false`", "write `true` or `false`"),
    /** A number is not a decimal integer. */
    NOT_AN_INTEGER(
            "PAO2026", Severity.ERROR, "a number is not a decimal integer", "write a whole number in decimal digits"),
    /** A number is not decimal. */
    NOT_A_NUMBER("PAO2027", Severity.ERROR, "a number is not decimal", "write a decimal number, such as `0.5`"),
    /** A field's format is not known. */
    FORMAT_UNKNOWN(
            "PAO2028", Severity.ERROR, "a field's format is not known", "use email, uri, hostname, ipv4, ipv6 or cidr"),
    /** A limit is below what makes sense. */
    LIMIT_NEGATIVE(
            "PAO2029",
            Severity.ERROR,
            "a limit is below what makes sense",
            "use a number from 0, or from 1 for `step`, `rows` and `cols`"),
    /** A limit of a date or time is not one. */
    LIMIT_SYNTAX("PAO2030", Severity.ERROR, "a limit of a date or time is not one", "write the limit as ISO 8601"),
    /** More selections are required than there are options. */
    SELECTIONS_IMPOSSIBLE(
            "PAO2031",
            Severity.ERROR,
            "more selections are required than there are options",
            "lower `min_selections` or add options"),
    /** Automation is kept but not run by this version. */
    AUTOMATION_NOT_RUN(
            "PAO3001",
            Severity.WARNING,
            "automation is kept but not run by this version",
            "keep it for later, or remove it"),
    /** No provider serves the system. */
    SYSTEM_UNKNOWN("PAO3002", Severity.ERROR, "no provider serves the system", "use a system that a provider serves"),
    /** The system was not checked, because no provider is known for it. */
    SYSTEM_NOT_CHECKED(
            "PAO3003",
            Severity.WARNING,
            "the system was not checked, because no provider is known for it",
            "validate where the providers are known"),
    /** A template key that the system requires is missing. */
    TEMPLATE_KEY_MISSING(
            "PAO3004", Severity.ERROR, "a template key that the system requires is missing", "add the key"),
    /** The system does not know a template key. */
    TEMPLATE_KEY_UNKNOWN(
            "PAO3005", Severity.ERROR, "the system does not know a template key", "correct the key or remove it"),
    /** A template does not compile. */
    TEMPLATE_SYNTAX(
            "PAO3006", Severity.ERROR, "a template does not compile", "correct the template at the place shown"),
    /** A template names a variable that does not exist. */
    TEMPLATE_VARIABLE_UNKNOWN(
            "PAO3007",
            Severity.ERROR,
            "a template names a variable that does not exist",
            "use a field of the item or one of the known variables"),
    /** A template uses something that templates may not use. */
    TEMPLATE_FEATURE_DENIED(
            "PAO3008",
            Severity.ERROR,
            "a template uses something that templates may not use",
            "use printing, `if`, `for` over a list and the allowed filters"),
    /** Two files have one item name. */
    NAME_TAKEN("PAO4001", Severity.ERROR, "two files have one item name", "rename one of the items"),
    /** The item changed but its version did not rise. */
    VERSION_CONFLICT("PAO4002", Severity.ERROR, "the item changed but its version did not rise", "raise the version"),
    /** The version rises by less than the change asks for. */
    VERSION_STEP_TOO_SMALL(
            "PAO4003",
            Severity.WARNING,
            "the version rises by less than the change asks for",
            "raise the part of the version that the message names");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String mend;

    StandardCode(String id, Severity severity, String title, String mend) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.mend = mend;
    }

    /** The code with an id such as {@code PAO2007}. */
    public static Optional<StandardCode> find(String id) {
        for (StandardCode code : values()) {
            if (code.id.equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String mend() {
        return mend;
    }
}
