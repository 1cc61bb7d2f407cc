package dev.pao.parser;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.rule.CatalogBaseline;
import java.util.List;

/**
 * Reads catalog files and says everything that is wrong with them. Immutable and thread-safe; make one and keep it.
 */
public interface CatalogParser {

    /**
     * Reads one file and runs every rule on the item in it. Never throws for what is in the file.
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

    /** Which files of a repository are catalog files, and what their paths say. */
    CatalogLayout layout();
}
