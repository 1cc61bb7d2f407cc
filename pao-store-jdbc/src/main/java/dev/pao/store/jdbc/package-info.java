/** The catalog store in SQLite and PostgreSQL, and the migrations that make its tables. */
@NullMarked
package dev.pao.store.jdbc;

import org.jspecify.annotations.NullMarked;
