package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.ConflictDesk;
import org.jobcenterportal.appointments.ConflictOutcome;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** Does something about a conflict, says what happened, and shows the screen as it stands now. */
final class ConflictWork {

    private final ConflictDesk desk;

    ConflictWork(ConflictDesk desk) {
        this.desk = desk;
    }

    void keep(Component screen, Conflict conflict) {
        tell(
                screen,
                conflict,
                desk.keep(conflict.meeting().id(), conflict.meeting().version()));
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

    private static void tell(Component screen, Conflict conflict, ConflictOutcome outcome) {
        var person = conflict.meeting().personName();
        Toast.show(
                switch (outcome) {
                    case ConflictOutcome.Kept() -> text(screen, "kept", person);
                    case ConflictOutcome.Asked(var until) ->
                        text(screen, "asked", person, Formats.here().shortMoment(until));
                    case ConflictOutcome.Relocated(var venue) ->
                        text(screen, "relocated", person, Objects.toString(venue.room(), venue.name()));
                    case ConflictOutcome.PleaseRing(var phone) -> ring(screen, person, phone);
                    case ConflictOutcome.RoomTaken() -> text(screen, "roomTaken");
                    case ConflictOutcome.Gone() -> text(screen, "gone");
                    case ConflictOutcome.ChangedMeanwhile() -> screen.getTranslation("appointments.day.refused.STALE");
                    case ConflictOutcome.NotFound() -> screen.getTranslation("appointments.day.refused.NOT_FOUND");
                });
        screen.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
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
