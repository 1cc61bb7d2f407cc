package dev.pao.fulfillment.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts beside this class as one. */
public final class FormScript {

    private static final List<String> PARTS = List.of(
            "decimals.js",
            "json.js",
            "times.js",
            "formats.js",
            "patterns.js",
            "checks.js",
            "filters.js",
            "templates.js");

    private FormScript() {}

    /** The source text. */
    public static String text() {
        return PARTS.stream()
                .map(FormScript::part)
                .collect(Collectors.joining(
                        "\n",
                        "const paoForm = (function () {\n'use strict';\n",
                        "\nreturn {read: readJson, write: writeJson, check: check, shown: shownNames, render: render};"
                                + "\n})();\n"));
    }

    private static String part(String name) {
        try (InputStream part = FormScript.class.getResourceAsStream(name)) {
            if (part == null) {
                throw new IllegalStateException("the jar holds no " + name);
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
