package org.jobcenterportal.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads {@link StaffSight} at once: it is asked with every letter that somebody types into a search. */
@Component
class StaffSights {

    private static final String WORKING = " %1$s.since <= ? and (%1$s.until is null or %1$s.until >= ?)";

    private static final String SQL = "select m.id, s.id, t.name from staff m"
            + " join staff s on s.team_id = m.team_id and" + WORKING.formatted("s")
            + " join team t on t.id = s.team_id where m.account_id = ? and" + WORKING.formatted("m")
            + " union all select m.id, s.id, t.name from staff m"
            + " join deputy d on d.deputy_id = m.id and d.first_day <= ? and d.last_day >= ?"
            + " join staff s on s.id = d.staff_id"
            + " join team t on t.id = s.team_id where m.account_id = ? and" + WORKING.formatted("m");

    private final JdbcTemplate database;

    StaffSights(JdbcTemplate database) {
        this.database = database;
    }

    Optional<StaffSight> on(LocalDate day, AccountId account) {
        var name = account.value();
        return database.query(SQL, StaffSights::sight, day, day, name, day, day, day, day, name, day, day);
    }

    private static Optional<StaffSight> sight(ResultSet rows) throws SQLException {
        StaffId colleague = null;
        var teams = new HashMap<StaffId, String>();
        while (rows.next()) {
            colleague = new StaffId(rows.getObject(1, UUID.class));
            teams.put(new StaffId(rows.getObject(2, UUID.class)), rows.getString(3));
        }
        return colleague == null ? Optional.empty() : Optional.of(new StaffSight(colleague, teams));
    }
}
