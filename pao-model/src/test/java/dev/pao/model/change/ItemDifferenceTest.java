package dev.pao.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemDifferenceTest {

    @Test
    void anotherVersionAloneIsNoDifference() {
        CatalogItem later =
                CatalogItem.of(item("a").document().with("version", Value.of("2.0.0")), Optional.of("moved"), types());
        assertThat(ItemDifference.between(item("a"), later).isEmpty()).isTrue();
        assertThat(ItemDifference.between(item("a"), later).step()).isEmpty();
    }

    @Test
    void theWeightiestChangeIsTheFirstOfItsStep() {
        ItemDifference difference = ItemDifference.between(item("a", "b", "c"), item("d", "a"));
        assertThat(difference.weightiest())
                .hasValueSatisfying(change -> assertThat(change.sentence()).isEqualTo("field `b` is gone"));
        assertThat(difference.step()).contains(VersionStep.MAJOR);
    }

    @Test
    void onlyTheFieldsMoveThatHaveTo() {
        assertThat(sentences(item("a", "b", "c", "d"), item("d", "a", "b", "c")))
                .containsExactly("field `d` is the first one now");
        assertThat(sentences(item("a", "b", "c", "d"), item("b", "c", "d", "a")))
                .containsExactly("field `a` comes after `d` now");
    }

    @Test
    void aFieldBetweenTwoOthersMovesNothing() {
        assertThat(sentences(item("a", "b"), item("a", "c", "b"))).containsExactly("field `c` is new");
        assertThat(sentences(item("a", "b", "c"), item("a", "c"))).containsExactly("field `b` is gone");
    }

    @Test
    void whatIsGoneIsPlacedWhereItWas() {
        ContentChange gone =
                ItemDifference.between(item("a", "b"), item("a")).changes().get(0);
        assertThat(gone.place()).hasToString("/presentation/fields/1");
        assertThat(gone.field()).contains("b");
        assertThat(gone.after()).isEmpty();
    }

    @Test
    void whatChangedIsPlacedWhereItIs() {
        Field wide = text("b").set("max_length", Value.of(9)).build();
        ContentChange change = ItemDifference.between(
                        item("a", "b"), item(wide, text("a").build()))
                .changes()
                .get(0);
        assertThat(change.place()).hasToString("/presentation/fields/0/max_length");
        assertThat(change.before()).isEmpty();
        assertThat(change.after()).contains(Value.of(9));
    }

    @Test
    void aNameIsNotTakenForARenameWhereItCouldBeOneOfTwo() {
        assertThat(sentences(item(wide("a"), wide("b")), item(wide("c"))))
                .containsExactly("field `c` is new", "field `a` is gone", "field `b` is gone");
        assertThat(sentences(item(wide("a")), item(wide("b"), wide("c"))))
                .containsExactly("field `b` is new", "field `c` is new", "field `a` is gone");
    }

    @Test
    void aLongTextIsNotToldWhole() {
        CatalogItem before = item("a");
        CatalogItem after = CatalogItem.of(
                before.document().with("description", Value.of("long ".repeat(50))), before.category(), types());
        assertThat(sentences(before, after)).containsExactly("the item has another `description`");
    }

    @Test
    void aSentenceIsOneLineAndOfBoundedLength() {
        String wild = "x\n\u202e".repeat(200);
        Field before = choice(
                Stream.iterate(0, i -> i + 1).limit(40).map(i -> wild + i).toList());
        List<String> told = sentences(item(before), item(choice(List.of("other"))));
        assertThat(told)
                .allSatisfy(
                        sentence -> assertThat(sentence).hasSizeLessThan(600).doesNotContain("\n", "\u202e"));
        assertThat(told.get(0)).startsWith("field `size` lost the choices `x").endsWith(" and 35 more");
    }

    @Test
    void aNumberWithAHugeExponentIsComparedAtOnce() {
        Field before = text("n", StandardFieldType.NUMBER)
                .set("step", Value.of(new BigDecimal("1e999999999")))
                .build();
        Field after = text("n", StandardFieldType.NUMBER)
                .set("step", Value.of(new BigDecimal("3")))
                .build();
        assertThat(sentences(item(before), item(after)))
                .containsExactly("field `n` tightened `step` from `1E+999999999` to `3`");
    }

    private static List<String> sentences(CatalogItem before, CatalogItem after) {
        return ItemDifference.between(before, after).changes().stream()
                .map(ContentChange::sentence)
                .toList();
    }

    private static Field choice(List<String> choices) {
        return text("size", StandardFieldType.SELECTION)
                .set("oneof", Value.texts(choices))
                .build();
    }

    private static Field wide(String name) {
        return text(name).label("same").build();
    }

    @Test
    void aDefaultBreaksWhereItBringsAnotherThatBringsAFieldThatHasToBeGiven() {
        Conditional whileA = new Conditional("a", Value.of("x"));
        Conditional whileB = new Conditional("b", Value.of("x"));
        Field b = text("b").defaultValue(Value.of("x")).conditional(whileA).build();
        Field c = text("c").required().conditional(whileB).build();
        Field filled = text("a").defaultValue(Value.of("x")).build();
        assertThat(ItemDifference.between(item(text("a").build(), b, c), item(filled, b, c))
                        .step())
                .contains(VersionStep.MAJOR);
    }

    private static Field.Builder text(String name) {
        return text(name, StandardFieldType.STRING);
    }

    private static Field.Builder text(String name, StandardFieldType type) {
        return Field.builder(type, name);
    }

    private static FieldTypes types() {
        return FieldTypes.standard();
    }

    /** An item whose fields differ in more than their names. */
    private static CatalogItem item(String... fields) {
        return item(Stream.of(fields)
                .map(name -> text(name).label("field " + name).build())
                .toArray(Field[]::new));
    }

    private static CatalogItem item(Field... fields) {
        CatalogItem.Builder item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"))
                .description("d")
                .owner("o")
                .manual("jira", Value.Mapping.EMPTY.with("summary", Value.of("s")));
        Stream.of(fields).forEach(item::field);
        return item.build();
    }
}
