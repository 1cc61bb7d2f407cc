package dev.pao.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Rows of a database as a person sees them in a query tool: text under column names. */
record Rows(Connection connection) {

    /** The one row of a query; a column without a value is the word {@code null}. */
    Map<String, String> only(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).as(query).isTrue();
            Map<String, String> row = new HashMap<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.put(result.getMetaData().getColumnLabel(column), Objects.toString(result.getString(column)));
            }
            assertThat(result.next()).as("a second row of " + query).isFalse();
            return row;
        }
    }
}
