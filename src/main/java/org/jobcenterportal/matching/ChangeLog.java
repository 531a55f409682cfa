package org.jobcenterportal.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseWatcher;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.joboffers.JobChanged;
import org.jobcenterportal.joboffers.JobClosed;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobPublished;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.periods.PeriodWatcher;
import org.jobcenterportal.profile.ProfileWatcher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what has changed, in the very transaction in which it does, so that every portal of the installation learns of it. A
 * transaction that ends late is not missed: each reads again what was noted within the last minutes (decision 067).
 */
@Component
@InternalUse
class ChangeLog implements PersonWatcher, ProfileWatcher, PeriodWatcher, CaseWatcher {

    private static final String INSERT = "insert into matching_change (kind, subject, changed_at) values (?, ?, ?)";
    /** Beyond so many people it is quicker to look everybody up. */
    private static final int MANY = 2_000;

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, JdbcTemplate rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        changed(persons);
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        changed(persons);
    }

    @Override
    public void changed(PersonId person) {
        changed(List.of(person));
    }

    @Override
    public void changedHands(Map<PersonId, StaffId> counsellors) {
        changed(counsellors.keySet());
    }

    @Override
    public void circleChanged(PersonId person) {
        changed(person);
    }

    @ApplicationModuleListener
    void on(JobPublished event) {
        changed(event.job());
    }

    @ApplicationModuleListener
    void on(JobChanged event) {
        changed(event.job());
    }

    @ApplicationModuleListener
    void on(JobClosed event) {
        changed(event.job());
    }

    /** What was noted since, the earliest first. */
    List<Change> since(Instant moment) {
        return jdbc.sql("select id, kind, subject from matching_change where changed_at >= ? order by id")
                .param(utc(moment))
                .query((row, number) ->
                        new Change(row.getLong(1), Change.Kind.valueOf(row.getString(2)), row.getObject(3, UUID.class)))
                .list();
    }

    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from matching_change where changed_at < ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private void changed(Collection<PersonId> persons) {
        var now = utc(clock.instant());
        if (persons.size() > MANY) {
            rows.update(INSERT, Change.Kind.ALL.name(), null, now);
        } else if (!persons.isEmpty()) {
            rows.batchUpdate(
                    INSERT,
                    persons.stream()
                            .map(person -> new Object[] {Change.Kind.PERSON.name(), person.value(), now})
                            .toList());
        }
    }

    private void changed(JobOfferId job) {
        rows.update(INSERT, Change.Kind.JOB.name(), job.value(), utc(clock.instant()));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
