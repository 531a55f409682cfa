package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.MoreMenu;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/**
 * What the consultant can do with a meeting right now: what is done every day as a button, all else in a menu. Each names
 * time and person for screen readers.
 */
class MeetingActions extends Composite<Div> {

    private final Meeting meeting;
    private final NotingDesk noting;
    private final List<Component> controls = new ArrayList<>();

    MeetingActions(Meeting meeting, NotingDesk noting) {
        this.meeting = meeting;
        this.noting = noting;
        getContent().addClassName("meeting-actions");
        if (meeting.canTakePlace()) {
            add("tookPlace", IconName.CHECK, () -> noting.tookPlace(meeting));
            add("noShow", null, () -> noting.noShow(meeting));
        }
        if (meeting.canBeUndone()) {
            add("undo", IconName.UNDO, () -> noting.undo(meeting));
        }
        var menu = menu();
        controls.add(menu);
        getContent().add(menu);
        noting.shows(meeting, this);
    }

    /** Leads the focus to what can be done next. */
    void focus() {
        BrowserActions.focusWhenDrawn(controls.getFirst());
    }

    private void add(String what, @Nullable IconName icon, Runnable action) {
        var button = new SecondaryButton(getTranslation("appointments.day." + what), icon, action).compact();
        button.setAriaLabel(named(what + "Of"));
        controls.add(button);
        getContent().add(button);
    }

    private MoreMenu menu() {
        var menu = new MoreMenu(named("more")).hint(getTranslation("appointments.day.moreShort"));
        menu.item(
                getTranslation("appointments.day." + (meeting.canBeMoved() ? "openOrMove" : "open")),
                IconName.CALENDAR,
                () -> getUI().ifPresent(ui -> AppointmentLinks.openMeeting(ui, meeting.id())));
        if (meeting.canBeExcused()) {
            menu.item(getTranslation("appointments.day.excused"), IconName.HAND, () -> noting.excused(meeting));
        }
        return menu.item(
                getTranslation("appointments.day.messages"), IconName.MAIL, () -> noting.showMessages(meeting));
    }

    private String named(String what) {
        return getTranslation(
                "appointments.day." + what, Formats.here().time(meeting.slot().start()), meeting.personName());
    }
}
