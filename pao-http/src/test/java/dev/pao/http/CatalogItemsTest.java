package dev.pao.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.InMemoryCatalogStore;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogItemsTest {

    private static final String ITEMS = "/api/v1/catalog/items";

    private InMemoryCatalogStore store = new InMemoryCatalogStore();
    private RunningServlet servlet = start(store);

    @BeforeEach
    void threeItems() {
        serve(Samples.storeOf(
                Samples.mysql(),
                Samples.item("s3-bucket")
                        .tags("storage")
                        .displayName("Bucket")
                        .category("storage")
                        .build(),
                Samples.item("kafka-topic").tags("messaging", "storage").build()));
    }

    @AfterEach
    void stop() {
        servlet.close();
    }

    @Test
    void aPageTellsWhatAListNeedsToKnowOfEachItem() {
        assertThat(get("?owner=platform-data-team").body())
                .isEqualTo("{\"items\":[{\"name\":\"mysql-database\",\"version\":\"1.0.0\","
                        + "\"description\":\"MySQL database instance\",\"owner\":\"platform-data-team\","
                        + "\"tags\":[\"database\",\"mysql\",\"storage\"],\"category\":\"databases\","
                        + "\"display_name\":null}],\"next_cursor\":null,\"commit\":\"" + Samples.FIRST + "\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                          | kafka-topic mysql-database s3-bucket
                    ?tags=storage               | kafka-topic mysql-database s3-bucket
                    ?tags=storage,mysql         | mysql-database
                    ?tags=storage&tags=mysql    | mysql-database
                    ?tags=Storage               | ''
                    ?owner=sample-team          | kafka-topic s3-bucket
                    ?owner=sample               | ''
                    ?category=databases         | mysql-database
                    ?search=MYSQL+data          | mysql-database
                    ?search=bUCKET              | s3-bucket
                    ?search=topic&tags=storage  | kafka-topic
                    ?search=nothing             | ''
                    ?limit=2                    | kafka-topic mysql-database
                    """)
    void itemsAreFilteredAndComeByName(String query, String expected) {
        assertThat(String.join(" ", names(get(query)))).isEqualTo(expected);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        serve(Samples.storeOfMany(23));
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            HttpResponse<String> page =
                    get("?limit=10" + cursor.map(text -> "&cursor=" + text).orElse(""));
            seen.addAll(names(page));
            cursor = ValueJson.readMapping(page.body()).text("next_cursor");
        } while (cursor.isPresent());
        assertThat(seen).hasSize(23).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFullLastPageHasNoNextOne() {
        serve(Samples.storeOfMany(10));
        assertThat(ValueJson.readMapping(get("?limit=10").body()).get("next_cursor"))
                .contains(Value.nothing());
    }

    @Test
    void aSequenceOfPagesEndsWhenAnotherCommitIsServed() {
        String cursor = ValueJson.readMapping(get("?limit=1").body())
                .text("next_cursor")
                .orElseThrow();
        Samples.publish(store, Samples.SECOND, Samples.item("another").build());
        HttpResponse<String> next = get("?limit=1&cursor=" + cursor);
        assertThat(next.statusCode()).isEqualTo(410);
        assertThat(next.body()).contains("start again without a cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=101,limit",
        "limit=ten,limit",
        "limit=1&limit=2,limit",
        "cursor=nonsense,cursor",
        "cursor=bm9uc2Vuc2U,cursor",
        "tags=,tags",
        "tags=a%2C,tags",
        "search=+,search",
        "tag=mysql,tag"
    })
    void aBadParameterIsNamed(String query, String parameter) {
        HttpResponse<String> response = get("?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("the query parameter `" + parameter + "`");
    }

    @Test
    void beforeTheFirstSyncTheListIsEmpty() {
        serve(new InMemoryCatalogStore());
        assertThat(get("").body()).isEqualTo("{\"items\":[],\"next_cursor\":null,\"commit\":null}");
    }

    private void serve(InMemoryCatalogStore newStore) {
        servlet.close();
        store = newStore;
        servlet = start(newStore);
    }

    private HttpResponse<String> get(String query) {
        return servlet.get(ITEMS + query, "read-token");
    }

    private static RunningServlet start(InMemoryCatalogStore store) {
        return RunningServlet.start(PaoServlet.builder(store, Samples.TOKENS).build());
    }

    private static List<String> names(HttpResponse<String> page) {
        return ValueJson.readMapping(page.body()).sequence("items").orElseThrow().values().stream()
                .map(Value.Mapping.class::cast)
                .map(item -> item.text("name").orElseThrow())
                .toList();
    }
}
