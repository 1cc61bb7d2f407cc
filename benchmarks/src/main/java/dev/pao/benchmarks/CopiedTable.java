package dev.pao.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table, to be inserted anew as plainly as JDBC can.
 *
 * @param sql the statement that inserts one
 * @param rows their values
 */
record CopiedTable(String sql, List<Object[]> rows) {

    private static final int AT_ONCE = 512;

    static CopiedTable of(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + name)) {
            int columns = found.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            return new CopiedTable("insert into " + name + " values (" + marks + ")", rows);
        }
    }

    /** Empties tables, of which each comes after those that it refers to; gives what they held. */
    static List<CopiedTable> emptied(ScratchDatabase database, List<String> names) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            List<CopiedTable> tables = new ArrayList<>();
            for (String name : names) {
                tables.add(of(connection, name));
            }
            database.empty(connection, names);
            connection.commit();
            return tables;
        }
    }

    /** Inserts all rows of tables and commits. */
    static void insert(List<CopiedTable> tables, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (CopiedTable table : tables) {
            table.insert(connection);
        }
        connection.commit();
    }

    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
