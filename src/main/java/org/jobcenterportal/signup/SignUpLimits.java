package org.jobcenterportal.signup;

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

/** Bounds how often people without an account sign up: counted in the database, so that all nodes count together. */
@Component
class SignUpLimits {

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final SignUpSettings settings;
    private final Clock clock;

    SignUpLimits(JdbcClient database, SignUpSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Counts one more, if both this visitor and all together may still sign up this hour. The rows are locked for writing
     * from the first moment: who only looks at them first meets everybody else who does.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(UUID visitor, Instant now) {
        var hour = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
        database.sql("""
                        insert into visitor_sign_ups (visitor, hour, sign_ups)
                        values (:visitor, :hour, 0), (:everybody, :hour, 0)
                        on duplicate key update sign_ups = sign_ups
                        """)
                .param("visitor", visitor)
                .param("everybody", EVERYBODY)
                .param("hour", hour)
                .update();
        if (!count(visitor, hour, settings.visitorSignUpsPerHour())) {
            return false;
        }
        if (count(EVERYBODY, hour, settings.allSignUpsPerHour())) {
            return true;
        }
        takeBack(visitor, hour);
        return false;
    }

    /** Whoever is refused uses up nothing of what all have together. */
    private boolean count(UUID whose, LocalDateTime hour, int most) {
        return database.sql("""
                        update visitor_sign_ups set sign_ups = sign_ups + 1
                        where visitor = ? and hour = ? and sign_ups < ?
                        """).params(whose, hour, most).update() == 1;
    }

    private void takeBack(UUID visitor, LocalDateTime hour) {
        database.sql("update visitor_sign_ups set sign_ups = sign_ups - 1 where visitor = ? and hour = ?")
                .params(visitor, hour)
                .update();
    }

    /** What was counted yesterday bounds nobody any more. */
    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forgetYesterday() {
        database.sql("delete from visitor_sign_ups where hour < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(1, ChronoUnit.DAYS), ZoneOffset.UTC))
                .update();
    }
}
