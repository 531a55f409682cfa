package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What can be done about a conflict, the likeliest first; each button names its person for screen readers. */
final class ConflictActions {

    private final Component screen;
    private final ConflictWork work;

    ConflictActions(Component screen, ConflictWork work) {
        this.screen = screen;
        this.work = work;
    }

    List<Component> of(Conflict conflict) {
        var person = conflict.meeting().personName();
        var actions = new ArrayList<Component>();
        conflict.otherRooms().stream().limit(2).forEach(room -> actions.add(takeRoom(conflict, room)));
        if (conflict.isUnanswered() && conflict.canBeMailed()) {
            var ask = new SecondaryButton(text("ask"), () -> work.askToMove(screen, conflict)).compact();
            ask.setAriaLabel(text("askOf", person));
            actions.add(ask);
        }
        if (!conflict.canBeMailed()) {
            var open = new LinkButton(
                            text("afterCall"),
                            AppointmentLinks.meeting(conflict.meeting().id()))
                    .compact();
            open.setAriaLabel(text("afterCallOf", person));
            actions.add(open);
        }
        var keep = new QuietButton(text("keep"), () -> work.keep(screen, conflict)).compact();
        keep.setAriaLabel(text("keepOf", person));
        actions.add(keep);
        return actions;
    }

    private Component takeRoom(Conflict conflict, VenueDetails room) {
        var name = Objects.toString(room.room(), room.name());
        var take = new SecondaryButton(text("takeRoom", name), () -> work.takeRoom(screen, conflict, room)).compact();
        take.setAriaLabel(text("takeRoomOf", name, conflict.meeting().personName()));
        return take;
    }

    private String text(String name, Object... arguments) {
        return screen.getTranslation("appointments.conflicts." + name, arguments);
    }
}
