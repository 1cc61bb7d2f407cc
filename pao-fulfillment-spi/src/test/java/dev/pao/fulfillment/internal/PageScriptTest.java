package dev.pao.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestForm;
import dev.pao.fulfillment.RequestId;
import dev.pao.fulfillment.RequestViolation;
import dev.pao.fulfillment.internal.template.RenderException;
import dev.pao.fulfillment.internal.template.TemplateReader;
import dev.pao.fulfillment.internal.template.TicketTemplate;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The page's script against the server's classes, on items and inputs of chance. */
class PageScriptTest {

    private static final PageScript SCRIPT = PageScript.load();
    private static final TemplateReader READER = new TemplateReader();
    private static final RequestId ID = new RequestId("req-00000000-0000-0000-0000-000000000000");
    private static final Instant AT = Instant.parse("2025-08-16T14:30:00Z");
    private static final Requester REQUESTER = new Requester("josh", Optional.of("data \"x\""), Optional.empty());
    private static final Value REQUEST =
            Value.Mapping.EMPTY.with("id", Value.of(ID.text())).with("created_at", Value.of(AT.toString()));

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void theScriptSaysWhatTheServerSays(@ForAll long seed) {
        RandomForms forms = new RandomForms(seed);
        CatalogItem item = forms.item();
        open(item);
        for (int i = 0; i < 4; i++) {
            compare(item, forms.parameters(item));
        }
    }

    @Test
    void hardlyATicketIsLeftToTheServer() {
        int unsure = 0;
        for (int seed = 0; seed < 50; seed++) {
            RandomForms forms = new RandomForms(seed);
            CatalogItem item = forms.item();
            open(item);
            TicketReading reading = TicketReading.of(SCRIPT.render(forms.parameters(item), REQUESTER, REQUEST));
            unsure += reading.isUnsure() ? 1 : 0;
        }
        assertThat(unsure).isLessThanOrEqualTo(5);
    }

    static void open(CatalogItem item) {
        SCRIPT.open(RequestForm.of(item).document());
    }

    static void compare(CatalogItem item, Value.Mapping parameters) {
        String told = item.document() + "\n" + parameters;
        assertSameVerdict(item, parameters, told);
        if (ParameterLimits.isKept(parameters)) {
            assertSameTicket(item, parameters, told);
        }
    }

    private static void assertSameVerdict(CatalogItem item, Value.Mapping parameters, String told) {
        Value.Mapping verdict = SCRIPT.check(parameters);
        List<String> unchecked = verdict.texts("unchecked");
        List<RequestViolation> expected = ParameterCheck.violations(item, parameters).stream()
                .filter(violation -> !unchecked.contains(violation.field()))
                .toList();
        List<RequestViolation> found = violations(verdict).stream()
                .filter(violation -> !unchecked.contains(violation.field()))
                .toList();
        assertThat(found).as(told).isEqualTo(expected);
    }

    private static List<RequestViolation> violations(Value.Mapping verdict) {
        List<RequestViolation> violations = new ArrayList<>();
        for (Value violation : verdict.sequence("violations").orElseThrow().values()) {
            Value.Mapping entries = (Value.Mapping) violation;
            violations.add(new RequestViolation(
                    entries.text("field").orElseThrow(),
                    entries.text("rule").orElseThrow(),
                    entries.text("message").orElseThrow()));
        }
        return violations;
    }

    private static void assertSameTicket(CatalogItem item, Value.Mapping parameters, String told) {
        Map<Field, Value> values = new FilledForm(item.presentation(), parameters).values();
        TicketReading reading = TicketReading.of(SCRIPT.render(parameters, REQUESTER, REQUEST));
        if (reading.isUnsure()) {
            return;
        }
        try {
            Value.Mapping expected =
                    TicketTemplate.of(item, READER).render(TemplateVariables.of(item, values, REQUESTER, ID, AT));
            assertThat(reading.problem()).as(told).isEmpty();
            assertThat(ValueJson.write(reading.content())).as(told).isEqualTo(ValueJson.write(expected));
        } catch (RenderException e) {
            assertThat(reading.problem()).as(told).contains(e.getMessage());
        }
    }
}
