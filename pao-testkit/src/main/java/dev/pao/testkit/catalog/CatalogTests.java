package dev.pao.testkit.catalog;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.rule.CatalogRule;
import dev.pao.model.rule.ItemRule;
import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.folder.FileSearch;
import dev.pao.parser.folder.FolderCheck;
import dev.pao.parser.folder.NothingToCheckException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * A catalog folder as JUnit tests: one for each file, which fails with what was found in it, and one for the catalog as
 * a whole, which fails with what is wrong between files, such as a name that two items have. A folder without catalog
 * files is a test that fails.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourCatalog() {
 *     return CatalogTests.in(Path.of("catalog")).systems(List.of(JiraTemplate.keys())).tests();
 * }
 * }</pre>
 *
 * <p>The rules are those of {@code pao-cli validate}. Not thread-safe; the tests are independent of each other and of
 * this.
 */
public final class CatalogTests {

    private final Path folder;
    private final List<ItemRule> itemRules = new ArrayList<>();
    private final List<CatalogRule> catalogRules = new ArrayList<>();
    private List<TemplateKeys> systems = List.of();
    private FieldTypes fieldTypes = FieldTypes.discover();
    private CatalogLayout layout = CatalogLayout.of("catalog");
    private boolean strict;

    private CatalogTests(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Tests for the catalog in a folder.
     *
     * @param folder the catalog root, a folder in it, or the repository around it; relative to where the tests run,
     *     which for Maven is the module
     */
    public static CatalogTests in(Path folder) {
        return new CatalogTests(folder);
    }

    /**
     * Sets the ticket systems that items may name, with the keys that their templates have; none by default, and then a
     * warning says that an item's system is not checked. Each provider tells its own, as {@code JiraTemplate.keys()}.
     */
    public CatalogTests systems(Collection<TemplateKeys> keys) {
        systems = List.copyOf(keys);
        return this;
    }

    /** Sets the field types that items may use; those of the format and of {@code ServiceLoader} by default. */
    public CatalogTests fieldTypes(FieldTypes types) {
        fieldTypes = Objects.requireNonNull(types, "types");
        return this;
    }

    /** Adds rules for single items to those of the format. */
    public CatalogTests itemRules(Collection<? extends ItemRule> rules) {
        itemRules.addAll(rules);
        return this;
    }

    /** Adds rules across the catalog to those of the format. */
    public CatalogTests catalogRules(Collection<? extends CatalogRule> rules) {
        catalogRules.addAll(rules);
        return this;
    }

    /** Sets which folder of a repository is its catalog root; {@code catalog} by default. */
    public CatalogTests root(String root) {
        layout = CatalogLayout.of(root);
        return this;
    }

    /** Lets warnings fail, too; they don't by default. */
    public CatalogTests strict() {
        strict = true;
        return this;
    }

    /** The tests. All files are read now, and the tests tell what was found. */
    public Stream<DynamicTest> tests() {
        CatalogParser parser = parser();
        try {
            FileTests tests = new FileTests(strict, catalogRules);
            FolderCheck.builder(parser)
                    .build()
                    .check(FileSearch.in(Path.of(""), layout).find(List.of(folder)), tests);
            return tests.all();
        } catch (NothingToCheckException e) {
            return Stream.of(DynamicTest.dynamicTest(
                    String.valueOf(folder), () -> Assertions.fail(String.valueOf(e.getMessage()))));
        }
    }

    private CatalogParser parser() {
        return CatalogParser.builder()
                .fieldTypes(fieldTypes)
                .layout(layout)
                .itemRules(FulfillmentRules.of(systems))
                .itemRules(itemRules)
                .catalogRules(catalogRules)
                .build();
    }
}
