package org.jobcenterportal.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.attendance.AttendanceBook.Move;
import org.jobcenterportal.attendance.CorrectionOutcome.AlreadyAsked;
import org.jobcenterportal.attendance.CorrectionOutcome.AtTheDoor;
import org.jobcenterportal.attendance.CorrectionOutcome.ChangedMeanwhile;
import org.jobcenterportal.attendance.CorrectionOutcome.Done;
import org.jobcenterportal.attendance.CorrectionOutcome.NeedsAnother;
import org.jobcenterportal.attendance.CorrectionOutcome.NotFound;
import org.jobcenterportal.attendance.CorrectionOutcome.NotWhileItRan;
import org.jobcenterportal.attendance.CorrectionOutcome.NothingToChange;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections after the day: one colleague asks with a reason, another one agrees; the database minds that they are two (F66). */
@Service
@PreAuthorize(DoorDesk.ROLES)
@Transactional
public class CorrectionDesk {

    /** The longest reason, in characters. */
    public static final int REASON = 500;

    private final RunsEvents runs;
    private final Guests guests;
    private final AttendanceBook book;
    private final JdbcClient jdbc;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    CorrectionDesk(
            RunsEvents runs,
            Guests guests,
            AttendanceBook book,
            JdbcClient jdbc,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.runs = runs;
        this.guests = guests;
        this.book = book;
        this.jdbc = jdbc;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks that something else be recorded of somebody than what stands there. */
    @RepeatedOnContention
    public CorrectionOutcome ask(EventId id, GuestId guest, Corrected what, Words reason) {
        if (reason.value().length() > REASON) {
            throw new IllegalArgumentException("A correction says why in up to " + REASON + " characters");
        }
        var event = runs.find(id);
        if (event.isEmpty() || !isGuest(event.get(), guest)) {
            return new NotFound();
        }
        var now = clock.instant();
        if (!AttendanceState.isDayOver(now, event.get().when())) {
            return new AtTheDoor();
        }
        if (stands(event.get(), guest, what)) {
            return new NothingToChange();
        }
        if (what.leftAt() != null && !event.get().when().contains(what.leftAt())) {
            return new NotWhileItRan();
        }
        var asked = jdbc.sql("""
                        insert ignore into attendance_correction
                            (id, attendance_id, event_id, state, left_at, reason, status, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                        """)
                .params(
                        CorrectionId.next().value(),
                        guest.value(),
                        id.value(),
                        what.state().name(),
                        what.leftAt() == null ? null : Stored.utc(what.leftAt()),
                        reason.value(),
                        colleague.id().value(),
                        Stored.utc(now))
                .update();
        if (asked == 0) {
            return new AlreadyAsked();
        }
        log("attendance.correction-asked", id, guest, what.state());
        return new Done();
    }

    /** What waits for another colleague at an event, the first first. */
    @Transactional(readOnly = true)
    public List<Correction> open(EventId id) {
        return runs.find(id)
                .map(event ->
                        jdbc.sql("""
                                select * from attendance_correction where event_id = ? and status = 'OPEN'
                                order by asked_at, id
                                """).param(id.value()).query(this::correction).list())
                .orElse(List.of());
    }

    /** Agrees, and it is recorded; or does not, and everything stays as it is. */
    @RepeatedOnContention
    public CorrectionOutcome decide(EventId id, CorrectionId correction, boolean agreed) {
        var event = runs.find(id);
        var found = open(id).stream().filter(one -> one.id().equals(correction)).findFirst();
        if (event.isEmpty() || found.isEmpty()) {
            return new NotFound();
        }
        var asked = found.get();
        var me = colleague.id();
        if (asked.askedBy().equals(me)) {
            return new NeedsAnother();
        }
        var now = clock.instant();
        var decided = jdbc.sql("""
                        update attendance_correction set status = ?, decided_by = ?, decided_at = ?
                        where id = ? and status = 'OPEN' and asked_by <> ?
                        """)
                .params(agreed ? "AGREED" : "DECLINED", me.value(), Stored.utc(now), correction.value(), me.value())
                .update();
        if (decided == 0) {
            return new ChangedMeanwhile();
        }
        if (agreed) {
            record(asked, me);
        }
        log(
                agreed ? "attendance.corrected" : "attendance.correction-declined",
                id,
                asked.guest(),
                asked.what().state());
        return new Done();
    }

    private void record(Correction asked, StaffId agreedBy) {
        var now = clock.instant();
        guests.find(asked.guest()).ifPresent(guest -> book.expect(guest, asked.askedBy(), now));
        var before = book.find(asked.guest()).orElseThrow();
        var state = asked.what().state();
        var arrivedAt = state.counts() ? before.arrivedAt() : null;
        book.move(
                asked.guest(),
                EnumSet.allOf(AttendanceState.class),
                new Move(state, arrivedAt, asked.what().leftAt(), asked.askedBy(), now, agreedBy, asked.reason()));
        if (!before.isWalkIn()) {
            guests.settle(asked.guest(), state, asked.what().leftAt(), agreedBy);
        }
    }

    /** Whether it is recorded like that; of events from before the door was kept nobody knows when somebody left. */
    private boolean stands(EventCard event, GuestId guest, Corrected what) {
        var row = book.find(guest);
        var state = row.map(Attendance::state)
                .orElseGet(() -> guests.stateOf(guest))
                .at(clock.instant(), event.when());
        return state == what.state()
                && (what.leftAt() == null
                        || what.leftAt().equals(row.map(Attendance::leftAt).orElse(null)));
    }

    private boolean isGuest(EventCard event, GuestId guest) {
        return book.find(guest).filter(row -> row.event().equals(event.id())).isPresent()
                || guests.find(guest)
                        .filter(found -> found.event().equals(event.id()))
                        .isPresent();
    }

    private void log(String what, EventId id, GuestId guest, AttendanceState state) {
        audit.changed(
                what,
                guests.find(guest).map(Guest::subjects).orElse(List.of()),
                Map.of("event", id.value().toString(), "state", state.name()));
    }

    private Correction correction(ResultSet row, int number) throws SQLException {
        var askedBy = new StaffId(row.getObject("asked_by", UUID.class));
        return new Correction(
                new CorrectionId(row.getObject("id", UUID.class)),
                new GuestId(row.getObject("attendance_id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                Corrected.in(row),
                row.getString("reason"),
                askedBy,
                Stored.instant(row, "asked_at"),
                askedBy.equals(colleague.id()));
    }
}
