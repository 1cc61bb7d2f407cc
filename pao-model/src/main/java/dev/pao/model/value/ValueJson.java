package dev.pao.model.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON text (RFC 8259) and back. Keys keep their order and numbers their digits; a duplicate key is refused.
 * Thread-safe.
 */
public final class ValueJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ValueJson() {}

    /** The value as compact JSON. */
    public static String write(Value value) {
        return write(value, false);
    }

    /** The value as JSON over several lines, for people. */
    public static String writeIndented(Value value) {
        return write(value, true);
    }

    /**
     * The value of a JSON text.
     *
     * @throws IllegalArgumentException if the text is not one JSON value; the message says where
     */
    public static Value read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            Value value = read(parser, first);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("JSON text goes on after its end at "
                        + parser.currentLocation().offsetDescription());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage() + place(e.getLocation()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : ", at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /**
     * The mapping of a JSON text.
     *
     * @throws IllegalArgumentException if the text is not one JSON object; the message says where
     */
    public static Value.Mapping readMapping(String json) {
        Value value = read(json);
        if (value instanceof Value.Mapping mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("expected a JSON object, found a " + value.kindName());
    }

    private static String write(Value value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (indented) {
                json.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(Indent.TWO_SPACES)
                        .withArrayIndenter(Indent.TWO_SPACES));
            }
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Value value, JsonGenerator json) throws IOException {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Decimal decimal) {
            json.writeNumber(decimal.number());
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.flag());
        } else if (value instanceof Value.Sequence list) {
            json.writeStartArray();
            for (Value member : list.values()) {
                write(member, json);
            }
            json.writeEndArray();
        } else if (value instanceof Value.Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static Value read(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new IllegalArgumentException("expected a JSON value, found the end of the text");
        }
        return switch (token) {
            case START_OBJECT -> readEntries(parser);
            case START_ARRAY -> readMembers(parser);
            case VALUE_STRING -> Value.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.of(new BigDecimal(parser.getText()));
            case VALUE_TRUE -> Value.of(true);
            case VALUE_FALSE -> Value.of(false);
            case VALUE_NULL -> Value.nothing();
            default -> throw new IllegalArgumentException("unexpected " + token + " in JSON text");
        };
    }

    private static Value readEntries(JsonParser parser) throws IOException {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            entries.put(key, read(parser, parser.nextToken()));
        }
        return new Value.Mapping(entries);
    }

    private static Value readMembers(JsonParser parser) throws IOException {
        List<Value> members = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            members.add(read(parser, token));
        }
        return new Value.Sequence(members);
    }
}
