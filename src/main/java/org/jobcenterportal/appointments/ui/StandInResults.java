package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.StandInPlan.Placed;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;

/** Consultations that were placed anew, and what the citizens say to it. */
class StandInResults extends Composite<UnorderedList> {

    StandInResults(List<Placed> placed) {
        getContent().addClassName("stand-in-list");
        placed.forEach(one -> getContent().add(item(one)));
    }

    private ListItem item(Placed placed) {
        var meeting = placed.meeting();
        var time = new Span(Formats.here().shortMoment(meeting.slot().start()));
        time.addClassName("meeting-time");
        var person = new Span(meeting.personName());
        person.addClassName("meeting-person");
        var line = new Span(ConsultationWords.on(this).fullName(placed.consultant()));
        line.addClassNames("label", "muted");
        var who = new Div(person, line);
        who.addClassName("meeting-who");
        return new ListItem(time, who, state(placed));
    }

    private Component state(Placed placed) {
        if (placed.meeting().state() != ConsultationState.BOOKED) {
            return new MeetingWords(this).state(placed.meeting());
        }
        if (placed.isToBeRung()) {
            return StandInChoices.PleaseCall.on(this, placed.phone());
        }
        var word = getTranslation("enum.Reply." + placed.reply());
        return switch (placed.reply()) {
            case FINE, TOLD -> new StatusBadge(Status.GOOD, IconName.CHECK, word).bare();
            case ASKED -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word).bare();
            case OTHER_TIME, NOT_TOLD -> new StatusBadge(Status.ACT, IconName.CALENDAR, word).bare();
        };
    }
}
