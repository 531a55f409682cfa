package org.jobcenterportal.citizens;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds the values of one row, from left to right. */
final class Columns {

    private final PreparedStatement row;
    private int next = 1;

    Columns(PreparedStatement row) {
        this.row = row;
    }

    Columns add(@Nullable Object value) throws SQLException {
        row.setObject(next++, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }
}
