package dev.pao.parser.schema;

import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A document as an editor hands it to a schema validator: read with YAML 1.2's core schema, where an unquoted {@code
 * 1.10} is a number, {@code True} a boolean and {@code ~} nothing.
 *
 * @param value the document
 * @param typed where an unquoted scalar became a number or a boolean, with the text that was written
 */
record EditorReading(Value value, Map<JsonPointer, String> typed) {

    /** A number that is no integer, for those that JSON can't write. */
    private static final BigDecimal NOT_WRITABLE = new BigDecimal("0.5");

    private static final int MOST_NODES = 50_000;
    private static final int DEEPEST = 100;

    /** The reading; empty where an editor's YAML reader refuses the text, which no schema then judges. */
    static Optional<EditorReading> of(byte[] content) {
        LoadSettings core = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(10_000_000)
                .build();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            Optional<Node> root = new Compose(core).composeString(text);
            Reader reader = new Reader();
            return root.map(node -> new EditorReading(reader.read(node, JsonPointer.ROOT), Map.copyOf(reader.typed)));
        } catch (YamlEngineException | CharacterCodingException | NotJudged | NumberFormatException e) {
            // The library reads an escape such as \UFFFFFFFF as a number that is too large.
            return Optional.empty();
        }
    }

    /** A key twice, a value inside itself, or aliases that unfold without measure. */
    private static final class NotJudged extends RuntimeException {}

    private static final class Reader {

        private final Map<JsonPointer, String> typed = new LinkedHashMap<>();
        private int nodes;

        Value read(Node node, JsonPointer place) {
            if (++nodes > MOST_NODES
                    || place.text().chars().filter(letter -> letter == '/').count() > DEEPEST) {
                throw new NotJudged();
            }
            if (node instanceof SequenceNode list) {
                List<Value> members = new ArrayList<>();
                list.getValue().forEach(member -> members.add(read(member, place.child(members.size()))));
                return new Value.Sequence(members);
            }
            return node instanceof MappingNode mapping ? mapping(mapping, place) : scalar((ScalarNode) node, place);
        }

        private Value mapping(MappingNode mapping, JsonPointer place) {
            Map<String, Value> entries = new LinkedHashMap<>();
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                String key =
                        entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "[a list or mapping]";
                if (!keys.add(key)) {
                    throw new NotJudged();
                }
                entries.put(key, read(entry.getValueNode(), place.child(key)));
            }
            return new Value.Mapping(entries);
        }

        private Value scalar(ScalarNode node, JsonPointer place) {
            String text = node.getValue();
            if (node.getScalarStyle() != ScalarStyle.PLAIN || node.getTag().equals(Tag.STR)) {
                return Value.of(text);
            }
            if (node.getTag().equals(Tag.NULL)) {
                return Value.nothing();
            }
            typed.put(place, text);
            return node.getTag().equals(Tag.BOOL) ? Value.of(text.equalsIgnoreCase("true")) : Value.of(number(text));
        }

        private static BigDecimal number(String text) {
            if (text.startsWith("0x")) {
                return new BigDecimal(new BigInteger(text.substring(2), 16));
            }
            if (text.startsWith("0o")) {
                return new BigDecimal(new BigInteger(text.substring(2), 8));
            }
            return text.endsWith("inf") || text.endsWith("nan") || text.endsWith("NaN") || text.endsWith("Inf")
                    ? NOT_WRITABLE
                    : new BigDecimal(text);
        }
    }
}
