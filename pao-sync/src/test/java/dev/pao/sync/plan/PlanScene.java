package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.store.CommitId;
import dev.pao.store.sync.ProcessedFile.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan with one change of every kind, as a parser would find it. */
final class PlanScene {

    static final ComparedCatalog BASE = new ComparedCatalog("main", Optional.of(new CommitId("1".repeat(40))));
    static final ComparedCatalog HEAD = new ComparedCatalog("the working tree", Optional.empty());

    /** Templates as they are written: what a preview makes of them is not the plan's. */
    static final TicketSamples TICKETS =
            item -> Optional.of(item.fulfillment().manual().template());

    private static final CatalogParser PARSER = CatalogParser.builder().build();

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<PlannedChange> changes = new ArrayList<>();

    private PlanScene() {}

    static PlanScene everything() {
        PlanScene scene = new PlanScene();
        scene.added();
        scene.changed("catalog/databases/mysql.yaml", "1.0.0", "1.1.0", "type: selection, oneof: [small]");
        scene.changed("catalog/databases/postgres.yaml", "1.0.0", "2.0.0", "type: string, label: Size");
        scene.returned();
        scene.moved();
        scene.rejected();
        scene.conflict();
        return scene;
    }

    CatalogPlan plan() {
        return CatalogPlan.of(BASE, HEAD, changes);
    }

    /** The text of a file of the head. */
    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    static String yaml(String name, String version, String field, String summary) {
        return "name: " + name + "\nversion: " + version + "\ndescription: d\nowner: o\npresentation:\n  fields:\n"
                + "    - {name: size, " + field + "}\n"
                + "fulfillment:\n  manual:\n    system: jira\n    template:\n      project: PLATFORM\n      summary: \""
                + summary
                + "\"\n      description: |\n        Size: {{ size }}\n        For: {{ requester.user_id }}\n";
    }

    static CatalogItem item(String path, String yaml) {
        Parsed<CatalogItem> parsed = PARSER.parse(path, yaml.getBytes(StandardCharsets.UTF_8));
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.diagnostics()));
    }

    private void added() {
        String path = "catalog/queues/kafka.yaml";
        String yaml = yaml("kafka-topic", "0.1.0", "type: string", "New topic");
        changes.add(new PlannedChange.Added(placed(path, yaml), found(path, yaml, CatalogBaseline.none())));
    }

    private void changed(String path, String before, String after, String field) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        String type = field.startsWith("type: selection") ? "type: selection, oneof: [small, large]" : "type: string";
        PlacedItem served = placed(path, yaml(name, before, type, "Create " + name));
        String now = yaml(name, after, field, "Provide " + name).replace("For:", "Requested by:");
        changes.add(PlannedChange.Changed.of(served, placed(path, now), found(path, now, new Served(served))));
    }

    private void returned() {
        PlacedItem served = placed("catalog/a/dns.yaml", yaml("dns", "1.1.0", "type: string, label: Name", "DNS"));
        String yaml = yaml("dns", "1.0.0", "type: string", "DNS");
        changes.add(PlannedChange.Changed.of(served, placed("catalog/b/dns.yaml", yaml), List.of()));
    }

    private void moved() {
        String yaml = yaml("vm", "1.0.0", "type: string", "VM");
        changes.add(
                new PlannedChange.Renamed("catalog/old/vm.yaml", placed("catalog/compute/vm.yaml", yaml), List.of()));
        changes.add(new PlannedChange.Removed(
                placed("catalog/old/ftp.yaml", yaml.replace("name: vm", "name: ftp")), List.of()));
    }

    private void rejected() {
        String path = "catalog/queues/rabbit.yaml";
        String yaml = yaml("rabbit", "1.0.0", "type: selection, oneof: [small], default: large", "Rabbit");
        changes.add(new PlannedChange.Rejected(
                path, Change.ADDED, Optional.empty(), Optional.empty(), found(path, yaml, CatalogBaseline.none())));
    }

    private void conflict() {
        String path = "catalog/queues/sqs.yaml";
        PlacedItem served = placed(path, yaml("sqs", "1.0.0", "type: string", "SQS"));
        String yaml = yaml("sqs", "1.0.0", "type: string, required: true", "SQS");
        changes.add(new PlannedChange.Rejected(
                path,
                Change.MODIFIED,
                Optional.of(item(path, yaml)),
                Optional.of(served),
                found(path, yaml, new Served(served))));
    }

    private static PlacedItem placed(String path, String yaml) {
        return new PlacedItem(path, item(path, yaml));
    }

    private List<Diagnostic> found(String path, String yaml, CatalogBaseline baseline) {
        texts.put(path, yaml);
        Parsed<CatalogItem> parsed = PARSER.parse(path, yaml.getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
        found.addAll(PARSER.checkCatalog(List.of(parsed), baseline));
        return found.stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    /** A catalog of one item. */
    private record Served(PlacedItem placed) implements CatalogBaseline {
        @Override
        public Optional<PlacedItem> served(String name) {
            return Optional.of(placed).filter(item -> item.item().name().equals(name));
        }

        @Override
        public Optional<CatalogItem> stored(String name, SemanticVersion version) {
            return served(name)
                    .map(PlacedItem::item)
                    .filter(item -> item.version().equals(version));
        }

        @Override
        public boolean isGone(String path) {
            return false;
        }
    }
}
