package org.jobcenterportal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bounds how many times visitors can have held for them: counted in the database, so that all nodes count together. */
@Component
class VisitorLimits {

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final AppointmentsSettings settings;
    private final Clock clock;

    VisitorLimits(JdbcClient database, AppointmentsSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Counts one more reservation, if both the visitor and all visitors together may still have one this hour. The rows are
     * locked for writing from the first moment: who only looks at them first meets everybody else who does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(UUID visitor, Instant now) {
        var hour = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
        database.sql("""
                        insert into visitor_reservations (visitor, hour, reservations)
                        values (:visitor, :hour, 0), (:everybody, :hour, 0)
                        on duplicate key update reservations = reservations
                        """)
                .param("visitor", visitor)
                .param("everybody", EVERYBODY)
                .param("hour", hour)
                .update();
        if (!count(visitor, hour, settings.visitorReservationsPerHour())) {
            return false;
        }
        if (count(EVERYBODY, hour, settings.allReservationsPerHour())) {
            return true;
        }
        takeBack(visitor, hour);
        return false;
    }

    /** Whoever is refused uses up nothing of what all have together. */
    private boolean count(UUID whose, LocalDateTime hour, int most) {
        return database.sql("""
                        update visitor_reservations set reservations = reservations + 1
                        where visitor = ? and hour = ? and reservations < ?
                        """).params(whose, hour, most).update() == 1;
    }

    private void takeBack(UUID visitor, LocalDateTime hour) {
        database.sql("update visitor_reservations set reservations = reservations - 1 where visitor = ? and hour = ?")
                .params(visitor, hour)
                .update();
    }

    /** What was counted yesterday bounds nobody any more. */
    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forgetYesterday() {
        database.sql("delete from visitor_reservations where hour < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(1, ChronoUnit.DAYS), ZoneOffset.UTC))
                .update();
    }
}
