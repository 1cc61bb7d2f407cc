/** Where a catalog is kept: the contracts that a store keeps, the values that it holds, and a store in memory. */
module dev.pao.store {
    requires static transitive org.jspecify;
    requires transitive dev.pao.model;

    exports dev.pao.store;
    exports dev.pao.store.delivery;
    exports dev.pao.store.event;
    exports dev.pao.store.history;
    exports dev.pao.store.override;
    exports dev.pao.store.sync;
}
