/** Stores of catalog and requests in SQLite and PostgreSQL, with their migrations. */
@NullMarked
package dev.pao.store.jdbc;

import org.jspecify.annotations.NullMarked;
