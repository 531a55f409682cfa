package org.jobcenterportal.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bounds how many times visitors can have held for them: counted in the database, so that all nodes count together. */
@Component
class VisitorLimits {

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final AppointmentsSettings settings;

    VisitorLimits(JdbcClient database, AppointmentsSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Counts one more reservation, if both the visitor and all visitors together may still have one this hour. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(UUID visitor, Instant now) {
        var hour = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
        database.sql("""
                        insert ignore into visitor_reservations (visitor, hour, reservations)
                        values (:visitor, :hour, 0), (:everybody, :hour, 0)
                        """)
                .param("visitor", visitor)
                .param("everybody", EVERYBODY)
                .param("hour", hour)
                .update();
        int counted = database.sql("""
                        update visitor_reservations set reservations = reservations + 1
                        where hour = :hour
                            and (visitor = :visitor and reservations < :each
                                or visitor = :everybody and reservations < :all)
                        """)
                .param("hour", hour)
                .param("visitor", visitor)
                .param("each", settings.visitorReservationsPerHour())
                .param("everybody", EVERYBODY)
                .param("all", settings.allReservationsPerHour())
                .update();
        return counted == 2;
    }
}
