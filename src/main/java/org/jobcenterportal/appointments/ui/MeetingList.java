package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.PhoneLink;

/** Meetings one below the other: when, who, what about, how it stands, what to do. */
class MeetingList extends Composite<UnorderedList> {

    MeetingList(List<Meeting> meetings, NotingDesk noting) {
        getContent().addClassName("meeting-list");
        var words = new MeetingWords(this);
        meetings.forEach(meeting -> getContent().add(item(meeting, words, noting)));
    }

    private static Component item(Meeting meeting, MeetingWords words, NotingDesk noting) {
        var time = new Span(Formats.here().timeSpan(meeting.slot()));
        time.addClassName("meeting-time");
        var person = new Anchor(AppointmentLinks.meeting(meeting.id()), meeting.personName());
        person.addClassName("meeting-person");
        var line = new Span(words.line(meeting));
        line.addClassNames("label", "muted");
        var who = new Div(person);
        if (meeting.phone() != null) {
            who.add(new PhoneLink(meeting.phone()));
        }
        who.add(line);
        who.addClassName("meeting-who");
        var badges = new Div(words.state(meeting));
        words.signs(meeting).forEach(badges::add);
        badges.addClassName("chips");
        return new ListItem(time, who, badges, new MeetingActions(meeting, noting));
    }
}
