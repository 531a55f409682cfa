package org.jobcenterportal.appointments.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consultants of other tests: their times would make every list long, so they are away for a while. */
final class OtherConsultants {

    private final JdbcClient database;
    private final List<UUID> away;

    private OtherConsultants(JdbcClient database, List<UUID> away) {
        this.database = database;
        this.away = away;
    }

    /** Before a test makes a consultant of its own. */
    static OtherConsultants away(JdbcClient database) {
        var active = database.sql("select staff_id from consultant where active")
                .query(UUID.class)
                .list();
        var others = new OtherConsultants(database, active);
        others.offerTimes(false);
        return others;
    }

    void comeBack() {
        offerTimes(true);
    }

    private void offerTimes(boolean active) {
        away.forEach(one -> database.sql("update consultant set active = ? where staff_id = ?")
                .params(active, one)
                .update());
    }
}
