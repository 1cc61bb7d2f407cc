package dev.pao.testkit.store;

/**
 * All contracts of a store in one. A store's test implements this interface and {@link #open}; a store that outlives
 * its process implements {@link DurableStoreContract} too.
 */
public interface StoreContract
        extends CatalogStoreContract,
                CatalogContentContract,
                CatalogRevisionContract,
                CatalogHistoryContract,
                SyncLedgerContract,
                DeliveryLedgerContract,
                OutboxContract {}
