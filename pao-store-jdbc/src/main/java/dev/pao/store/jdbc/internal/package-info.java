/**
 * How the store keeps its promises: connections and transactions ({@code Database}), what differs between SQLite and
 * PostgreSQL ({@code SqlDialect}), one class for each table, and the ledgers on top. The only home of Jdbi and
 * HikariCP.
 */
@NullMarked
package dev.pao.store.jdbc.internal;

import org.jspecify.annotations.NullMarked;
