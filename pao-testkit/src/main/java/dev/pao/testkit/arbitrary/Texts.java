package dev.pao.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as authors write them. */
final class Texts {

    private static final int LONGEST = 40;

    private Texts() {}

    /** One line that begins and ends with something visible. */
    static Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('À', 'ɏ')
                .withCharRange('一', '龥')
                .withChars("\"'\\#:{}[],&*!|>%@`-?")
                .ofMinLength(1)
                .ofMaxLength(LONGEST)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
