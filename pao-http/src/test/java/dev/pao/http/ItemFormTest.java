package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.field.FieldTypes;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemFormTest {

    private static final String FORM = "/api/v1/catalog/items/mysql-database/form";

    private final InMemoryCatalogStore store = Samples.storeOf(Samples.mysql());
    private final RunningServlet servlet =
            RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build());

    @AfterAll
    void stop() {
        servlet.close();
    }

    @Test
    void aFormIsASchemaAndHints() {
        HttpResponse<String> response = servlet.get(FORM, "read-token");
        assertThat(response.statusCode()).isEqualTo(200);
        Value.Mapping form = ValueJson.readMapping(response.body());
        assertThat(form.entries().keySet()).containsExactly("name", "version", "schema", "ui_schema");
        assertThat(form.text("version")).contains("1.0.0");
        assertThat(form.mapping("schema"))
                .contains(RequestForm.of(Samples.mysql()).schema());
        assertThat(form.mapping("ui_schema").orElseThrow())
                .hasToString("{\"ui:order\":[\"database_name\",\"instance_size\"],"
                        + "\"instance_size\":{\"ui:widget\":\"select\"}}");
    }

    @Test
    void anUnchangedFormIsNotSentAgain() {
        String tag =
                servlet.get(FORM, "read-token").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = servlet.call(
                "GET",
                FORM,
                request -> request.header("Authorization", "Bearer read-token").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void aFormOfThePastIsTheOneThatWasServedThen() {
        InMemoryCatalogStore later = Samples.storeOf(Samples.mysql());
        Samples.publish(later, Samples.SECOND, raised());
        try (RunningServlet other =
                RunningServlet.start(PaoServlet.builder(later, Samples.TOKENS).build())) {
            assertThat(version(other, FORM)).contains("2.0.0");
            assertThat(version(other, FORM + "?at=" + Samples.FIRST)).contains("1.0.0");
        }
    }

    @Test
    void anUnknownNameIsAProblem() {
        assertThat(detail("/api/v1/catalog/items/nothing/form")).contains("no item `nothing` is served");
        assertThat(detail("/api/v1/catalog/items/nothing/form?at=" + Samples.FIRST))
                .contains("no item `nothing` was served then");
    }

    private Optional<String> detail(String path) {
        HttpResponse<String> response = servlet.get(path, "read-token");
        assertThat(response.statusCode()).isEqualTo(404);
        return ValueJson.readMapping(response.body()).text("detail");
    }

    private static CatalogItem raised() {
        CatalogItem item = Samples.mysql();
        return CatalogItem.of(
                item.document().with("version", Value.of("2.0.0")), item.category(), FieldTypes.standard());
    }

    private static Optional<String> version(RunningServlet from, String path) {
        return ValueJson.readMapping(from.get(path, "read-token").body()).text("version");
    }
}
