package dev.pao.sync.internal.step;

import dev.pao.model.CatalogItem;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CatalogStore;
import dev.pao.store.PublishedItem;
import dev.pao.store.history.ItemContent;
import dev.pao.store.history.ItemRevision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Items as the store kept them. */
public final class BroughtItems {

    private static final int FEW = 20;
    private static final int MOST = 100_000;

    private final CatalogStore store;

    /** The items of a store. */
    public BroughtItems(CatalogStore store) {
        this.store = store;
    }

    /**
     * What the branch brought of an item last, whatever people decided since; empty if it had removed it.
     *
     * @param known where to look if the history does not say
     */
    public Optional<PublishedItem> last(String name, CatalogSnapshot known) {
        for (int limit = FEW; limit < MOST; limit *= 10) {
            List<ItemRevision> revisions = store.history().of(name, limit);
            Optional<ItemRevision> found = revisions.stream()
                    .filter(revision -> revision.revision().cause().decision().isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found.flatMap(this::published);
            }
            if (revisions.size() < limit) {
                break;
            }
        }
        return known.item(name);
    }

    /** An item as it was published; empty if that is no longer kept, or if it was removed. */
    public Optional<PublishedItem> published(ItemRevision revision) {
        return revision.content()
                .flatMap(content -> store.version(revision.item(), content.version())
                        .map(item ->
                                published(item, content, revision.revision().publishedAt())));
    }

    private static PublishedItem published(CatalogItem item, ItemContent content, Instant at) {
        return new PublishedItem(
                item, content.path(), content.hash(), content.origin().commit(), at, at, at);
    }
}
