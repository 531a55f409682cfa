package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.appointments.ui.BookingNotes.Refusal;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;

/** Says why a time could not be had, what is still there, and what to do now. */
class RefusalNotice extends Composite<Div> {

    RefusalNotice(Refusal refusal) {
        var notice = notice(refusal);
        getContent().add(notice);
        BrowserActions.bringIntoSight(notice);
    }

    private Notice notice(Refusal refusal) {
        return switch (refusal) {
            case Refusal.JustTaken(String time) ->
                Notice.care(
                        getTranslation("appointments.booking.taken.title", time),
                        getTranslation("appointments.booking.taken.text"));
            case Refusal.OwnTimeTaken own ->
                Notice.care(
                        getTranslation("appointments.booking.ownTime.title"),
                        getTranslation("appointments.booking.ownTime.text"),
                        toMine());
            case Refusal.ConfirmedBefore before ->
                Notice.care(
                        getTranslation("appointments.booking.confirmedBefore.title"),
                        getTranslation("appointments.booking.confirmedBefore.text"),
                        new LinkButton(
                                        getTranslation("appointments.booking.confirmedBefore.action"),
                                        AppointmentLinks.RESERVED)
                                .compact());
            case Refusal.NoLongerOffered gone ->
                Notice.care(
                        getTranslation("appointments.booking.gone.title"),
                        getTranslation("appointments.booking.gone.text"));
            case Refusal.TooManyOpen(int limit) ->
                Notice.care(
                        getTranslation("appointments.booking.tooMany.title", limit),
                        getTranslation("appointments.booking.tooMany.text"),
                        toMine());
            case Refusal.LimitReached limit ->
                Notice.care(
                        getTranslation("appointments.booking.limit.title"),
                        getTranslation("appointments.booking.limit.text"));
        };
    }

    private LinkButton toMine() {
        return new LinkButton(getTranslation("appointments.booking.tooMany.action"), AppointmentLinks.MINE).compact();
    }
}
