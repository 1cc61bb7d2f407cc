package dev.pao.fulfillment.internal.template;

import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The symbols of Pebble's operators, found at a place as its lexer finds them: the longest first, words whole. */
final class OperatorSymbols {

    private static final int ASCII = 128;

    private final String[][] byFirst = new String[ASCII][0];

    OperatorSymbols(ExtensionRegistry registry) {
        List<String> symbols = new ArrayList<>(registry.getUnaryOperators().keySet());
        symbols.addAll(registry.getBinaryOperators().keySet());
        symbols.sort(Comparator.comparingInt(String::length).reversed());
        for (String symbol : symbols) {
            char first = symbol.charAt(0);
            List<String> known = new ArrayList<>(List.of(byFirst[first]));
            known.add(symbol);
            byFirst[first] = known.toArray(String[]::new);
        }
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
