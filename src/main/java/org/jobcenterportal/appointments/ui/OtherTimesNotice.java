package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jobcenterportal.appointments.FreeSlot;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** What to do when no time suits: wish for an earlier one, or be rung up (F38). */
class OtherTimesNotice extends Composite<Div> {

    private final FreeSlot best;
    private final Ways ways;

    /** Where it leads. */
    interface Ways {

        /** Where somebody who has a consultation wishes for an earlier time; whoever has none books one first. */
        @Nullable
        String wishing();

        boolean canBeCalled();

        void callMe();

        void book(FreeSlot best);
    }

    OtherTimesNotice(FreeSlot best, boolean mailIsSent, Ways ways) {
        this.best = best;
        this.ways = ways;
        var call = new QuietButton(getTranslation("appointments.booking.time.callMe"), ways::callMe);
        call.setVisible(ways.canBeCalled());
        getContent()
                .add(Notice.offer(
                        IconName.BELL,
                        getTranslation("appointments.booking.time.helpTitle"),
                        getTranslation(
                                mailIsSent
                                        ? "appointments.booking.time.helpText"
                                        : "appointments.booking.time.helpTextWithoutMail"),
                        wish(),
                        call));
    }

    private Component wish() {
        var text = getTranslation("appointments.booking.time.wish");
        var address = ways.wishing();
        return address == null ? new QuietButton(text, this::bookFirst) : new LinkButton(text, address).quiet();
    }

    /** In plain words: an earlier time is for those who have one. */
    private void bookFirst() {
        var notice = Notice.note(
                getTranslation("appointments.booking.time.firstTitle"),
                getTranslation(
                        "appointments.booking.time.firstText",
                        Formats.here().moment(best.slot().start())),
                new SecondaryButton(getTranslation("appointments.booking.time.first"), () -> ways.book(best)));
        getContent().removeAll();
        getContent().add(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
