package dev.pao.fuzz;

import dev.pao.fulfillment.FulfillmentRequest;
import dev.pao.fulfillment.FulfillmentService;
import dev.pao.fulfillment.IdempotencyKey;
import dev.pao.fulfillment.InMemoryRequestStore;
import dev.pao.fulfillment.RenderOutcome;
import dev.pao.model.CatalogItem;
import dev.pao.model.Requester;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.field.Field;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One template, judged by the rules and rendered for one request. */
final class RenderedTicket {

    private static final FulfillmentService SERVICE = FulfillmentService.builder(
                    new InMemoryRequestStore(), List.of(new NoTickets()))
            .build();
    private static final SemanticVersion VERSION = SemanticVersion.of("1.0.0");

    private RenderedTicket() {}

    static void of(String template, Choices choices) {
        of(template, parameters(choices));
    }

    /**
     * Whether all rules accept the template. It is rendered either way; what is refused as a template must not print anything. A
     * character that no text of a file may hold is none of the template's: an item that a program builds can hold one.
     */
    static boolean of(String template, Value.Mapping parameters) {
        CatalogItem item = item(template);
        List<Diagnostic> findings =
                Cost.bounded(1_000, 128, () -> Verdict.parser().check(item));
        RenderOutcome outcome = Cost.bounded(1_000, 128, () -> SERVICE.render(item, request(parameters)));
        boolean isRefusedAsTemplate =
                findings.stream().filter(Diagnostic::isError).anyMatch(RenderedTicket::isOfTemplates);
        if (isRefusedAsTemplate && outcome instanceof RenderOutcome.Rendered rendered) {
            throw new AssertionError("a template was refused and rendered: " + findings + ", " + rendered);
        }
        return findings.stream().noneMatch(Diagnostic::isError);
    }

    private static boolean isOfTemplates(Diagnostic finding) {
        return finding.code().id().startsWith("PAO3");
    }

    static RenderOutcome render(String template, Value.Mapping parameters) {
        return SERVICE.render(item(template), request(parameters));
    }

    private static FulfillmentRequest request(Value.Mapping parameters) {
        Requester requester = new Requester("jo", Optional.of("data"), Optional.empty());
        return new FulfillmentRequest(
                "mysql-database", Optional.empty(), parameters, requester, new IdempotencyKey("one-key-for-all"));
    }

    private static CatalogItem item(String template) {
        return CatalogItem.builder("mysql-database", VERSION)
                .description("A database")
                .owner("platform")
                .tags("database", "mysql")
                .field(Field.builder(StandardFieldType.STRING, "text").build())
                .field(Field.builder(StandardFieldType.MULTISELECT, "many")
                        .set("options", Value.texts("audit", "backup", "metrics"))
                        .build())
                .field(Field.builder(StandardFieldType.NUMBER, "number").build())
                .field(Field.builder(StandardFieldType.BOOLEAN, "flag").build())
                .manual(
                        Verdict.JIRA.system(),
                        Value.Mapping.EMPTY
                                .with("project", Value.of("P"))
                                .with("issue_type", Value.of("T"))
                                .with("summary", Value.of("A database"))
                                .with("description", Value.of(template)))
                .build();
    }

    private static Value.Mapping parameters(Choices choices) {
        Value.Mapping parameters = Value.Mapping.EMPTY;
        if (choices.yes()) {
            parameters = parameters.with("text", Value.of(choices.text(30)));
        }
        if (choices.yes()) {
            List<Value> chosen = new ArrayList<>();
            List.of("audit", "backup").stream()
                    .filter(x -> choices.yes())
                    .map(Value::of)
                    .forEach(chosen::add);
            parameters = parameters.with("many", new Value.Sequence(chosen));
        }
        if (choices.yes()) {
            parameters = parameters.with(
                    "number", Value.of(BigDecimal.valueOf(choices.number(), 10 * (choices.below(256) - 128))));
        }
        return choices.yes() ? parameters.with("flag", Value.of(choices.yes())) : parameters;
    }
}
