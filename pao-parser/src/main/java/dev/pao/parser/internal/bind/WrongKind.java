package dev.pao.parser.internal.bind;

import dev.pao.parser.internal.report.Wording;
import dev.pao.parser.internal.tree.MappingNode;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.ScalarNode;
import dev.pao.parser.internal.tree.SequenceNode;

/** What to do about a value of the wrong kind. */
final class WrongKind {

    private static final int LONGEST_LIST = 60;

    private WrongKind() {}

    static String hint(Node node, String expectation) {
        boolean text = expectation.equals(TextReader.INSTANCE.expectation());
        if (text && node instanceof MappingNode) {
            return "write a text, in quotes if it holds `: ` or starts with `{`";
        }
        if (text && node instanceof SequenceNode) {
            return "write a text, in quotes if it starts with `[` or `- `";
        }
        boolean list = expectation.equals(ListReader.TEXTS.expectation());
        if (list && node instanceof ScalarNode scalar && isShort(scalar)) {
            return "write " + Wording.quote("[" + scalar.text() + "]");
        }
        return "write " + expectation;
    }

    private static boolean isShort(ScalarNode scalar) {
        return scalar.isPlain() && !scalar.isNothing() && scalar.text().length() <= LONGEST_LIST;
    }
}
