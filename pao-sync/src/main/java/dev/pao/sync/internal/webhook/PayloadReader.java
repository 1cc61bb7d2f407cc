package dev.pao.sync.internal.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a body, JSON or a form with JSON in it, from end to end without building a tree of it. */
final class PayloadReader {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FIELD = "payload=";
    private static final int DEEPEST = 200;
    private static final Set<String> MEMBERS = Set.of("ref", "after", "deleted", "repository");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Optional<String> ref = Optional.empty();
    private Optional<String> after = Optional.empty();
    private Optional<String> repository = Optional.empty();
    private final Set<String> seen = new HashSet<>();
    private boolean deleted;

    private PayloadReader() {}

    /** Reads a body of a content type: a form if it says so, JSON if it says anything else or nothing. */
    static PushPayload read(Optional<String> contentType, byte[] body) throws MalformedPayload {
        byte[] json = contentType.filter(PayloadReader::isForm).isPresent() ? payloadOf(body) : body;
        try (JsonParser parser = JSON.createParser(json)) {
            return new PayloadReader().document(parser);
        } catch (IOException e) {
            throw new MalformedPayload("the body is not JSON that can be read");
        }
    }

    private PushPayload document(JsonParser json) throws IOException, MalformedPayload {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new MalformedPayload("the body is not a JSON object");
        }
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            member(key, json);
        }
        if (json.nextToken() != null) {
            throw new MalformedPayload("the body goes on after its JSON object");
        }
        return new PushPayload(ref, after, deleted, repository);
    }

    private void member(String key, JsonParser json) throws IOException, MalformedPayload {
        if (MEMBERS.contains(key) && !seen.add(key)) {
            throw new MalformedPayload("the body has `" + key + "` twice");
        }
        switch (key) {
            case "ref" -> ref = text(json);
            case "after" -> after = text(json);
            case "deleted" -> deleted = json.currentToken() == JsonToken.VALUE_TRUE;
            case "repository" -> repository = fullName(json);
            default -> {}
        }
        json.skipChildren();
    }

    private static Optional<String> fullName(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        Optional<String> name = Optional.empty();
        for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            json.nextToken();
            if (key.equals("full_name")) {
                name = text(json);
            }
            json.skipChildren();
        }
        return name;
    }

    private static Optional<String> text(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
    }

    private static boolean isForm(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
    }

    private static byte[] payloadOf(byte[] form) throws MalformedPayload {
        String value = Arrays.stream(new String(form, StandardCharsets.UTF_8).split("&"))
                .filter(field -> field.startsWith(FIELD))
                .map(field -> field.substring(FIELD.length()))
                .findFirst()
                .orElseThrow(() -> new MalformedPayload("the form has no field `payload`"));
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedPayload("the form's field `payload` is not encoded as a form's field is");
        }
    }
}
