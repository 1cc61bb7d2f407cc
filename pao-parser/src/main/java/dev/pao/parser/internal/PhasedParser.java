package dev.pao.parser.internal;

import dev.pao.model.CatalogItem;
import dev.pao.model.PlacedItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.field.CustomField;
import dev.pao.model.field.CustomFieldType;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.parser.ParserLimits;
import dev.pao.parser.internal.bind.BindPhase;
import dev.pao.parser.internal.catalog.StandardCatalogRules;
import dev.pao.parser.internal.report.Place;
import dev.pao.parser.internal.report.Problems;
import dev.pao.parser.internal.rules.FileNameDiffers;
import dev.pao.parser.internal.text.SourceText;
import dev.pao.parser.internal.text.TextPhase;
import dev.pao.parser.internal.tree.Node;
import dev.pao.parser.internal.tree.TreePhase;
import dev.pao.parser.internal.tree.TreeSpans;
import dev.pao.parser.internal.tree.ValueTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The phases one after the other: bytes, text, tree, item, rules. */
public final class PhasedParser implements CatalogParser {

    private final FieldTypes types;
    private final List<ItemRule> itemRules;
    private final List<CatalogRule> catalogRules;
    private final ParserLimits limits;
    private final CatalogLayout layout;
    private final TextPhase text;
    private final TreePhase tree;
    private final BindPhase bind;

    /** A parser of these parts. */
    public PhasedParser(
            FieldTypes types,
            List<ItemRule> itemRules,
            List<CatalogRule> catalogRules,
            ParserLimits limits,
            CatalogLayout layout) {
        this.types = types;
        this.itemRules = List.copyOf(itemRules);
        this.catalogRules = List.copyOf(catalogRules);
        this.limits = limits;
        this.layout = layout;
        this.text = new TextPhase(limits.maxBytes());
        this.tree = new TreePhase(limits);
        this.bind = new BindPhase(types);
    }

    @Override
    public Parsed<CatalogItem> parse(String path, byte[] content) {
        Problems problems = new Problems(Optional.of(path));
        Optional<SourceText> source = text.read(content, problems);
        Optional<Node> root = source.isPresent() ? tree.read(source.get(), problems) : Optional.empty();
        if (source.isEmpty() || root.isEmpty()) {
            return Parsed.failed(path, problems.diagnostics());
        }
        TreeSpans spans = new TreeSpans(source.get(), root.get());
        Optional<CatalogItem> item = bind.bind(root.get(), layout.category(path), problems, Optional.of(spans));
        if (item.isPresent()) {
            run(new FileNameDiffers(path), item.get(), problems, Optional.of(spans));
            runItemRules(item.get(), problems, Optional.of(spans));
        }
        return item.isEmpty() || problems.haveErrors()
                ? Parsed.failed(path, problems.diagnostics())
                : Parsed.of(path, item.get(), problems.diagnostics(), spans);
    }

    @Override
    public List<Diagnostic> check(CatalogItem item) {
        Problems problems = new Problems(Optional.empty());
        Node root = new ValueTree(problems).of(item.document(), Place.ROOT);
        bindFor(item).bind(root, item.category(), problems, Optional.empty());
        runItemRules(item, problems, Optional.empty());
        return problems.diagnostics().stream().sorted(Diagnostic.BY_POSITION).toList();
    }

    @Override
    public List<Diagnostic> checkCatalog(List<Parsed<CatalogItem>> candidates, CatalogBaseline baseline) {
        Map<String, Parsed<CatalogItem>> files = new TreeMap<>();
        List<Candidate> items = new ArrayList<>();
        candidates.forEach(file -> file.value().ifPresent(item -> files.put(file.path(), file)));
        files.forEach((path, file) ->
                items.add(Candidate.of(new PlacedItem(path, file.value().orElseThrow()))));
        Positions positions = new Positions(path -> Optional.ofNullable(files.get(path)));
        return checkCatalog(new CatalogChange(items, baseline)).stream()
                .map(positions::of)
                .sorted(Diagnostic.BY_POSITION)
                .toList();
    }

    @Override
    public List<Diagnostic> checkCatalog(CatalogChange change) {
        return new CatalogCheck().run(catalogRules, change);
    }

    @Override
    public boolean hasOwnCatalogRules() {
        return !StandardCatalogRules.ALL.containsAll(catalogRules);
    }

    @Override
    public CatalogLayout layout() {
        return layout;
    }

    @Override
    public ParserLimits limits() {
        return limits;
    }

    private void runItemRules(CatalogItem item, Problems problems, Optional<TreeSpans> spans) {
        for (ItemRule rule : itemRules) {
            run(rule, item, problems, spans);
        }
    }

    private static void run(ItemRule rule, CatalogItem item, Problems problems, Optional<TreeSpans> spans) {
        rule.check(item, new RuleFindings(rule.code(), problems, spans));
    }

    /** An item brings the types of its own fields along. */
    private BindPhase bindFor(CatalogItem item) {
        CustomFieldType[] own = item.presentation().fields().stream()
                .filter(field -> field instanceof CustomField custom && custom.isKnown())
                .map(Field::type)
                .filter(type -> types.find(type.word()).isEmpty())
                .distinct()
                .map(CustomFieldType.class::cast)
                .toArray(CustomFieldType[]::new);
        return own.length == 0 ? bind : new BindPhase(types.with(own));
    }
}
