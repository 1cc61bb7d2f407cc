package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import java.util.Arrays;
import java.util.Set;

/** The symbols of Pebble's operators, found at a place as its lexer finds them: the longest first, words whole. */
final class OperatorSymbols {

    private static final int ASCII = 128;

    private final String[][] byFirst = new String[ASCII][0];

    OperatorSymbols(ExtensionRegistry registry) {
        add(registry.getUnaryOperators().keySet());
        add(registry.getBinaryOperators().keySet());
    }

    private void add(Set<String> symbols) {
        for (String symbol : symbols) {
            char first = symbol.charAt(0);
            byFirst[first] = withAnother(byFirst[first], symbol);
        }
    }

    private static String[] withAnother(String[] known, String symbol) {
        int place = 0;
        while (place < known.length && known[place].length() >= symbol.length()) {
            place++;
        }
        String[] more = Arrays.copyOf(known, known.length + 1);
        System.arraycopy(known, place, more, place + 1, known.length - place);
        more[place] = symbol;
        return more;
    }

    /** The operator that stands at a place; empty if there is none. */
    String at(String text, int place) {
        char first = text.charAt(place);
        for (String symbol : first < ASCII ? byFirst[first] : byFirst[0]) {
            int end = place + symbol.length();
            boolean word = Character.isLetter(symbol.charAt(symbol.length() - 1));
            if (text.startsWith(symbol, place) && !(word && end < text.length() && goesOn(text.charAt(end)))) {
                return symbol;
            }
        }
        return "";
    }

    private static boolean goesOn(char next) {
        return TagReader.isNameStart(next) || TagReader.isDigit(next);
    }
}
