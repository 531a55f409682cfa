package org.jobcenterportal.journeys;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Lets the time of one consultation pass. A running portal's clock cannot be turned, so the consultation goes back by
 * whole days until it is over, with all that belongs to it: when it was made, its history, the quarter-hours in the
 * diaries of those who take part. What was still to be sent before it is not sent any more.
 */
final class TimePasses {

    private static final int FARTHEST = 120;

    private TimePasses() {}

    /** Says on which day the consultation with this code has then been. */
    static LocalDate afterTheEndOf(String code, RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            var id = database.ask("select id from bca_consultation where code = ?", code)
                    .orElseThrow();
            requireUncounted(database, id);
            for (int days = 1; days <= FARTHEST; days++) {
                if (isOver(database, id, days) && isFree(database, id, days)) {
                    goBack(database, id, days);
                    database.keep();
                    return LocalDate.parse(database.ask("select date(starts_at) from bca_consultation where id = ?", id)
                            .orElseThrow());
                }
            }
            throw new AssertionError("Nowhere in the last months is room for the consultation " + code);
        }
    }

    /** What is to remind of the consultation with this code comes now. */
    static void untilTheReminderOf(String code, RunningPortal portal) throws SQLException {
        try (var database = Database.of(portal)) {
            var changed = database.change("""
                    update outbox_message set due_at = utc_timestamp(), next_attempt_at = utc_timestamp()
                    where kind = 'appointments.kind.reminder' and state = 'WAITING'
                        and about = (select id from bca_consultation where code = ?)
                    order by due_at limit 1
                    """, code);
            if (changed != 1) {
                throw new AssertionError("Nothing is to remind of " + code);
            }
            database.keep();
        }
    }

    /** Where a consultant holds no more than a number a day, her days are counted, and nobody counts them anew here. */
    private static void requireUncounted(Database database, String id) throws SQLException {
        var maximum = database.ask("""
                        select daily_maximum from consultant
                        join bca_consultation on consultant_id = staff_id where id = ?
                        """, id);
        if (maximum.isPresent()) {
            throw new IllegalArgumentException("Choose a consultant whose days are not counted");
        }
    }

    private static boolean isOver(Database database, String id, int days) throws SQLException {
        return database.ask("""
                        select id from bca_consultation
                        where id = ? and ends_at - interval ? day < utc_timestamp()
                        """, id, days).isPresent();
    }

    /** Nobody who takes part had anything else then. */
    private static boolean isFree(Database database, String id, int days) throws SQLException {
        return database.ask("""
                        select other.entry from diary_quarter own
                        join diary_quarter other on other.party = own.party and other.entry <> own.entry
                            and other.quarter_start = own.quarter_start - interval ? day
                        where own.entry = ?
                        """, days, id).isEmpty();
    }

    private static void goBack(Database database, String id, int days) throws SQLException {
        database.change("""
                update bca_consultation set
                    starts_at = starts_at - interval ? day,
                    ends_at = ends_at - interval ? day,
                    created_at = created_at - interval ? day,
                    booked_at = booked_at - interval ? day,
                    state_since = state_since - interval ? day
                where id = ?
                """, days, days, days, days, days, id);
        database.change("""
                update bca_consultation_event set happened_at = happened_at - interval ? day
                where consultation_id = ?
                """, days, id);
        database.change("""
                update diary_quarter set quarter_start = quarter_start - interval ? day
                where entry = ? order by quarter_start
                """, days, id);
        database.change("""
                update outbox_message set state = 'WITHDRAWN', next_attempt_at = null
                where about = ? and state = 'WAITING'
                """, id);
    }
}
