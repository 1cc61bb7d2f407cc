/** Catalog and requests in SQLite or PostgreSQL. */
module dev.pao.store.jdbc {
    requires transitive dev.pao.fulfillment;
    requires transitive dev.pao.store;
    requires com.zaxxer.hikari;
    requires transitive java.sql;
    requires org.jdbi.v3.core;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.pao.store.jdbc;
}
