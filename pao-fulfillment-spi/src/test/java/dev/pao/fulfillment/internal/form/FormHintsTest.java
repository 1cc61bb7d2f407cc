package dev.pao.fulfillment.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.SemanticVersion;
import dev.pao.model.field.Conditional;
import dev.pao.model.field.Field;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.field.StandardFieldType;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormHintsTest {

    @Test
    void theOrderIsAsWrittenAlsoOfFieldsWithACondition() {
        Field engine = Field.builder(StandardFieldType.SELECTION, "engine")
                .set("oneof", Value.texts("mysql", "other"))
                .build();
        Field other = Field.builder(StandardFieldType.STRING, "other_engine")
                .conditional(new Conditional("engine", Value.of("other")))
                .build();
        Field size = Field.builder(StandardFieldType.INTEGER, "size").build();
        Value.Mapping form = hints(engine, other, size);
        assertThat(form.texts("ui:order")).containsExactly("engine", "other_engine", "size");
        assertThat(form.entries().keySet()).containsExactly("ui:order", "engine");
    }

    @Test
    void aFormWithoutFieldsHasAnEmptyOrder() {
        assertThat(hints()).hasToString("{\"ui:order\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'type':'string'}; {}",
                "{'type':'string','format':'email'}; {'ui:widget':'email'}",
                "{'type':'string','format':'uri'}; {'ui:widget':'uri'}",
                "{'type':'string','format':'cidr'}; {}",
                "{'type':'string','placeholder':'orders'}; {'ui:placeholder':'orders'}",
                "{'type':'textarea'}; {'ui:widget':'textarea'}",
                "{'type':'textarea','rows':8}; {'ui:widget':'textarea','ui:options':{'rows':8}}",
                "{'type':'integer','min_value':1}; {}",
                "{'type':'number'}; {}",
                "{'type':'percentage'}; {}",
                "{'type':'boolean'}; {}",
                "{'type':'boolean','required':true}; {'ui:widget':'radio'}",
                "{'type':'boolean','required':true,'default':false}; {}",
                "{'type':'date'}; {'ui:widget':'date'}",
                "{'type':'time'}; {'ui:options':{'inputType':'time'}}",
                "{'type':'datetime'}; {'ui:widget':'datetime'}",
                "{'type':'selection','oneof':['a','b']}; {'ui:widget':'select'}",
                "{'type':'selection','oneof':['a','b'],'allow_custom':true}; {}",
                "{'type':'multiselect','options':['a','b']}; {'ui:widget':'checkboxes'}",
                "{'type':'string','default':'eu','readonly':true}; {'ui:readonly':true}",
                "{'type':'textarea','hidden':true,'default':'x'}; {'ui:widget':'hidden'}",
                "{'type':'multiselect','options':['a'],'hidden':true}; {'ui:widget':'hidden'}",
                "{'type':'cost_centre'}; {'ui:field':'cost_centre'}",
                "{'type':'cost_centre','hidden':true}; {'ui:field':'cost_centre','ui:widget':'hidden'}"
            })
    void aFieldIsShownByItsTypeAndItsKeys(String field, String expected) {
        Value.Mapping document = ValueJson.readMapping(field.replace('\'', '"')).with("name", Value.of("f"));
        Value.Mapping form = hints(FieldTypes.standard().field(document));
        assertThat(form.mapping("f").orElse(Value.Mapping.EMPTY)).hasToString(expected.replace('\'', '"'));
    }

    private static Value.Mapping hints(Field... fields) {
        CatalogItem.Builder item = CatalogItem.builder("thing", SemanticVersion.of("1.0.0"));
        for (Field field : fields) {
            item.field(field);
        }
        return RequestForm.of(item.manual("jira", Value.Mapping.EMPTY).build()).uiSchema();
    }
}
