package dev.pao.sync.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Tells without parsing which files may name one of some items. A name stands in YAML as it is, between characters that
 * no name has, unless it is written with escapes: a file with a backslash may name any.
 */
final class NameScan {

    private final Set<String> names;

    NameScan(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    boolean mayFind(byte[] content) {
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i < content.length && content[i] == '\\') {
                return true;
            }
            if (i == content.length || !isOfNames(content[i])) {
                if (i > start && names.contains(new String(content, start, i - start, StandardCharsets.US_ASCII))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isOfNames(byte character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-';
    }
}
