/** The servlet that shows and feeds a catalog. */
module dev.pao.http {
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.parser;
    requires transitive dev.pao.store;
    requires transitive dev.pao.sync;
    requires transitive jakarta.servlet;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.http;
}
