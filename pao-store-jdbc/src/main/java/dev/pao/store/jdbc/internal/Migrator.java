package dev.pao.store.jdbc.internal;

import dev.pao.store.StoreException;
import dev.pao.store.jdbc.Migration;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Brings the tables to the version that this code knows, or says that they are at another one. */
public final class Migrator {

    private static final String TABLE = "pao_schema";

    private final Database database;

    /** A migrator of one database. */
    public Migrator(Database database) {
        this.database = database;
    }

    /**
     * Runs the migrations that are missing, each in a transaction of its own.
     *
     * @throws StoreException if one fails, or a later version of PAO has been here
     */
    public void migrate() {
        while (version() < Migration.latest()) {
            database.change("make the tables", this::step);
        }
        check();
    }

    /**
     * Looks whether the tables are of the right version.
     *
     * @throws StoreException if they are not
     */
    public void check() {
        int version = version();
        if (version > Migration.latest()) {
            throw new StoreException("the store `" + database.name() + "` was written by a newer PAO: its tables have"
                    + " version " + version + ", this PAO knows " + Migration.latest() + "; use that newer PAO");
        }
        if (version < Migration.latest()) {
            throw new StoreException("the store `" + database.name() + "` has tables of version " + version + ", and "
                    + Migration.latest() + " is needed; run the migrations");
        }
    }

    /** One step; none if another process took it meanwhile. */
    private void step(Handle handle) {
        database.dialect().lockMigrations(handle);
        int next = version(handle) + 1;
        Optional<Migration> migration = Migration.of(database.dialect().dialect()).stream()
                .filter(candidate -> candidate.version() == next)
                .findFirst();
        migration.ifPresent(step -> handle.createScript(step.sql()).execute());
    }

    private int version() {
        return database.read("read the version of the tables", this::version);
    }

    private int version(Handle handle) {
        return database.dialect().hasTable(handle, TABLE)
                ? handle.createQuery("select coalesce(max(version), 0) from " + TABLE)
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }
}
