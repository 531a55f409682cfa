package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.DayBlock.Free;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** How the consultant reads a meeting at a glance. */
final class MeetingWords {

    private final Component screen;
    private final ConsultationWords words;

    MeetingWords(Component screen) {
        this.screen = screen;
        this.words = ConsultationWords.on(screen);
    }

    /** "Kinderbetreuung · Jobcenter, Raum 214 · Dolmetschen: Ukrainisch"; the number stands beside it, to be dialled. */
    String line(Meeting meeting) {
        var parts = new ArrayList<String>();
        parts.add(words.topic(meeting.topic()));
        parts.add(words.place(meeting.way(), meeting.venue(), meeting.room(), null));
        meeting.counsellors().forEach(name -> parts.add(screen.getTranslation("appointments.day.tandem", name)));
        if (meeting.together()) {
            parts.add(screen.getTranslation("appointments.day.together"));
        }
        var spoken = meeting.needs().interpreterLanguage();
        if (spoken != null) {
            parts.add(screen.getTranslation("appointments.day.interpreter", words.language(spoken)));
        }
        if (meeting.needs().signLanguage()) {
            parts.add(screen.getTranslation("appointments.day.sign"));
        }
        if (meeting.needs().simpleLanguage()) {
            parts.add(screen.getTranslation("appointments.day.simple"));
        }
        if (meeting.needs().stepFree()) {
            parts.add(screen.getTranslation("appointments.day.stepFree"));
        }
        return String.join(" · ", parts);
    }

    /** Where and in which ways a free stretch can be booked. */
    String offered(Free free) {
        var parts = new ArrayList<String>();
        parts.add(free.venue().name());
        parts.add(free.ways().stream().map(words::way).collect(Collectors.joining(", ")));
        free.released()
                .forEach(slot -> parts.add(screen.getTranslation(
                        "appointments.day.released", Formats.here().timeSpan(slot))));
        return String.join(" · ", parts);
    }

    List<StatusBadge> badges(Meeting meeting) {
        var badges = new ArrayList<StatusBadge>(signs(meeting));
        if (meeting.needs().bringsChild()) {
            badges.add(new StatusBadge(Status.ACT, IconName.STROLLER, screen.getTranslation("appointments.day.child"))
                    .bare());
        }
        if (meeting.state() != ConsultationState.BOOKED
                || !meeting.canTakePlace() && meeting.signs().answer() == null) {
            badges.add(state(meeting));
        }
        return badges;
    }

    /** What she answered to a reminder, and that somebody has to call because no message reaches her. */
    List<StatusBadge> signs(Meeting meeting) {
        var badges = new ArrayList<StatusBadge>();
        var answer = meeting.signs().answer();
        if (answer != null) {
            var word = screen.getTranslation("enum.Answer." + answer);
            badges.add(
                    switch (answer) {
                        case COMING -> new StatusBadge(Status.GOOD, IconName.CHECK, word).bare();
                        case NOT_COMING -> new StatusBadge(Status.CARE, IconName.CALENDAR, word).bare();
                        case CALL_ME -> new StatusBadge(Status.ACT, IconName.PHONE, word).bare();
                    });
        }
        if (meeting.signs().outOfReach()) {
            badges.add(
                    new StatusBadge(Status.OPEN, IconName.PHONE, screen.getTranslation("appointments.day.outOfReach"))
                            .bare());
        }
        return badges;
    }

    StatusBadge state(Meeting meeting) {
        var until = meeting.reservedUntil();
        if (until != null) {
            return new StatusBadge(
                            Status.CARE,
                            IconName.HOURGLASS,
                            screen.getTranslation(
                                    "appointments.day.reserved", Formats.here().shortMoment(until)))
                    .bare();
        }
        return AppointmentIcons.badge(
                        meeting.state(), screen.getTranslation("enum.ConsultationState." + meeting.state()))
                .bare();
    }

    String topic(Meeting meeting) {
        return words.topic(meeting.topic());
    }

    String way(Meeting meeting) {
        return words.way(meeting.way());
    }

    String place(Meeting meeting) {
        return words.place(meeting.way(), meeting.venue(), meeting.room(), meeting.phone());
    }
}
