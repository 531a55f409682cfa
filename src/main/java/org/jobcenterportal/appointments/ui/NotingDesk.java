package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.Map;
import org.jobcenterportal.appointments.CallBack;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationId;
import org.jobcenterportal.appointments.DayBlock.Meeting;
import org.jobcenterportal.appointments.NotingOutcome;
import org.jobcenterportal.appointments.NotingOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.NotingOutcome.NotFound;
import org.jobcenterportal.appointments.NotingOutcome.NotPossible;
import org.jobcenterportal.appointments.NotingOutcome.Noted;
import org.jobcenterportal.appointments.NotingOutcome.TimeGivenAway;
import org.jobcenterportal.appointments.NotingOutcome.TooEarly;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/**
 * Notes what became of a meeting, says what happened, and shows the day as it stands now. Whoever noted it stays at the
 * meeting: the focus goes to what can be done with it next.
 */
final class NotingDesk {

    private final Component screen;
    private final ConsultantDay consultantDay;
    private final Screen shown;
    private final Map<ConsultationId, MeetingActions> actions = new HashMap<>();
    private @Nullable Notification toast;

    /** @param screen what stays while the day is drawn again */
    <C extends Component & Screen> NotingDesk(C screen, ConsultantDay consultantDay) {
        this.screen = screen;
        this.shown = screen;
        this.consultantDay = consultantDay;
    }

    /** Where meetings are shown. */
    interface Screen {

        /** Draws the day as it stands now. */
        void drawAgain();

        /** Leads the focus to where the meetings begin, when the one that had it is gone. */
        void focusDay();
    }

    /** These are shown now for a meeting. */
    void shows(Meeting meeting, MeetingActions shownNow) {
        actions.put(meeting.id(), shownNow);
    }

    void tookPlace(Meeting meeting) {
        tell(meeting, consultantDay.tookPlace(meeting.id(), meeting.version()));
    }

    void noShow(Meeting meeting) {
        tell(meeting, consultantDay.noShow(meeting.id(), meeting.version()));
    }

    void excused(Meeting meeting) {
        tell(meeting, consultantDay.excused(meeting.id(), meeting.version()));
    }

    void undo(Meeting meeting) {
        tell(meeting, consultantDay.undo(meeting.id(), meeting.version()));
    }

    void showMessages(Meeting meeting) {
        var dialog = new MessagesDialog(screen, meeting.personName(), consultantDay.messages(meeting.id()));
        if (meeting.canBeExcused()) {
            dialog.offerUndeliverable(
                    () -> tell(meeting, consultantDay.undeliverable(meeting.id(), meeting.version())));
        }
        dialog.open();
    }

    void called(CallBack wish) {
        if (consultantDay.called(wish.consultation())) {
            Toast.show(text("calls.noted", wish.personName()), text("undo"), () -> {
                consultantDay.notCalled(wish.consultation());
                drawAgain();
                shown.focusDay();
            });
        }
        drawAgain();
        shown.focusDay();
    }

    private void tell(Meeting meeting, NotingOutcome outcome) {
        if (toast != null) {
            toast.close(); // what it would take back is not the last thing any more
        }
        switch (outcome) {
            case Noted(var noted) ->
                toast = Toast.show(
                        text(
                                "recorded",
                                noted.personName(),
                                screen.getTranslation("enum.ConsultationState." + noted.state())),
                        text("undo"),
                        () -> undo(noted));
            case ChangedMeanwhile changed -> Toast.show(text("refused.STALE"));
            case TooEarly(var from) ->
                Toast.show(text("refused.TOO_EARLY", Formats.here().time(from)));
            case NotPossible refused -> Toast.show(text("refused.WRONG_STATE"));
            case TimeGivenAway gone -> Toast.show(text("refused.TIME_GIVEN_AWAY"));
            case NotFound missing -> Toast.show(text("refused.NOT_FOUND"));
        }
        if (!screen.isAttached()) {
            // she has gone on to another page, and undoes from there
            UI.getCurrent().refreshCurrentRoute(false);
            return;
        }
        drawAgain();
        var next = actions.get(meeting.id());
        if (next == null) {
            shown.focusDay();
        } else {
            next.focus();
        }
    }

    private void drawAgain() {
        actions.clear();
        shown.drawAgain();
    }

    private String text(String name, Object... arguments) {
        return screen.getTranslation("appointments.day." + name, arguments);
    }
}
