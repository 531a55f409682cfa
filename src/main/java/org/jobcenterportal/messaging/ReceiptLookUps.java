package org.jobcenterportal.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bounds how often receipts are looked up: counted in the database, so that all nodes count together. */
@Component
class ReceiptLookUps {

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final KeyedHash hash;
    private final int each;
    private final int all;
    private final Clock clock;

    ReceiptLookUps(
            JdbcClient database,
            KeyedHash hash,
            @Value("${portal.messaging.receipt-look-ups-per-hour:30}") int each,
            @Value("${portal.messaging.all-receipt-look-ups-per-hour:3000}") int all,
            Clock clock) {
        this.database = database;
        this.hash = hash;
        this.each = each;
        this.all = all;
        this.clock = clock;
    }

    /** Counts one more look-up, if both the visitor and all together may still have one this hour. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(String from, Instant now) {
        var hour = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
        var visitor = UUID.nameUUIDFromBytes(hash.of("look-up", from + " " + hour));
        database.sql("""
                        insert ignore into receipt_look_up (visitor, hour, look_ups)
                        values (:visitor, :hour, 0), (:everybody, :hour, 0)
                        """)
                .param("visitor", visitor)
                .param("everybody", EVERYBODY)
                .param("hour", hour)
                .update();
        int counted = database.sql("""
                        update receipt_look_up set look_ups = look_ups + 1
                        where hour = :hour
                            and (visitor = :visitor and look_ups < :each or visitor = :everybody and look_ups < :all)
                        """)
                .param("hour", hour)
                .param("visitor", visitor)
                .param("each", each)
                .param("everybody", EVERYBODY)
                .param("all", all)
                .update();
        return counted == 2;
    }

    /** Who looked something up an hour ago is nobody's concern. */
    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forget() {
        database.sql("delete from receipt_look_up where hour < ?")
                .param(LocalDateTime.ofInstant(clock.instant().minus(2, ChronoUnit.HOURS), ZoneOffset.UTC))
                .update();
    }
}
