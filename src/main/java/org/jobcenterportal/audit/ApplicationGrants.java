package org.jobcenterportal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives the application's database user its rights after each migration: everything on ordinary tables, but only
 * reading and inserting on the audit's, so that no bug and no stolen session can rewrite the log.
 */
@Component
final class ApplicationGrants implements Callback {

    private static final String APPEND_ONLY = "audit_";

    private final String application;

    ApplicationGrants(@Value("${spring.datasource.username}") String application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            grant(context.getConnection());
        } catch (SQLException failure) {
            throw new IllegalStateException("The application's database role cannot be given its rights", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "application grants";
    }

    private void grant(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            var rights = table.startsWith(APPEND_ONLY) ? "select, insert" : "select, insert, update, delete";
            try (var statement = connection.createStatement()) {
                statement.execute("grant " + rights + " on `" + table + "` to '" + application + "'@'%'");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
