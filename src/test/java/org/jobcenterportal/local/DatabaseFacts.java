package org.jobcenterportal.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a database says of itself: version, migrations, rows per table. */
record DatabaseFacts(String version, List<String> migrations, SortedMap<String, Long> rows) {

    static DatabaseFacts of(String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var tables = strings(
                    connection,
                    "select table_name from information_schema.tables "
                            + "where table_schema = database() and table_type = 'BASE TABLE' order by table_name");
            var rows = new TreeMap<String, Long>();
            for (var table : tables) {
                rows.put(
                        table,
                        Long.valueOf(strings(connection, "select count(*) from `" + table + "`")
                                .getFirst()));
            }
            var migrations = tables.contains("flyway_schema_history")
                    ? strings(
                            connection,
                            "select version from flyway_schema_history where success and version is not null")
                    : List.<String>of();
            return new DatabaseFacts(strings(connection, "select version()").getFirst(), migrations, rows);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
