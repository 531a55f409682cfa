package org.jobcenterportal.privacy;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jobcenterportal.audit.ExpiringData;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is over its term, every night. Each batch and its proof are one transaction: a run that breaks off has erased
 * what it has proved, and the next one goes on. Two nodes at once erase and count different rows.
 */
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final String DATA_PROTECTION = "hasRole('" + Roles.DATA_PROTECTION + "')";
    private static final int BATCH = 500;
    private static final int SHOWN = 50;

    private final List<ExpiringData> kinds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(List<ExpiringData> kinds, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.kinds = kinds.stream().sorted(comparing(ExpiringData::code)).toList();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What would be erased now; nothing is. */
    @PreAuthorize(DATA_PROTECTION)
    public List<DueData> due() {
        var today = OfficeTime.dayOf(clock.instant());
        return kinds.stream()
                .map(kind -> new DueData(kind.code(), kind.due(today)))
                .toList();
    }

    /** What was erased, the newest first. */
    @PreAuthorize(DATA_PROTECTION)
    public List<Erasure> proofs() {
        return jdbc.sql("select code, erased, erased_at from erasure order by erased_at desc, id desc limit ?")
                .param(SHOWN)
                .query((row, number) -> new Erasure(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Erases at once what is over its term.
     *
     * @return how many data were erased
     */
    @PreAuthorize(DATA_PROTECTION)
    public int eraseNow() {
        return eraseAll();
    }

    @Scheduled(cron = "${portal.privacy.erase-at:0 30 3 * * *}")
    void everyNight() {
        eraseAll();
    }

    private int eraseAll() {
        var erased = kinds.stream().mapToInt(this::eraseAll).sum();
        if (erased > 0) {
            LOG.info("Erased {} rows that were over their term", erased);
        }
        return erased;
    }

    private int eraseAll(ExpiringData kind) {
        var all = 0;
        int erased;
        do {
            erased = eraseSome(kind);
            all += erased;
        } while (erased == BATCH);
        return all;
    }

    private int eraseSome(ExpiringData kind) {
        Integer erased = transaction.execute(status -> {
            var now = clock.instant();
            var rows = kind.erase(OfficeTime.dayOf(now), BATCH);
            if (rows > 0) {
                jdbc.sql("insert into erasure (id, code, erased, erased_at) values (?, ?, ?, ?)")
                        .params(Identifier.nextValue(), kind.code(), rows, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update();
            }
            return rows;
        });
        return erased == null ? 0 : erased;
    }
}
