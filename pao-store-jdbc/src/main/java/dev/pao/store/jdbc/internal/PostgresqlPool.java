package dev.pao.store.jdbc.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.pao.store.StoreException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A pool of connections to one PostgreSQL database, and connections beside it that are held for long. */
public final class PostgresqlPool implements ConnectionSource {

    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    private final PostgresqlUrl url;
    private final HikariDataSource pool;

    private PostgresqlPool(PostgresqlUrl url, HikariDataSource pool) {
        this.url = url;
        this.pool = pool;
    }

    /**
     * Connects.
     *
     * @throws StoreException if there is no connection to be had
     */
    public static PostgresqlPool open(PostgresqlUrl url, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("pao-postgresql");
        config.setJdbcUrl(url.jdbcUrl());
        config.setDataSourceProperties(url.properties());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        try {
            return new PostgresqlPool(url, new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            throw new Failures(url.name(), new PostgresqlDialect()).of("open the store", e);
        }
    }

    @Override
    public String name() {
        return url.name();
    }

    @Override
    public Connection open() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection openForLong() throws SQLException {
        Properties properties = url.properties();
        return DriverManager.getConnection(url.jdbcUrl(), properties);
    }

    @Override
    public void close() {
        pool.close();
    }
}
