/** How a catalog fares, as meters in a Micrometer registry. */
module dev.pao.metrics {
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.store;
    requires transitive dev.pao.sync;
    requires transitive micrometer.core;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.metrics;
}
