package org.jobcenterportal.attendance;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jobcenterportal.attendance.AttendanceBook.Move;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over how past events went: who was there, as their registrations say, and what guests thought. */
@Service
@InternalUse
@Transactional
public class AttendanceImport {

    private static final Period ASKED = Period.ofDays(14);

    private final Events events;
    private final Registrations registrations;
    private final FeedbackBox box;
    private final JdbcTemplate rows;

    AttendanceImport(Events events, Registrations registrations, FeedbackBox box, JdbcTemplate rows) {
        this.events = events;
        this.registrations = registrations;
        this.box = box;
        this.rows = rows;
    }

    /** An event that is over, and the answers to its three questions. */
    public record ImportedDay(EventId event, List<FeedbackAnswers> answers) {}

    /** Whoever ran an event is said to have recorded it when it ended. */
    public void importDays(Collection<ImportedDay> days) {
        var cards = events.all(days.stream().map(ImportedDay::event).toList());
        var guests = new ArrayList<Object[]>();
        var steps = new ArrayList<Object[]>();
        for (var day : days) {
            var event = cards.get(day.event());
            for (var row : registrations.of(day.event())) {
                if (isOfTheDay(row.state())) {
                    var move = move(event, row);
                    guests.add(guest(row, move));
                    steps.add(step(row, move));
                }
            }
            var asked = event.when().day().plusDays(1);
            box.takeOver(day.event(), asked, asked.plus(ASKED), day.answers());
        }
        rows.batchUpdate("""
                insert into attendance
                    (id, event_id, state, heads, walked_in, person_id, staff_id, arrived_at, left_at, recorded_by, recorded_at)
                values (?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?)
                """, guests);
        rows.batchUpdate("""
                insert into attendance_step (id, attendance_id, state, arrived_at, noted_by, noted_at)
                values (?, ?, ?, ?, ?, ?)
                """, steps);
    }

    private static boolean isOfTheDay(RegistrationState state) {
        return state == RegistrationState.ATTENDED
                || state == RegistrationState.LEFT_EARLY
                || state == RegistrationState.EXCUSED
                || state == RegistrationState.NO_SHOW;
    }

    /** Whoever left early left when three quarters were over. */
    private static Move move(EventCard event, RegistrationRow row) {
        var state = Guests.stateOf(row);
        var when = event.when();
        var left = row.leftAt() != null
                ? row.leftAt()
                : when.start()
                        .plus(Duration.between(when.start(), when.end())
                                .multipliedBy(3)
                                .dividedBy(4));
        return Move.atTheDoor(
                state,
                state.counts() ? row.arrivedAt() : null,
                state == AttendanceState.LEFT_EARLY ? left : null,
                event.organiser(),
                when.end());
    }

    private static @Nullable Object[] guest(RegistrationRow row, Move move) {
        return Arrays.asList(
                        row.id().value(),
                        row.event().value(),
                        move.to().name(),
                        row.places(),
                        row.person() == null ? null : row.person().value(),
                        row.colleague() == null ? null : row.colleague().value(),
                        move.arrivedAt() == null ? null : Stored.utc(move.arrivedAt()),
                        move.leftAt() == null ? null : Stored.utc(move.leftAt()),
                        move.by().value(),
                        Stored.utc(move.at()))
                .toArray();
    }

    private static @Nullable Object[] step(RegistrationRow row, Move move) {
        return Arrays.asList(
                        Identifier.nextValue(),
                        row.id().value(),
                        move.to().name(),
                        move.arrivedAt() == null ? null : Stored.utc(move.arrivedAt()),
                        move.by().value(),
                        Stored.utc(move.at()))
                .toArray();
    }
}
