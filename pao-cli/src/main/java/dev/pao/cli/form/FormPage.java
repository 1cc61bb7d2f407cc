package dev.pao.cli.form;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.value.Value;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item's form as one HTML page that loads nothing and sends nothing: style and scripts are in it, and its policy
 * allows those and no others.
 */
public final class FormPage {

    /** By which a page is known again. */
    static final String MARK = "<meta name=\"generator\" content=\"PAO form preview\">";

    private static final Pattern PLACE = Pattern.compile("@([a-z-]+)@");

    private FormPage() {}

    /** The page of an item. */
    public static String of(CatalogItem item) {
        String style = resource("page.css");
        String script = RequestForm.script() + resource("controls.js") + resource("page.js");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", text(item.displayName().orElse(item.name())));
        parts.put("style-hash", hash(style));
        parts.put("style", style);
        parts.put("script-hash", hash(script));
        parts.put("script", script);
        parts.put("data", json(data(item)));
        Matcher places = PLACE.matcher(resource("page.html"));
        return places.replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), place.group())));
    }

    private static Value data(CatalogItem item) {
        Requester requester = SampleRequest.requester();
        return Value.Mapping.EMPTY
                .with("form", RequestForm.of(item).document())
                .with(
                        "requester",
                        Value.Mapping.EMPTY
                                .with("user_id", Value.of(requester.userId()))
                                .with("team", Value.of(requester.team().orElse("")))
                                .with("email", Value.of(requester.email().orElse(""))))
                .with("request", SampleRequest.request());
    }

    /** JSON that can't end or change the script element around it. */
    private static String json(Value value) {
        return value.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = FormPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException("the program lacks its file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
