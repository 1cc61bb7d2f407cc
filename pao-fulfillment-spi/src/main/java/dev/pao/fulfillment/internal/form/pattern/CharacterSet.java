package dev.pao.fulfillment.internal.form.pattern;

import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of code points. Immutable. */
final class CharacterSet {

    static final CharacterSet ALL = range(0, Character.MAX_CODE_POINT);
    static final CharacterSet NONE = ALL.complement();
    static final CharacterSet DIGIT = range('0', '9');
    static final CharacterSet WORD =
            DIGIT.with(range('a', 'z')).with(range('A', 'Z')).with(range('_', '_'));
    static final CharacterSet SPACE = range('\t', '\n').with(range('\f', '\r')).with(range(' ', ' '));

    private static final int LAST_ASCII = 0x7f;
    private static final int KELVIN_SIGN = 0x212a;
    private static final int LONG_S = 0x17f;

    private final BitSet members;

    private CharacterSet(BitSet members) {
        this.members = members;
    }

    static CharacterSet range(int first, int last) {
        BitSet members = new BitSet();
        members.set(first, last + 1);
        return new CharacterSet(members);
    }

    static CharacterSet of(BitSet members) {
        return new CharacterSet((BitSet) members.clone());
    }

    CharacterSet with(CharacterSet other) {
        BitSet union = (BitSet) members.clone();
        union.or(other.members);
        return new CharacterSet(union);
    }

    CharacterSet complement() {
        BitSet others = (BitSet) members.clone();
        others.flip(0, Character.MAX_CODE_POINT + 1);
        return new CharacterSet(others);
    }

    boolean isAscii() {
        return members.length() <= LAST_ASCII + 1;
    }

    /** An ASCII set with the other case of its letters; two of them have a third form beyond ASCII. */
    CharacterSet withOtherCase() {
        BitSet folded = (BitSet) members.clone();
        members.stream().filter(CharacterSet::isLetter).forEach(letter -> {
            folded.set(Character.toLowerCase(letter));
            folded.set(Character.toUpperCase(letter));
        });
        if (folded.get('k')) {
            folded.set(KELVIN_SIGN);
        }
        if (folded.get('s')) {
            folded.set(LONG_S);
        }
        return new CharacterSet(folded);
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** Ranges in hexadecimal, such as {@code 5f 61-7a}. */
    @Override
    public String toString() {
        return IntStream.iterate(
                        members.nextSetBit(0),
                        first -> first >= 0,
                        first -> members.nextSetBit(members.nextClearBit(first)))
                .mapToObj(first -> range(first, members))
                .collect(Collectors.joining(" "));
    }

    private static String range(int first, BitSet members) {
        int last = members.nextClearBit(first) - 1;
        String start = Integer.toHexString(first);
        return last == first ? start : start + "-" + Integer.toHexString(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
