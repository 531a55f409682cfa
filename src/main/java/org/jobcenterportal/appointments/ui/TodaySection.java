package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.appointments.DayPlan;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.uikit.Formats;

/** Today's consultations, on the equality officer's start page. */
@SpringComponent
class TodaySection implements StartSection {

    private final ConsultantDay day;
    private final Clock clock;

    TodaySection(ConsultantDay day, Clock clock) {
        this.day = day;
        this.clock = clock;
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.EQUALITY_OFFICER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return day.day(OfficeTime.dayOf(clock.instant())).map(TodaySection::section);
    }

    private static Component section(DayPlan today) {
        var section = new Section();
        section.addClassNames("card", "nomination-section");
        section.add(new H2(section.getTranslation("appointments.today.title")));
        if (today.meetings().isEmpty()) {
            section.add(new Paragraph(section.getTranslation("appointments.today.none")));
            return section;
        }
        var words = new MeetingWords(section);
        var list = new UnorderedList();
        list.addClassName("today-list");
        today.meetings().forEach(meeting -> list.add(item(meeting, words)));
        section.add(list);
        return section;
    }

    private static Component item(Meeting meeting, MeetingWords words) {
        var who = new Anchor(
                AppointmentLinks.meeting(meeting.id()),
                Formats.here().timeSpan(meeting.slot()) + " · " + meeting.personName());
        who.addClassName("nomination-person");
        var line = new Span(words.line(meeting));
        line.addClassNames("label", "muted");
        var text = new Div(who, line);
        text.addClassName("nomination-who");
        return new ListItem(text, words.state(meeting));
    }
}
