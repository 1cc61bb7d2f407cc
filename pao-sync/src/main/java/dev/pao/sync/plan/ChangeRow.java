package dev.pao.sync.plan;

import dev.pao.model.CatalogItem;

/** One change as a row of a Markdown table: what, which item, its version, the step, its file. */
final class ChangeRow implements PlannedChange.Cases<String> {

    static final String HEAD = "| | item | version | step | file |\n|---|---|---|---|---|\n";

    @Override
    public String added(PlannedChange.Added change) {
        return row("added", name(change.item()), version(change.item()), "", path(change));
    }

    @Override
    public String changed(PlannedChange.Changed change) {
        String versions =
                version(change.before().item()) + " → " + version(change.after().item());
        String from = change.isMoved() ? MarkdownCode.cell(change.before().path()) + " → " : "";
        return row("changed", name(change.after().item()), versions, step(change), from + path(change));
    }

    @Override
    public String removed(PlannedChange.Removed change) {
        return row("removed", name(change.item()), version(change.item()), "", path(change));
    }

    @Override
    public String renamed(PlannedChange.Renamed change) {
        String paths = MarkdownCode.cell(change.from()) + " → " + path(change);
        return row("renamed", name(change.item()), version(change.item()), "", paths);
    }

    @Override
    public String rejected(PlannedChange.Rejected change) {
        return row(
                "**rejected**",
                change.item().map(ChangeRow::name).orElse(""),
                change.item().map(ChangeRow::version).orElse(""),
                "",
                path(change));
    }

    private static String step(PlannedChange.Changed change) {
        String made = change.madeStep().map(step -> step.word()).orElse("back");
        return PlanWords.isTooSmall(change)
                ? "**" + made + ", needs " + change.neededStep().orElseThrow().word() + "**"
                : made;
    }

    private static String name(CatalogItem item) {
        return MarkdownCode.cell(item.name());
    }

    private static String version(CatalogItem item) {
        return MarkdownCode.cell(item.version().toString());
    }

    private static String path(PlannedChange change) {
        return MarkdownCode.cell(change.path());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
