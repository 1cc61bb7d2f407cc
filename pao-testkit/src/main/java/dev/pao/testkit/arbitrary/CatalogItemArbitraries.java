package dev.pao.testkit.arbitrary;

import dev.pao.model.CatalogItem;
import dev.pao.model.NamingRule;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Field;
import dev.pao.model.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary items and their parts. */
public final class CatalogItemArbitraries {

    private static final int MOST_TAGS = 4;
    private static final int MOST_FIELDS = 6;

    private CatalogItemArbitraries() {}

    /**
     * Items that keep every rule of the format: of all standard field types, with and without category, tags and display name, for
     * Jira, with a template that prints their fields. They shrink towards {@code a v0.0.0} with no field.
     */
    public static Arbitrary<CatalogItem> items() {
        return Combinators.combine(
                        names(), versions(), texts(), Optionals.of(texts()), Optionals.of(names()), tags(), fields())
                .as(CatalogItemArbitraries::item);
    }

    /** Names that an item may have. */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words))
                .filter(NamingRule.ITEM::accepts);
    }

    /** Versions of three numbers, some with a pre-release. */
    public static Arbitrary<SemanticVersion> versions() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 99);
        return Combinators.combine(numbers, numbers, numbers, Arbitraries.of("", "", "", "-rc.1", "-beta"))
                .as((major, minor, patch, label) -> SemanticVersion.of(major + "." + minor + "." + patch + label));
    }

    /** Up to six good fields with different names, in any order. */
    public static Arbitrary<List<Field>> fields() {
        return FieldArbitraries.fields().list().uniqueElements(Field::name).ofMaxSize(MOST_FIELDS);
    }

    /** One line of text for people, from many scripts, not blank. */
    public static Arbitrary<String> texts() {
        return Texts.lines();
    }

    private static Arbitrary<Set<String>> tags() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(10)
                .set()
                .ofMaxSize(MOST_TAGS);
    }

    private static CatalogItem item(
            String name,
            SemanticVersion version,
            String description,
            Optional<String> displayName,
            Optional<String> category,
            Set<String> tags,
            List<Field> fields) {
        CatalogItem.Builder builder = CatalogItem.builder(name, version)
                .description(description)
                .owner("platform-team")
                .manual("jira", template(name, fields));
        if (!tags.isEmpty()) {
            builder.tags(tags);
        }
        displayName.ifPresent(builder::displayName);
        category.ifPresent(builder::category);
        fields.forEach(builder::field);
        return builder.build();
    }

    private static Value.Mapping template(String name, List<Field> fields) {
        String lines = fields.stream()
                .map(field -> "- " + field.name() + ": {{ " + field.name() + " }}\n")
                .collect(Collectors.joining());
        return Value.Mapping.builder()
                .put("project", Value.of("PLATFORM"))
                .put("issue_type", Value.of("Service Request"))
                .put("summary", Value.of("Provide " + name))
                .put("description", Value.of("For {{ requester.user_id }}:\n" + lines))
                .build();
    }
}
