package dev.pao.testkit.assertion;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.change.ItemDifference;
import dev.pao.model.field.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on an item. */
public final class CatalogItemAssert extends AbstractAssert<CatalogItemAssert, CatalogItem> {

    CatalogItemAssert(CatalogItem actual) {
        super(actual, CatalogItemAssert.class);
    }

    /** The item has this name. */
    public CatalogItemAssert hasName(String name) {
        return has("name", present().name(), name);
    }

    /** The item has this version. */
    public CatalogItemAssert hasVersion(String version) {
        return has("version", present().version(), SemanticVersion.of(version));
    }

    /** The item belongs to these people. */
    public CatalogItemAssert hasOwner(String owner) {
        return has("owner", present().owner(), owner);
    }

    /** The item is in this category. */
    public CatalogItemAssert isInCategory(String category) {
        return has("category", present().category(), Optional.of(category));
    }

    /** The item has exactly these tags, in this order. */
    public CatalogItemAssert hasTags(String... tags) {
        return has("tags", present().tags(), List.of(tags));
    }

    /** The form has exactly these fields, in this order. */
    public CatalogItemAssert hasFields(String... names) {
        return has("fields", names(), List.of(names));
    }

    /** Goes on with a field of the form, which has to be there. */
    public FieldAssert field(String name) {
        return new FieldAssert(present().presentation().fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> failure("%s has no field `%s`, its fields are %s", actual, name, names())));
    }

    /** The item's tickets are made in this system. */
    public CatalogItemAssert isFulfilledBy(String system) {
        return has("system", present().fulfillment().manual().system(), system);
    }

    /** The item says the same as another one, whatever the order of its keys and the category; a failure tells each difference. */
    public CatalogItemAssert saysTheSameAs(CatalogItem expected) {
        if (!present().saysTheSameAs(expected)) {
            throw failure("%s is not as expected:%n%s", actual, difference(expected, present()));
        }
        return this;
    }

    private static String difference(CatalogItem expected, CatalogItem actual) {
        Stream<String> version = expected.version().equals(actual.version())
                ? Stream.empty()
                : Stream.of("/version: expected " + expected.version() + ", but was " + actual.version());
        Stream<String> changes = ItemDifference.between(expected, actual).changes().stream()
                .map(change -> change.place() + ": " + change.sentence());
        return Stream.concat(version, changes)
                .map(line -> "  " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private List<String> names() {
        return present().presentation().fields().stream().map(Field::name).toList();
    }

    private CatalogItem present() {
        isNotNull();
        return actual;
    }

    private <T> CatalogItemAssert has(String what, T found, T expected) {
        Assertions.assertThat(found).as("%s of %s", what, actual).isEqualTo(expected);
        return this;
    }
}
