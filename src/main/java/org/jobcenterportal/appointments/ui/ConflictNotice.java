package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jobcenterportal.appointments.Conflict;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PhoneLink;

/** The conflict to look at first, with the two likeliest ways out, and the way to the others. */
class ConflictNotice extends Composite<Div> {

    private static final int LIKELIEST = 2;

    private final Notice notice;

    ConflictNotice(Conflict conflict, DayConflicts conflicts, LocalDate shown, ConflictWork work, String others) {
        notice = Notice.care(
                title(conflict, shown),
                text(conflict),
                new ConflictActions(this, work)
                        .of(conflict).stream().limit(LIKELIEST).toArray(Component[]::new));
        if (!conflict.canBeMailed() && conflict.phone() != null) {
            notice.with(new PhoneLink(conflict.phone()));
        }
        if (conflicts.all().size() > 1) {
            notice.with(new LinkButton(
                            getTranslation(
                                    "appointments.conflicts.all",
                                    conflicts.all().size()),
                            others)
                    .quiet()
                    .compact());
        }
        getContent().add(notice);
    }

    void focus() {
        BrowserActions.focusWhenDrawn(notice);
    }

    private String title(Conflict conflict, LocalDate shown) {
        var formats = Formats.here();
        var slot = conflict.meeting().slot();
        return getTranslation(
                "appointments.conflicts.title",
                slot.day().equals(shown) ? formats.time(slot.start()) : formats.shortMoment(slot.start()));
    }

    private String text(Conflict conflict) {
        var phone = conflict.phone();
        var person = conflict.meeting().personName();
        var reason = new ConflictWords(this).reason(conflict);
        if (conflict.canBeMailed()) {
            return getTranslation("appointments.conflicts.uninformed", reason, person);
        }
        return phone == null
                ? getTranslation("appointments.conflicts.ringReasonUnknown", reason, person)
                : getTranslation("appointments.conflicts.ringReason", reason, person);
    }
}
