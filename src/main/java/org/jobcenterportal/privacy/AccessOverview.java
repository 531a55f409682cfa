package org.jobcenterportal.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.DeputyTerm;
import org.jobcenterportal.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom and thereby may open cases, and when somebody last looked through it (F109). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.DATA_PROTECTION + "')")
public class AccessOverview {

    /** After how long it is looked through again. */
    private static final Period AGAIN_AFTER = Period.ofMonths(6);

    private final StaffDirectory staff;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessOverview(StaffDirectory staff, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.staff = staff;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Terms that run or are to come, those that end first at the top. */
    public List<DeputyTerm> terms() {
        return staff.deputyTerms(OfficeTime.dayOf(clock.instant()));
    }

    public Optional<AccessReview> lastReview() {
        return jdbc.sql("select reviewed_at, note from access_review order by reviewed_at desc, id desc limit 1")
                .query((row, number) -> new AccessReview(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(2)))
                .optional();
    }

    /** Whether nobody has looked for six months. */
    public boolean isReviewDue() {
        var today = OfficeTime.dayOf(clock.instant());
        return lastReview()
                .map(AccessReview::at)
                .map(OfficeTime::dayOf)
                .map(day -> !day.plus(AGAIN_AFTER).isAfter(today))
                .orElse(true);
    }

    /** Keeps that data protection has looked through all terms. */
    @Transactional
    public void reviewed(Message note) {
        Instant now = clock.instant();
        jdbc.sql("insert into access_review (id, reviewed_at, reviewed_by, terms, note) values (?, ?, ?, ?, ?)")
                .params(
                        Identifier.nextValue(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        user.require().id().value(),
                        terms().size(),
                        note.value())
                .update();
    }
}
