// Imports and helpers for a session with a catalog: docs/embedding.md. `help()` lists the helpers.
import dev.pao.fulfillment.*;
import dev.pao.jira.JiraTemplate;
import dev.pao.model.*;
import dev.pao.model.diagnostic.*;
import dev.pao.model.field.*;
import dev.pao.model.value.*;
import dev.pao.parser.*;
import dev.pao.parser.folder.*;
import dev.pao.store.*;
import dev.pao.sync.*;
import dev.pao.sync.plan.*;
import java.nio.file.Path;
import java.util.List;

final CatalogParser parser = CatalogParser.builder().fieldTypes(FieldTypes.discover()).itemRules(FulfillmentRules.of(List.of(JiraTemplate.keys()))).build()
final FolderCheck folders = FolderCheck.builder(parser).build()
final TicketPreview tickets = TicketPreview.create()

void help() {
    System.out.println("parse(file)      an item, or what stands in its way");
    System.out.println("validate(path)   checks a file or a folder, and shows every finding at its line");
    System.out.println("plan(folder)     what the working tree would change over the last commit");
    System.out.println("render(file)     the ticket of a request with sample values");
    System.out.println("explore(path)    the items of a folder with their forms");
}

List<CatalogFile> files(String path) {
    return FileSearch.in(Path.of(""), parser.layout()).find(List.of(Path.of(path)));
}

Parsed<CatalogItem> parse(String file) {
    return folders.read(files(file).get(0));
}

void validate(String path) {
    CheckTotals totals = folders.check(files(path), file -> file.diagnostics()
            .forEach(finding -> System.out.println(DiagnosticText.plain().render(finding, file.source()).stripTrailing())));
    System.out.println(totals);
}

CatalogPlan plan(String folder) {
    CatalogSource committed = CatalogSource.ref(Path.of(folder), "HEAD");
    CatalogPlan plan = CatalogComparison.builder(committed, CatalogSource.workingTree(Path.of(folder))).parser(parser).build().plan();
    System.out.println(PlanText.plain().render(plan));
    return plan;
}

SampleTicket render(String file) {
    Parsed<CatalogItem> parsed = parse(file);
    if (parsed.value().isEmpty()) {
        throw new IllegalArgumentException(parsed + ": see validate(\"" + file + "\")");
    }
    SampleTicket ticket = tickets.of(parsed.value().get());
    ticket.content().ifPresentOrElse(
            content -> content.entries().forEach((key, value) -> System.out.println(key + ": " + (value instanceof Value.Text text ? text.text() : value))),
            () -> System.out.println(ticket));
    return ticket;
}

void explore(String path) {
    for (CatalogFile file : files(path)) {
        Parsed<CatalogItem> parsed = folders.read(file);
        System.out.println(parsed);
        parsed.value().ifPresent(item -> {
            System.out.println("  " + item.description() + ", by " + item.owner());
            item.presentation().fields().forEach(field -> System.out.println("  " + field));
        });
    }
}
