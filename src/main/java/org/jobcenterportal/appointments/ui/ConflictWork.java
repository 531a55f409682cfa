package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import java.util.Objects;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConflictOutcome;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/**
 * Does something about a conflict, says what happened, and has the conflicts shown as they stand now. Whoever does it goes
 * on with the next conflict: the focus is led there.
 */
final class ConflictWork {

    private final ConflictDesk desk;
    private final Screen shown;
    private @Nullable Notification toast;

    ConflictWork(ConflictDesk desk, Screen shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** Where conflicts are shown. */
    interface Screen {

        /** Draws them as they stand now, and leads the focus to the one that follows. */
        void goOnAfter(Conflict done);

        /** Draws them as they stand now, and leads the focus to this one. */
        void goBackTo(Conflict open);
    }

    void keep(Component screen, Conflict conflict) {
        var outcome = desk.keep(conflict.meeting().id(), conflict.meeting().version());
        if (outcome instanceof ConflictOutcome.Kept && conflict.isUnanswered()) {
            var person = conflict.meeting().personName();
            closeToast();
            toast = Toast.show(
                    text(screen, "kept", person),
                    screen.getTranslation("appointments.day.undo"),
                    () -> keepNoMore(screen, conflict));
            shown.goOnAfter(conflict);
        } else {
            tell(screen, conflict, outcome);
        }
    }

    private void keepNoMore(Component screen, Conflict conflict) {
        var outcome =
                desk.keepNoMore(conflict.meeting().id(), conflict.meeting().version());
        if (outcome instanceof ConflictOutcome.Reopened) {
            shown.goBackTo(conflict);
        } else {
            tell(screen, conflict, outcome);
        }
    }

    private void closeToast() {
        if (toast != null) {
            toast.close(); // what it would take back is not the last thing any more
        }
    }

    void askToMove(Component screen, Conflict conflict) {
        tell(
                screen,
                conflict,
                desk.askToMove(conflict.meeting().id(), conflict.meeting().version()));
    }

    void takeRoom(Component screen, Conflict conflict, VenueDetails room) {
        tell(
                screen,
                conflict,
                desk.takeRoom(conflict.meeting().id(), conflict.meeting().version(), room.id()));
    }

    private void tell(Component screen, Conflict conflict, ConflictOutcome outcome) {
        closeToast();
        var person = conflict.meeting().personName();
        Toast.show(
                switch (outcome) {
                    case ConflictOutcome.Kept() -> text(screen, "kept", person);
                    case ConflictOutcome.Reopened() -> text(screen, "reopened", person);
                    case ConflictOutcome.Asked(var until) ->
                        text(screen, "asked", person, Formats.here().shortMoment(until));
                    case ConflictOutcome.Relocated(var venue, var told) ->
                        text(
                                screen,
                                told ? "relocated" : "relocatedUntold",
                                person,
                                Objects.toString(venue.room(), venue.name()));
                    case ConflictOutcome.PleaseRing(var phone) -> ring(screen, person, phone);
                    case ConflictOutcome.RoomTaken() -> text(screen, "roomTaken");
                    case ConflictOutcome.Gone() -> text(screen, "gone");
                    case ConflictOutcome.ChangedMeanwhile() -> screen.getTranslation("appointments.day.refused.STALE");
                    case ConflictOutcome.NotFound() -> screen.getTranslation("appointments.day.refused.NOT_FOUND");
                });
        shown.goOnAfter(conflict);
    }

    private static String ring(Component screen, String person, @Nullable PhoneNumber phone) {
        return phone == null
                ? text(screen, "ringUnknown", person)
                : text(screen, "ringPerson", person, phone.readable());
    }

    private static String text(Component screen, String name, Object... arguments) {
        return screen.getTranslation("appointments.conflicts." + name, arguments);
    }
}
