package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Icon;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.SecondaryButton;

/**
 * Finds a consultation by its code or by a name; it takes no room above the day until it is opened, and what is looked for
 * stays out of every address.
 */
class MeetingSearch extends Composite<NativeDetails> {

    private final TextField field = new TextField(getTranslation("appointments.search.label"));
    private final Div hits = new Div();
    private final ConsultantDay consultantDay;

    MeetingSearch(ConsultantDay consultantDay) {
        this.consultantDay = consultantDay;
        field.addKeyPressListener(Key.ENTER, press -> search());
        field.setHelperText(getTranslation("appointments.search.hint"));
        hits.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        var form = new Div(
                field,
                new SecondaryButton(getTranslation("appointments.search.find"), IconName.SEARCH, this::search)
                        .compact(),
                hits);
        form.addClassName("meeting-search-form");
        var words = new Span(getTranslation("appointments.search.open"));
        words.addClassName("meeting-search-words");
        getContent().setSummary(new Icon(IconName.SEARCH).small(), words);
        getContent().getSummary().addClassNames("button", "compact");
        getContent().setContent(form);
        getContent().addClassNames("meeting-search", "no-print");
    }

    private void search() {
        hits.removeAll();
        var found = consultantDay.find(field.getValue());
        if (found.isEmpty()) {
            hits.add(new Paragraph(getTranslation("appointments.search.none")));
        } else {
            var list = new UnorderedList();
            found.forEach(meeting -> list.add(new ListItem(link(meeting))));
            hits.add(list);
        }
        BrowserActions.focusWhenDrawn(hits);
    }

    private Anchor link(Meeting meeting) {
        return new Anchor(
                AppointmentLinks.meeting(meeting.id()),
                getTranslation(
                        "appointments.search.hit",
                        meeting.personName(),
                        Formats.here().shortMoment(meeting.slot().start()),
                        getTranslation("enum.ConsultationState." + meeting.state())));
    }
}
