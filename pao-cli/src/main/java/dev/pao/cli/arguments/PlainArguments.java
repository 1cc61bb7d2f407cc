package dev.pao.cli.arguments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arguments as nearly all calls have them: known flags, each once, with values and operands that can't be taken for
 * flags. They are read without picocli, which takes longer to start than a file takes to check. Everything else, calls
 * for help and mistakes above all, is left to picocli; what both read, they read alike.
 */
public final class PlainArguments implements Arguments {

    private final Map<String, Flag> known = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private PlainArguments(CommandForm form) {
        for (Flag flag : form.allFlags()) {
            for (String name : flag.names()) {
                known.put(name, flag);
            }
        }
    }

    /** What the words after a command's name say, if all of them are plain. */
    public static Optional<Arguments> read(CommandForm form, List<String> words) {
        PlainArguments arguments = new PlainArguments(form);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (isPlain(word)) {
                arguments.operands.add(word);
            } else if (!arguments.readFlag(word, rest)) {
                return Optional.empty();
            }
        }
        return arguments.operands.isEmpty() ? Optional.empty() : Optional.of(arguments);
    }

    @Override
    public boolean has(Flag flag) {
        return given.containsKey(flag.name());
    }

    @Override
    public Optional<String> value(Flag flag) {
        return flag.takesValue() ? Optional.ofNullable(given.get(flag.name())) : Optional.empty();
    }

    @Override
    public List<String> operands() {
        return List.copyOf(operands);
    }

    private boolean readFlag(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        Flag flag = known.get(equals < 0 ? word : word.substring(0, equals));
        if (flag == null || (equals >= 0 && !flag.takesValue())) {
            return false;
        }
        if (!flag.takesValue()) {
            return given.put(flag.name(), "") == null;
        }
        String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
        return isPlain(value) && given.put(flag.name(), value) == null;
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
    }
}
