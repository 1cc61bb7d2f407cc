package dev.pao.jira.internal;

import java.util.regex.Pattern;

/** Keys of issues. */
final class IssueKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]+");

    private IssueKey() {}

    /** Whether a text may be the key of an issue. */
    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
