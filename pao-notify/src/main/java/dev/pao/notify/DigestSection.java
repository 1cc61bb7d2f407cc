package dev.pao.notify;

/** The parts of a digest, in their order: what needs somebody comes first. */
enum DigestSection {
    SYNCS_FAILED("sync failed", "syncs failed", "Sync failed"),
    SYNCS_RECOVERED("sync works again", "syncs work again", "Sync works again"),
    CHANNELS_GAVE_UP("channel does not get through", "channels do not get through", "Notifications do not get through"),
    CATALOG_PINNED("catalog pinned", "catalogs pinned", "Catalog pinned"),
    CATALOG_UNPINNED("catalog unpinned", "catalogs unpinned", "Catalog follows its branch again"),
    ITEMS_HELD("item held", "items held", "Items held"),
    ITEMS_RELEASED("item released", "items released", "Items that follow the branch again"),
    FILES_REJECTED("file rejected", "files rejected", "Files rejected"),
    FILES_RECOVERED("file no longer rejected", "files no longer rejected", "Files no longer rejected"),
    ITEMS_ADDED("item added", "items added", "Items added"),
    ITEMS_UPDATED("item updated", "items updated", "Items updated"),
    ITEMS_REMOVED("item removed", "items removed", "Items removed");

    private final String one;
    private final String many;
    private final String heading;

    DigestSection(String one, String many, String heading) {
        this.one = one;
        this.many = many;
        this.heading = heading;
    }

    String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    String heading() {
        return heading;
    }
}
