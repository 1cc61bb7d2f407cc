package dev.pao.fulfillment.internal.form.pattern;

import dev.pao.fulfillment.internal.form.pattern.PatternNode.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a pattern that the server's engine compiles. What the engine would refuse is not looked for; what is not known
 * here is refused.
 */
final class PatternReader {

    private static final int MOST_DEPTH = 100;

    private final PatternText text;
    private final ClassReader classes;
    private boolean ignoreCase;
    private boolean manyLines;
    private boolean dotIsAll;
    private int depth;

    private PatternReader(String pattern, AskedSets asked) {
        this.text = new PatternText(pattern);
        this.classes = new ClassReader(text, asked);
    }

    static PatternNode read(String pattern, AskedSets asked) throws UncoveredPatternException {
        PatternReader reader = new PatternReader(pattern, asked);
        PatternNode node = reader.choice();
        if (!reader.text.isAtEnd()) {
            throw new UncoveredPatternException("a bracket is left over");
        }
        return node;
    }

    private PatternNode choice() throws UncoveredPatternException {
        List<PatternNode> parts = new ArrayList<>();
        do {
            parts.add(row());
        } while (text.take("|"));
        return new PatternNode.Choice(List.copyOf(parts));
    }

    private PatternNode row() throws UncoveredPatternException {
        List<PatternNode> parts = new ArrayList<>();
        while (!text.isAtEnd() && !text.isAt("|") && !text.isAt(")")) {
            if (text.take("\\Q")) {
                quoted(parts);
            } else {
                Optional<PatternNode> part = part();
                part.ifPresent(parts::add);
            }
            if (!parts.isEmpty()) {
                parts.set(parts.size() - 1, repeated(parts.get(parts.size() - 1)));
            }
        }
        return new PatternNode.Row(List.copyOf(parts));
    }

    private void quoted(List<PatternNode> parts) throws UncoveredPatternException {
        for (int character : text.takeUntil("\\E").codePoints().toArray()) {
            parts.add(literal(character));
        }
    }

    /** The next part; empty for flags, which are no part. */
    private Optional<PatternNode> part() throws UncoveredPatternException {
        if (text.isAt("[")) {
            return Optional.of(new PatternNode.One(classes.brackets(ignoreCase)));
        }
        if (text.take("(")) {
            return group();
        }
        if (text.isAt("\\")) {
            return Optional.of(escape());
        }
        return Optional.of(
                switch (text.peek()) {
                    case '^' -> place(manyLines ? Place.LINE_START : Place.TEXT_START);
                    case '$' -> place(manyLines ? Place.LINE_END : Place.TEXT_END);
                    case '.' -> dot();
                    default -> literal(text.take());
                });
    }

    private PatternNode escape() throws UncoveredPatternException {
        Optional<CharacterSet> set = classes.escaped(ignoreCase);
        if (set.isPresent()) {
            return new PatternNode.One(set.get());
        }
        text.take("\\");
        return switch (text.peek()) {
            case 'A' -> place(Place.TEXT_START);
            case 'z' -> place(Place.TEXT_END);
            case 'b' -> place(Place.WORD_EDGE);
            case 'B' -> place(Place.NO_WORD_EDGE);
            default -> literal(EscapeReader.character(text));
        };
    }

    private Optional<PatternNode> group() throws UncoveredPatternException {
        boolean outerCase = ignoreCase;
        boolean outerLines = manyLines;
        boolean outerDot = dotIsAll;
        if (text.take("?P<") || text.take("?<")) {
            text.takeUntil(">");
        } else if (text.take("?") && !flags()) {
            return Optional.empty();
        }
        depth++;
        if (depth > MOST_DEPTH) {
            throw new UncoveredPatternException("nested too deep");
        }
        PatternNode inside = choice();
        depth--;
        if (!text.take(")")) {
            throw new UncoveredPatternException("a group is open");
        }
        ignoreCase = outerCase;
        manyLines = outerLines;
        dotIsAll = outerDot;
        return Optional.of(inside);
    }

    /** Whether the flags open a group; else they hold from here on. */
    private boolean flags() throws UncoveredPatternException {
        boolean on = true;
        while (true) {
            int flag = text.take();
            switch (flag) {
                case '-' -> on = false;
                case 'i' -> ignoreCase = on;
                case 'm' -> manyLines = on;
                case 's' -> dotIsAll = on;
                case 'U' -> {}
                case ':' -> {
                    return true;
                }
                case ')' -> {
                    return false;
                }
                default -> throw new UncoveredPatternException("a flag");
            }
        }
    }

    private PatternNode repeated(PatternNode part) throws UncoveredPatternException {
        PatternNode result = part;
        if (text.take("*")) {
            result = new PatternNode.Repeat(part, 0, -1);
        } else if (text.take("+")) {
            result = new PatternNode.Repeat(part, 1, -1);
        } else if (text.take("?")) {
            result = new PatternNode.Repeat(part, 0, 1);
        } else if (text.isAt("{")) {
            result = RepeatCount.read(text)
                    .<PatternNode>map(count -> new PatternNode.Repeat(part, count.least(), count.most()))
                    .orElse(part);
        }
        if (result != part) {
            text.take("?");
        }
        return result;
    }

    private PatternNode literal(int character) throws UncoveredPatternException {
        return new PatternNode.One(classes.character(character, ignoreCase));
    }

    private PatternNode dot() throws UncoveredPatternException {
        text.take();
        CharacterSet lineFeed = CharacterSet.range('\n', '\n');
        return new PatternNode.One(dotIsAll ? CharacterSet.ALL : lineFeed.complement());
    }

    private PatternNode place(Place place) throws UncoveredPatternException {
        text.take();
        return new PatternNode.At(place);
    }
}
