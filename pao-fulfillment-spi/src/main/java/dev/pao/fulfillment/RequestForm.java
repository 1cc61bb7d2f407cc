package dev.pao.fulfillment;

import dev.pao.fulfillment.internal.OrderDraft;
import dev.pao.fulfillment.internal.form.FormDocument;
import dev.pao.fulfillment.internal.form.FormHints;
import dev.pao.fulfillment.internal.form.FormSchema;
import dev.pao.fulfillment.internal.form.FormScript;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * An item's form, for trying it without a ticket system: what a page shows of it, a {@linkplain #script script} that
 * checks what is filled in and renders the ticket as the server does, and the server's own answer to compare with.
 * Immutable and thread-safe.
 */
public final class RequestForm {

    private final CatalogItem item;

    private RequestForm(CatalogItem item) {
        this.item = item;
    }

    /** The form of an item. */
    public static RequestForm of(CatalogItem item) {
        return new RequestForm(Objects.requireNonNull(item, "item"));
    }

    /**
     * What {@link FulfillmentService#render} gives where the item's system is served.
     *
     * @param at when the request is made
     * @throws IllegalArgumentException if the request names another item
     */
    public RenderOutcome render(FulfillmentRequest request, Instant at) {
        String system = item.fulfillment().manual().system();
        return new OrderDraft(Set.of(system)).of(item, request, at);
    }

    /**
     * What the script works on: {@code item}, {@code fields} in their order with what each is checked for, {@code
     * system}, and {@code template} as a tree. It is made anew by every call; a pattern with classes such as {@code
     * \p{Greek}} takes some time for each of them.
     *
     * @throws IllegalArgumentException if a template of the item has a problem, which a parser with {@link
     *     FulfillmentRules} reports
     */
    public Value.Mapping document() {
        return FormDocument.of(item);
    }

    /**
     * A JSON Schema (2020-12) of the parameters that the form takes, for form libraries and validators. Each field has
     * its label, its help and its default in it; one with a condition stands in an {@code if} and {@code then}.
     *
     * <p>A validator comes to the server's verdict, but for what a schema can't say. A {@code $comment} tells that of a
     * field: limits of dates and times, the grammar of URIs, patterns with a meaning that other engines do not share, and rules of
     * a host's own field types. And the server takes {@code null}, a blank text and an empty list for no value, and refuses
     * control characters.
     */
    public Value.Mapping schema() {
        return FormSchema.of(item);
    }

    /**
     * How a form library shows the {@link #schema}, in the words of react-jsonschema-form's {@code uiSchema}, which Backstage's
     * scaffolder shares: {@code ui:order} names every field as written, those with a condition too, and each field has the
     * {@code ui:widget}, {@code ui:options}, {@code ui:placeholder} and {@code ui:readonly} that its library would not find by
     * the schema alone. A field of a host's type has the type's word as {@code ui:field}, for a component of that name.
     */
    public Value.Mapping uiSchema() {
        return FormHints.of(item);
    }

    /**
     * A script in ECMAScript 2020 that touches nothing but the global constant {@code paoForm}, which it defines. Its
     * verdicts are the server's, in the same words. What a page can't judge with certainty, such as a field type of a
     * host, it names as unchecked instead of guessing.
     *
     * <ul>
     *   <li>{@code read(text)} and {@code write(value, indent)}: values with exact numbers, from JSON and to it
     *   <li>{@code check(document, parameters)}: {@code violations} as {@link RequestViolation} has them, and the names
     *       of fields that are {@code unchecked}; parameters that are no field are not looked for
     *   <li>{@code shown(document, parameters)}: the names of the fields that are asked for
     *   <li>{@code render(document, parameters, requester, request)}: the ticket as a tree of {@code text}, {@code
     *       value}, {@code list} and {@code map}; a text that does not go with the values has a {@code problem}, one
     *       that is left to the server is {@code unsure}
     * </ul>
     */
    public static String script() {
        return FormScript.text();
    }
}
