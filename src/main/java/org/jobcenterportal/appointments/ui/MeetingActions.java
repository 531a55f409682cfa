package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What the consultant can note of a meeting right now; each button names its meeting for screen readers. */
class MeetingActions extends Composite<Div> {

    MeetingActions(Meeting meeting, NotingDesk noting) {
        getContent().addClassName("meeting-actions");
        if (meeting.canTakePlace()) {
            var tookPlace = new SecondaryButton(
                            getTranslation("appointments.day.tookPlace"),
                            IconName.CHECK,
                            () -> noting.tookPlace(this, meeting))
                    .compact();
            tookPlace.setAriaLabel(getTranslation("appointments.day.tookPlaceOf", meeting.personName()));
            var noShow = new SecondaryButton(
                            getTranslation("appointments.day.noShow"), () -> noting.noShow(this, meeting))
                    .compact();
            noShow.setAriaLabel(getTranslation("appointments.day.noShowOf", meeting.personName()));
            getContent().add(tookPlace, noShow);
        }
        if (meeting.canBeExcused()) {
            var excused = new QuietButton(
                            getTranslation("appointments.day.excused"), () -> noting.excused(this, meeting))
                    .compact();
            excused.setAriaLabel(getTranslation("appointments.day.excusedOf", meeting.personName()));
            getContent().add(excused);
        }
        var messages = new QuietButton("", IconName.MAIL, () -> noting.showMessages(this, meeting)).compact();
        messages.setAriaLabel(getTranslation("appointments.day.messagesOf", meeting.personName()));
        messages.getElement().setAttribute("title", getTranslation("appointments.day.messages"));
        getContent().add(messages);
        if (meeting.canBeMoved()) {
            var more = new LinkButton("", IconName.MORE, AppointmentLinks.meeting(meeting.id()))
                    .quiet()
                    .compact();
            more.setAriaLabel(getTranslation("appointments.day.more", meeting.personName()));
            more.setTitle(getTranslation("appointments.day.moreShort"));
            getContent().add(more);
        }
        if (meeting.canBeUndone()) {
            var undo = new SecondaryButton(
                            getTranslation("appointments.day.undo"), IconName.UNDO, () -> noting.undo(this, meeting))
                    .compact();
            undo.setAriaLabel(getTranslation("appointments.day.undoOf", meeting.personName()));
            getContent().add(undo);
        }
    }
}
