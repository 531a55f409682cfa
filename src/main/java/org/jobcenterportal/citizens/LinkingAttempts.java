package org.jobcenterportal.citizens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jobcenterportal.kernel.AccountId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bounds how often codes are tried, by one account and by all: counted in the database, so that all nodes count together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkingAttempts {

    static final Duration WINDOW = Duration.ofHours(1);

    private static final String EVERYBODY = "*";

    private final JdbcClient database;
    private final int each;
    private final int all;
    private final Clock clock;

    LinkingAttempts(
            JdbcClient database,
            @Value("${portal.citizens.linking-attempts-per-hour:5}") int each,
            @Value("${portal.citizens.all-linking-attempts-per-hour:300}") int all,
            Clock clock) {
        this.database = database;
        this.each = each;
        this.all = all;
        this.clock = clock;
    }

    /** Whether one more try is allowed. */
    sealed interface Turn {

        /** It is, and so many are left afterwards. */
        record Allowed(int left) implements Turn {}

        /** It is not before then. */
        record Waiting(Instant until) implements Turn {}
    }

    /** Counts one more try, if both the account and all together may still have one. */
    Turn take(AccountId account, Instant now) {
        for (var who : new String[] {account.value(), EVERYBODY}) {
            if (!counted(who, who.equals(EVERYBODY) ? all : each, now)) {
                return new Turn.Waiting(since(who).plus(WINDOW));
            }
        }
        return new Turn.Allowed(each - tries(account));
    }

    /** Who got in has no tries to count any more. */
    void forget(AccountId account) {
        database.sql("delete from linking_attempt where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Who tried something yesterday is nobody's concern. */
    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void forgetOld() {
        database.sql("delete from linking_attempt where since < ?")
                .param(utc(clock.instant().minus(WINDOW.multipliedBy(2))))
                .update();
    }

    private boolean counted(String who, int limit, Instant now) {
        database.sql("insert ignore into linking_attempt (account_id, since, attempts) values (?, ?, 0)")
                .params(who, utc(now))
                .update();
        return database.sql("""
                        update linking_attempt
                        set attempts = if(since <= :over, 1, attempts + 1), since = if(since <= :over, :now, since)
                        where account_id = :who and (since <= :over or attempts < :limit)
                        """)
                        .param("who", who)
                        .param("now", utc(now))
                        .param("over", utc(now.minus(WINDOW)))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    private Instant since(String who) {
        return database.sql("select since from linking_attempt where account_id = ?")
                .param(who)
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .single();
    }

    private int tries(AccountId account) {
        return database.sql("select attempts from linking_attempt where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
