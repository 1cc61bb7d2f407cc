package dev.pao.jira.internal;

import java.util.List;

/**
 * Keeps secrets out of messages: an answer may repeat what it was asked with.
 *
 * @param secrets what nobody may see
 */
record Redaction(List<String> secrets) {

    /** A text without them. */
    String of(String text) {
        String shown = text;
        for (String secret : secrets) {
            shown = shown.replace(secret, "***");
        }
        return shown;
    }

    @Override
    public String toString() {
        return "Redaction[" + secrets.size() + " secrets]";
    }
}
