package dev.pao.http.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.model.CatalogItem;
import dev.pao.testkit.CatalogItems;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenItemsTest {

    private final CatalogItem item = CatalogItems.mysqlDatabase();

    @Test
    void anItemIsWrittenOnce() {
        WrittenItems written = new WrittenItems(CatalogItem::publicDocument);
        assertThat(written.of(item).whole()).isSameAs(written.of(item).whole());
    }

    @Test
    void anotherItemOfTheNameHasItsOwnAnswer() {
        WrittenItems written = new WrittenItems(CatalogItem::publicDocument);
        WrittenItems.Written first = written.of(item);
        assertThat(written.of(CatalogItems.mysqlDatabase("9.9.9")).tag()).isNotEqualTo(first.tag());
        assertThat(written.of(CatalogItems.mysqlDatabase()).tag()).isEqualTo(first.tag());
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        int one = new WrittenItems(CatalogItem::publicDocument)
                .of(CatalogItems.named("item-1", "1.0.0"))
                .whole()
                .length();
        WrittenItems written = new WrittenItems(CatalogItem::publicDocument, 3 * one);
        List<CatalogItem> items = IntStream.range(1, 10)
                .mapToObj(number -> CatalogItems.named("item-" + number, "1.0.0"))
                .toList();
        List<WrittenItems.Written> first = items.stream().map(written::of).toList();
        // The last ones first, which drives none of them out.
        long kept = IntStream.range(0, items.size())
                .map(i -> items.size() - 1 - i)
                .takeWhile(i -> written.of(items.get(i)) == first.get(i))
                .count();
        assertThat(kept).isBetween(1L, 3L);
    }

    @Test
    void whatIsLargerThanAllRoomIsAnsweredAllTheSame() {
        WrittenItems written = new WrittenItems(CatalogItem::publicDocument, 1);
        assertThat(written.of(item).tag())
                .isEqualTo(
                        new WrittenItems(CatalogItem::publicDocument).of(item).tag());
    }
}
