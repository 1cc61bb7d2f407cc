package dev.pao.store.jdbc.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.pao.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A pool of connections to one SQLite file, which is made if it is not there. */
public final class SqlitePool implements ConnectionSource {

    private final String name;
    private final HikariDataSource pool;

    private SqlitePool(String name, HikariDataSource pool) {
        this.name = name;
        this.pool = pool;
    }

    /**
     * Opens the file.
     *
     * @throws StoreException if it can't be opened
     */
    public static SqlitePool open(Path file, int size) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = "sqlite:" + absolute;
        Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new StoreException("the store `" + name + "` is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreException(
                    "the store `" + name + "` can't be made: there is no folder `" + folder + "`; create it");
        }
        try {
            return new SqlitePool(name, new HikariDataSource(config(absolute, size)));
        } catch (HikariPool.PoolInitializationException e) {
            throw new Failures(name, new SqliteDialect()).of("open the store", e);
        }
    }

    private static HikariConfig config(Path file, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("pao-sqlite");
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("busy_timeout", "10000");
        config.addDataSourceProperty("journal_mode", "WAL");
        // FULL: a delivery that was answered must outlive a power cut, too.
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        return config;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Connection open() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
