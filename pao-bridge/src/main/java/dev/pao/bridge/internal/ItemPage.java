package dev.pao.bridge.internal;

import dev.pao.bridge.BridgeException;
import dev.pao.fulfillment.RequestForm;
import dev.pao.model.CatalogItem;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import dev.pao.store.CatalogSnapshot;
import dev.pao.store.CommitId;
import dev.pao.store.PublishedItem;
import java.util.ArrayList;
import java.util.List;

/** Some items of a snapshot with their forms, as JSON. */
public final class ItemPage {

    /** A page ends with the item that brings it to this many characters, so that no answer grows without bound. */
    private static final int ENOUGH_CHARACTERS = 1 << 20;

    private ItemPage() {}

    /** The items from a place on, at most so many. */
    public static Value.Mapping of(CatalogSnapshot snapshot, long from, long limit) {
        if (from < 0 || limit < 1) {
            throw new BridgeException(
                    BridgeException.Reason.BAD_CALL,
                    "a page starts at 0 or later and has 1 item or more, found from " + from + ", limit " + limit);
        }
        List<PublishedItem> all = snapshot.items();
        int start = (int) Math.min(from, all.size());
        int end = (int) Math.min(all.size(), start + Math.min(limit, all.size()));
        List<Value> items = new ArrayList<>();
        int characters = 0;
        int place = start;
        while (place < end && characters < ENOUGH_CHARACTERS) {
            Value.Mapping item = item(all.get(place++));
            characters += ValueJson.write(item).length();
            items.add(item);
        }
        return Value.Mapping.builder()
                .put("revision", Value.of(snapshot.revision()))
                .put("commit", Texts.orNull(snapshot.commit().map(CommitId::text)))
                .put("items", new Value.Sequence(items))
                .put("next", place < all.size() ? Value.of(place) : Value.nothing())
                .build();
    }

    private static Value.Mapping item(PublishedItem published) {
        CatalogItem item = published.item();
        RequestForm form = RequestForm.of(item);
        return Value.Mapping.builder()
                .put("name", Value.of(item.name()))
                .put("version", Value.of(item.version().toString()))
                .put("display_name", Texts.orNull(item.displayName()))
                .put("description", Value.of(item.description()))
                .put("owner", Value.of(item.owner()))
                .put("category", Texts.orNull(item.category()))
                .put("tags", Value.texts(item.tags()))
                .put("path", Value.of(published.path()))
                .put("commit", Value.of(published.commit().text()))
                .put("schema", form.schema())
                .put("ui_schema", form.uiSchema())
                .build();
    }
}
