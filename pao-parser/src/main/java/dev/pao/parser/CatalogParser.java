package dev.pao.parser;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.internal.PhasedParser;
import dev.pao.parser.internal.catalog.StandardCatalogRules;
import dev.pao.parser.internal.rules.StandardItemRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Reads catalog files and says everything that is wrong with them. Immutable and thread-safe; make one and keep it.
 */
public interface CatalogParser {

    /** Starts a parser that knows the format, its rules and its limits. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one file and runs every rule on the item in it. Never throws for what is in the file. The path gives the
     * item's category, and a warning where it ends in {@code .yaml} or {@code .yml} but does not name the item; whether
     * it is a catalog path at all is what {@link #layout} says.
     *
     * @param path the file, relative to the repository's root, with forward slashes
     * @param content the file's bytes
     */
    Parsed<CatalogItem> parse(String path, byte[] content);

    /** Runs every rule on an item that was built in Java code; findings have no positions. */
    List<Diagnostic> check(CatalogItem item);

    /**
     * Runs the rules across the catalog.
     *
     * @param candidates files that were read; those without a value take no part
     * @param baseline what they are held against
     * @return findings in the candidates' files, in order of position
     */
    List<Diagnostic> checkCatalog(List<Parsed<CatalogItem>> candidates, CatalogBaseline baseline);

    /** Whether a host added rules across the catalog to those of the format; true where that is not known. */
    default boolean hasOwnCatalogRules() {
        return true;
    }

    /**
     * Runs the rules across the catalog on items that need not be in memory.
     *
     * @param change the candidates, and what they are held against
     * @return findings in the candidates' files without positions, by path, code and message
     */
    List<Diagnostic> checkCatalog(CatalogChange change);

    /** Which files of a repository are catalog files, and what their paths say. */
    CatalogLayout layout();

    /** How much a file may ask for. */
    ParserLimits limits();

    /** Makes a parser. Not thread-safe. */
    final class Builder {

        private final List<ItemRule> itemRules = new ArrayList<>();
        private final List<CatalogRule> catalogRules = new ArrayList<>();
        private FieldTypes fieldTypes = FieldTypes.standard();
        private ParserLimits limits = ParserLimits.standard();
        private CatalogLayout layout = CatalogLayout.of("catalog");

        private Builder() {}

        /** Sets the field types that items may use; those of the format by default. */
        public Builder fieldTypes(FieldTypes types) {
            fieldTypes = Objects.requireNonNull(types, "types");
            return this;
        }

        /** Adds rules for single items to those of the format. */
        public Builder itemRules(Collection<? extends ItemRule> rules) {
            itemRules.addAll(rules);
            return this;
        }

        /** Adds rules across the catalog to those of the format. */
        public Builder catalogRules(Collection<? extends CatalogRule> rules) {
            catalogRules.addAll(rules);
            return this;
        }

        /** Sets how much a file may ask for; {@link ParserLimits#standard} by default. */
        public Builder limits(ParserLimits newLimits) {
            limits = Objects.requireNonNull(newLimits, "limits");
            return this;
        }

        /** Sets where catalog files lie; below {@code catalog} by default. */
        public Builder layout(CatalogLayout newLayout) {
            layout = Objects.requireNonNull(newLayout, "layout");
            return this;
        }

        /** The parser. */
        public CatalogParser build() {
            List<ItemRule> forItems = new ArrayList<>(StandardItemRules.of(fieldTypes));
            forItems.addAll(itemRules);
            List<CatalogRule> forCatalogs = new ArrayList<>(StandardCatalogRules.ALL);
            forCatalogs.addAll(catalogRules);
            return new PhasedParser(fieldTypes, forItems, forCatalogs, limits, layout);
        }
    }
}
