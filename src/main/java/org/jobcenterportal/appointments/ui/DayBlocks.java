package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.appointments.DayBlock.Away;
import org.jobcenterportal.appointments.DayBlock.Busy;
import org.jobcenterportal.appointments.DayBlock.Free;
import org.jobcenterportal.appointments.DayBlock.Full;
import org.jobcenterportal.appointments.DayBlock.Held;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.appointments.DayBlock.Pause;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.uikit.DayBlock;
import org.jobcenterportal.uikit.DayBlock.Kind;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Draws the stretches of a consultant's day. */
final class DayBlocks {

    private final Component screen;
    private final MeetingWords words;
    private final NotingDesk noting;
    private final DayConflicts conflicts;

    DayBlocks(Component screen, NotingDesk noting, DayConflicts conflicts) {
        this.screen = screen;
        this.words = new MeetingWords(screen);
        this.noting = noting;
        this.conflicts = conflicts;
    }

    DayBlock of(org.jobcenterportal.appointments.DayBlock block, Instant now) {
        return switch (block) {
            case Meeting meeting -> meeting(meeting);
            case Free over
            when over.slot().isOverAt(now) ->
                block(over.slot(), Kind.PAUSE, screen.getTranslation("appointments.day.wasFree"), "", List.of());
            case Free free ->
                block(
                        free.slot(),
                        Kind.FREE,
                        screen.getTranslation("appointments.day.freeTitle"),
                        words.offered(free),
                        List.of());
            case Held held ->
                block(
                        held.slot(),
                        Kind.HELD,
                        screen.getTranslation(
                                "appointments.day.held", Formats.here().shortMoment(held.until())),
                        screen.getTranslation("appointments.day.heldFor"),
                        List.of());
            case Busy busy ->
                block(busy.slot(), Kind.TAKEN, screen.getTranslation("appointments.day.busy"), "", List.of());
            case Away away ->
                block(away.slot(), Kind.PAUSE, screen.getTranslation("enum.AbsenceKind." + away.kind()), "", List.of());
            case Full full ->
                block(full.slot(), Kind.PAUSE, screen.getTranslation("appointments.day.full"), "", List.of());
            case Pause pause ->
                block(pause.slot(), Kind.PAUSE, screen.getTranslation("appointments.day.pause"), "", List.of());
        };
    }

    private DayBlock meeting(Meeting meeting) {
        var conflict = conflicts.of(meeting);
        if (conflict.isPresent()) {
            return conflict(meeting, conflict.get());
        }
        var actions = new ArrayList<Component>(words.badges(meeting));
        actions.add(new MeetingActions(meeting, noting));
        return block(meeting, kind(meeting), actions);
    }

    private DayBlock conflict(Meeting meeting, Conflict conflict) {
        var until = conflict.standsUntil();
        var badge = until == null
                ? new StatusBadge(Status.CARE, IconName.WARNING, screen.getTranslation("appointments.conflicts.unfit"))
                : new StatusBadge(
                        Status.CARE,
                        IconName.HOURGLASS,
                        screen.getTranslation(
                                "appointments.conflicts.waits", Formats.here().shortMoment(until)));
        var solve = new LinkButton(screen.getTranslation("appointments.conflicts.solve"), AppointmentLinks.CONFLICTS)
                .compact();
        solve.setAriaLabel(screen.getTranslation(
                "appointments.conflicts.solveOf",
                Formats.here().time(meeting.slot().start()),
                meeting.personName()));
        return block(meeting, Kind.CONFLICT, List.of(badge.bare(), solve, new MeetingActions(meeting, noting)));
    }

    private static Kind kind(Meeting meeting) {
        return switch (meeting.state()) {
            case TOOK_PLACE, FOLLOW_UP_OPEN, CLOSED -> Kind.DONE;
            case NO_SHOW, EXCUSED, UNDELIVERABLE, CANCELLED, LAPSED -> Kind.MISSED;
            case RESERVED, NOMINATED, INVITED -> Kind.HELD;
            case BOOKED -> Kind.TAKEN;
        };
    }

    private DayBlock block(Meeting meeting, Kind kind, List<? extends Component> actions) {
        return new DayBlock(
                OfficeTime.timeOf(meeting.slot().start()),
                OfficeTime.timeOf(meeting.slot().end()),
                kind,
                meeting.personName(),
                words.line(meeting),
                actions,
                AppointmentLinks.meeting(meeting.id()),
                meeting.phone());
    }

    private static DayBlock block(
            TimeSlot slot, Kind kind, String title, String line, List<? extends Component> actions) {
        return new DayBlock(OfficeTime.timeOf(slot.start()), OfficeTime.timeOf(slot.end()), kind, title, line, actions);
    }
}
