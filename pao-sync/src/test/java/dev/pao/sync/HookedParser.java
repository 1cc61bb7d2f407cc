package dev.pao.sync;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.Parsed;
import dev.pao.parser.ParserLimits;
import java.util.List;
import java.util.function.Consumer;

/** The real parser, which says what it is about to read. */
record HookedParser(CatalogParser parser, Consumer<String> beforeParse) implements CatalogParser {

    HookedParser(Consumer<String> beforeParse) {
        this(CatalogParser.builder().build(), beforeParse);
    }

    @Override
    public Parsed<CatalogItem> parse(String path, byte[] content) {
        beforeParse.accept(path);
        return parser.parse(path, content);
    }

    @Override
    public List<Diagnostic> check(CatalogItem item) {
        return parser.check(item);
    }

    @Override
    public List<Diagnostic> checkCatalog(List<Parsed<CatalogItem>> candidates, CatalogBaseline baseline) {
        return parser.checkCatalog(candidates, baseline);
    }

    @Override
    public boolean hasOwnCatalogRules() {
        return parser.hasOwnCatalogRules();
    }

    @Override
    public List<Diagnostic> checkCatalog(CatalogChange change) {
        return parser.checkCatalog(change);
    }

    @Override
    public CatalogLayout layout() {
        return parser.layout();
    }

    @Override
    public ParserLimits limits() {
        return parser.limits();
    }
}
