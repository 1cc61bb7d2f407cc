package dev.pao.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** The connections of a host's own pool, which the host closes. */
public final class HostConnections implements ConnectionSource {

    private final DataSource connections;
    private final String name;

    /** Names the pool by its dialect only: a data source's own text may hold a password. */
    public HostConnections(DataSource connections, String name) {
        this.connections = Objects.requireNonNull(connections, "connections");
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Connection open() throws SQLException {
        return connections.getConnection();
    }
}
