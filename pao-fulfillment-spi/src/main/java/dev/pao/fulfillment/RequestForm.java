package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.form.FormDocument;
import dev.pao.fulfillment.internal.form.FormScript;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.util.Objects;

/**
 * An item's form for a page that asks for it without a server: what the page shows, and a script that checks what is
 * filled in and renders the ticket as {@link FulfillmentService#render} does, with the same verdicts in the same words.
 * What a page can't judge with certainty, such as a field type of a host, the script names as unchecked instead of
 * guessing. Immutable and thread-safe.
 */
public final class RequestForm {

    private final Value.Mapping document;

    private RequestForm(Value.Mapping document) {
        this.document = document;
    }

    /**
     * The form of an item. A pattern with classes such as {@code \p{Greek}} takes some time for each of them.
     *
     * @throws IllegalArgumentException if a template of the item has a problem, which a parser with {@link
     *     FulfillmentRules} reports
     */
    public static RequestForm of(CatalogItem item) {
        return new RequestForm(FormDocument.of(Objects.requireNonNull(item, "item")));
    }

    /**
     * What the script works on: {@code item}, {@code fields} in their order with what each is checked for, {@code
     * system}, and {@code template} as a tree. Of the item's fulfillment it holds the system and the template.
     */
    public Value.Mapping document() {
        return document;
    }

    /**
     * The script, in ECMAScript 2020, which touches nothing but the global constant {@code paoForm} that it defines:
     *
     * <ul>
     *   <li>{@code read(text)} and {@code write(value)}: values with exact numbers, from JSON and to it
     *   <li>{@code check(document, parameters)}: {@code violations} as {@link RequestViolation} has them, and the names
     *       of fields that are {@code unchecked}; names that are no field are not looked for
     *   <li>{@code shown(document, parameters)}: the names of the fields that are asked for
     *   <li>{@code render(document, parameters, requester, request)}: the ticket, a tree of {@code text}, {@code value},
     *       {@code list} and {@code map}, where a text that does not go with the values has a {@code problem}
     * </ul>
     */
    public static String script() {
        return FormScript.text();
    }
}
