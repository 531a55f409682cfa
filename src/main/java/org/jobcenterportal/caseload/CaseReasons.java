package org.jobcenterportal.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.GivenReason.Review;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reasons that were given for looking at the cases of others: data protection reads them and says what it found. */
@Service
@Transactional(readOnly = true)
public class CaseReasons {

    /** How many reasons one page shows. */
    public static final int PAGE = 25;

    /** How many reasons are drawn each week. */
    public static final int SAMPLE = 5;

    private static final String DATA_PROTECTION = "hasRole('" + Roles.DATA_PROTECTION + "')";
    private static final Purpose REASONS = new Purpose("case.reasons");
    private static final Period DRAWN_FROM = Period.ofDays(30);

    private static final String SELECT = """
            select r.id, r.staff_id, r.customer_number, r.person_id, r.reason, r.words, r.asked_at, r.ends_at,
                v.reviewed_at, v.note
            from case_request r left join case_review v on v.request_id = r.id
            """;

    private final StaffDirectory staff;
    private final AuditLog audit;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseReasons(StaffDirectory staff, AuditLog audit, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.staff = staff;
        this.audit = audit;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All reasons, the newest first; the first page is 0. */
    @PreAuthorize(DATA_PROTECTION)
    public List<GivenReason> all(int page) {
        return shown(jdbc.sql(SELECT + " order by r.asked_at desc, r.id limit ? offset ?")
                .params(PAGE, page * PAGE)
                .query(CaseReasons::row)
                .list());
    }

    /** Those at which nobody has looked yet, the oldest first. */
    @PreAuthorize(DATA_PROTECTION)
    public List<GivenReason> unseen() {
        return shown(jdbc.sql(SELECT + " where v.request_id is null order by r.asked_at, r.id limit ?")
                .param(PAGE)
                .query(CaseReasons::row)
                .list());
    }

    /** Those that the lot chose this week of the last 30 days, the same whenever one asks. */
    @PreAuthorize(DATA_PROTECTION)
    public List<GivenReason> sample() {
        var today = OfficeTime.dayOf(clock.instant());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return shown(jdbc.sql(SELECT + " where r.asked_at >= ? order by crc32(concat(r.id, ?)), r.id limit ?")
                .params(Caseload.utc(OfficeTime.startOf(today.minus(DRAWN_FROM))), monday.toString(), SAMPLE)
                .query(CaseReasons::row)
                .list());
    }

    /** How many wait for somebody to look. */
    @PreAuthorize(DATA_PROTECTION)
    public int waiting() {
        return jdbc.sql("""
                        select count(*) from case_request r
                        where not exists (select 1 from case_review v where v.request_id = r.id)
                        """).query(Integer.class).single();
    }

    /** Keeps that data protection has looked at a reason; the first note stays. */
    @PreAuthorize(DATA_PROTECTION)
    @Transactional
    public ReviewOutcome reviewed(UUID request, String note) {
        var review = new Review(clock.instant(), Words.checked(note));
        var rows = jdbc.sql("""
                        insert ignore into case_review (request_id, reviewed_at, reviewed_by, note)
                        select r.id, ?, ?, ? from case_request r where r.id = ?
                        """)
                .params(Caseload.utc(review.at()), user.require().id().value(), review.note(), request)
                .update();
        if (rows == 1) {
            audit.changed("case.reason-reviewed", subjects(request), Map.of("request", request.toString()));
            return new ReviewOutcome.Noted(review);
        }
        return new ReviewOutcome.NotedBefore(reviewOf(request));
    }

    /** For which reasons the case of this person was opened, the newest first, so that she learns them. */
    @InternalUse
    public List<GrantedLook> grantedFor(PersonId person) {
        return jdbc.sql("""
                        select staff_id, asked_at, ends_at, reason, words from case_request
                        where person_id = ? and ends_at is not null order by asked_at desc
                        """)
                .param(person.value())
                .query((row, number) -> new GrantedLook(
                        new StaffId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new CaseReason(CaseReason.Kind.valueOf(row.getString(4)), row.getString(5))))
                .list();
    }

    private List<UUID> subjects(UUID request) {
        return jdbc.sql("select person_id from case_request where id = ? and person_id is not null")
                .param(request)
                .query(UUID.class)
                .list();
    }

    private Review reviewOf(UUID request) {
        return jdbc.sql("select reviewed_at, note from case_review where request_id = ?")
                .param(request)
                .query((row, number) ->
                        new Review(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(2)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no such request: " + request));
    }

    /** The log says first whose requests are read. */
    private List<GivenReason> shown(List<Row> rows) {
        audit.read(
                REASONS,
                rows.stream()
                        .map(Row::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var colleagues = staff.all(rows.stream().map(Row::colleague).distinct().toList());
        return rows.stream()
                .map(row -> row.with(colleagues.get(row.colleague())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var reviewed = row.getObject("reviewed_at", LocalDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("customer_number"),
                row.getObject("person_id", UUID.class),
                row.getObject("ends_at", LocalDateTime.class) != null,
                new CaseReason(CaseReason.Kind.valueOf(row.getString("reason")), row.getString("words")),
                row.getObject("asked_at", LocalDateTime.class),
                reviewed == null ? null : new Review(reviewed.toInstant(ZoneOffset.UTC), row.getString("note")));
    }

    private record Row(
            UUID id,
            StaffId colleague,
            String number,
            @Nullable UUID person,
            boolean opened,
            CaseReason reason,
            LocalDateTime askedAt,
            @Nullable Review review) {

        GivenReason with(StaffDetails details) {
            return new GivenReason(
                    id,
                    details,
                    new CustomerNumber(number),
                    person != null,
                    opened,
                    reason,
                    askedAt.toInstant(ZoneOffset.UTC),
                    review);
        }
    }
}
