/** A catalog and its requests for processes that are not Java. */
module dev.pao.bridge {
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.store;
    requires transitive dev.pao.sync;
    requires dev.pao.model;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.bridge;
}
