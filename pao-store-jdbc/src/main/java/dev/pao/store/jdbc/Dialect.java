package dev.pao.store.jdbc;

import java.util.Locale;

/** Which database a store speaks to. */
public enum Dialect {
    /** SQLite 3.39 or later: one file, one host. */
    SQLITE,
    /** PostgreSQL 14 or later: any number of hosts. */
    POSTGRESQL;

    /** The lower-case word that names its folder of migrations. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
