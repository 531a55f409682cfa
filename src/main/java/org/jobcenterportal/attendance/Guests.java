package org.jobcenterportal.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.signup.CancelReason;
import org.jobcenterportal.signup.RegistrationCode;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.signup.RegistrationNames;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.signup.RegistrationSteps;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.RegistrationsOfTheDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has signed up for events, as far as the door needs to know; and what the registrations learn of the day. */
@Component
class Guests {

    private final Registrations registrations;
    private final RegistrationsOfTheDay day;
    private final RegistrationSteps steps;
    private final RegistrationNames names;

    Guests(Registrations registrations, RegistrationsOfTheDay day, RegistrationSteps steps, RegistrationNames names) {
        this.registrations = registrations;
        this.day = day;
        this.steps = steps;
        this.names = names;
    }

    /**
     * Somebody of whom the door may show a name.
     *
     * @param name null where she is under protection, and where only a named circle may open her case
     * @param isProtected whether a person with a case has no name for whoever reads this
     * @param state what her registration says, where the door has recorded nothing
     */
    record Listed(Guest guest, @Nullable String name, boolean isProtected, String code, AttendanceState state) {}

    Optional<Guest> byCode(DoorCode code) {
        return RegistrationCode.read(code.value()).flatMap(day::byCode).map(Guests::guest);
    }

    Optional<Guest> find(GuestId id) {
        return registrations.find(new RegistrationId(id.value())).map(Guests::guest);
    }

    /** Whoever has a place at an event now. */
    List<Guest> withPlace(EventId event) {
        return registrations.of(event).stream()
                .map(Guests::guest)
                .filter(guest -> guest.claim() == Guest.Claim.PLACE)
                .toList();
    }

    /** The codes of those who have a place. */
    List<DoorCode> codes(EventId event) {
        return registrations.of(event).stream()
                .filter(row -> row.state().hasPlace())
                .flatMap(row -> DoorCode.read(row.code().value()).stream())
                .toList();
    }

    /** Everybody who ever signed up for an event. */
    List<Listed> listed(EventId event) {
        var rows = registrations.of(event);
        var called = names.of(rows);
        return rows.stream().map(row -> listed(row, called.get(row.id()))).toList();
    }

    /** Tells the registration what the door has recorded, as far as it can take that before the day is over. */
    void tell(GuestId id, AttendanceState state, StaffId by, @Nullable Instant at) {
        var registration = new RegistrationId(id.value());
        if (state == AttendanceState.EXPECTED) {
            steps.takeBackCheckIn(registration, by);
        } else if (state == AttendanceState.ATTENDED && at != null) {
            if (!steps.checkIn(registration, by, at) && isClosed(registration)) {
                // a device has told it on the day after
                steps.correct(registration, RegistrationState.ATTENDED, null, by);
            }
        } else if (state == AttendanceState.LEFT_EARLY && at != null) {
            steps.leftEarly(registration, by, at);
        }
    }

    /** She does not come, and it has not begun: her place goes to the next in the line; says whether she had one to give. */
    boolean givesBack(GuestId id, StaffId by) {
        return steps.excuse(new RegistrationId(id.value()), by);
    }

    private boolean isClosed(RegistrationId id) {
        return registrations
                .find(id)
                .filter(row -> row.state() == RegistrationState.NO_SHOW)
                .isPresent();
    }

    /** Tells the registration when the day is over how it stands for good; whoever is still expected was not there. */
    void settle(GuestId id, AttendanceState state, @Nullable Instant left, @Nullable StaffId by) {
        var registration = new RegistrationId(id.value());
        var right = switch (state) {
            case ATTENDED -> RegistrationState.ATTENDED;
            case LEFT_EARLY -> RegistrationState.LEFT_EARLY;
            case EXCUSED -> RegistrationState.EXCUSED;
            case EXPECTED, NO_SHOW -> RegistrationState.NO_SHOW;
        };
        var row = registrations.find(registration);
        if (row.isEmpty()
                || row.get().state() == right && Objects.equals(row.get().leftAt(), left)) {
            return;
        }
        var stands = row.map(RegistrationRow::state);
        if (stands.get() == RegistrationState.CHECKED_IN && right == RegistrationState.ATTENDED) {
            steps.attended(registration, by);
        } else if (stands.get() == RegistrationState.REGISTERED && right == RegistrationState.NO_SHOW) {
            steps.noShow(registration, by);
        } else if (by != null) {
            steps.correct(registration, right, left, by);
        }
    }

    /** That somebody was at an event, as her registration says. */
    record Came(GuestId guest, EventId event, AttendanceState state) {}

    /** At which events a person was, as her registrations say. */
    List<Came> cameTo(PersonId person) {
        return of(person).stream().filter(one -> one.state().counts()).toList();
    }

    /** All for which a person ever signed up, with what her registrations say. */
    List<Came> of(PersonId person) {
        return registrations.ofPerson(person).stream()
                .map(row -> new Came(new GuestId(row.id().value()), row.event(), stateOf(row)))
                .toList();
    }

    /** What a registration says of somebody of whom the door has recorded nothing. */
    AttendanceState stateOf(GuestId id) {
        return registrations
                .find(new RegistrationId(id.value()))
                .map(Guests::stateOf)
                .orElse(AttendanceState.EXPECTED);
    }

    /** What her registration says where the door has recorded nothing, as of events from before there was one. */
    static AttendanceState stateOf(RegistrationRow row) {
        return switch (row.state()) {
            case CHECKED_IN, ATTENDED -> AttendanceState.ATTENDED;
            case LEFT_EARLY -> AttendanceState.LEFT_EARLY;
            case EXCUSED -> AttendanceState.EXCUSED;
            case NO_SHOW -> AttendanceState.NO_SHOW;
            case INVITED, REGISTERED, WAITLISTED, CANCELLED -> AttendanceState.EXPECTED;
        };
    }

    private static Listed listed(RegistrationRow row, @Nullable String name) {
        var isProtected = name == null && (row.person() != null || row.account() != null);
        return new Listed(guest(row), name, isProtected, row.code().value(), stateOf(row));
    }

    private static Guest guest(RegistrationRow row) {
        return new Guest(
                new GuestId(row.id().value()),
                row.event(),
                switch (row.state()) {
                    case REGISTERED, CHECKED_IN, ATTENDED, LEFT_EARLY, NO_SHOW -> Guest.Claim.PLACE;
                    case INVITED, WAITLISTED -> Guest.Claim.WAITING;
                    case CANCELLED ->
                        row.cancelReason() == CancelReason.NO_PLACE ? Guest.Claim.NO_PLACE : Guest.Claim.CANCELLED;
                    case EXCUSED -> Guest.Claim.CANCELLED;
                },
                row.places(),
                row.person(),
                row.colleague());
    }
}
