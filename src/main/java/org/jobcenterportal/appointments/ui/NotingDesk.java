package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.jobcenterportal.appointments.CallBack;
import org.jobcenterportal.appointments.ConsultantDay;
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

/** Notes what became of a meeting, says what happened, and shows the day as it stands now. */
final class NotingDesk {

    private final ConsultantDay consultantDay;

    NotingDesk(ConsultantDay consultantDay) {
        this.consultantDay = consultantDay;
    }

    void tookPlace(Component screen, Meeting meeting) {
        tell(screen, consultantDay.tookPlace(meeting.id(), meeting.version()));
    }

    void noShow(Component screen, Meeting meeting) {
        tell(screen, consultantDay.noShow(meeting.id(), meeting.version()));
    }

    void excused(Component screen, Meeting meeting) {
        tell(screen, consultantDay.excused(meeting.id(), meeting.version()));
    }

    private void undeliverable(Component screen, Meeting meeting) {
        tell(screen, consultantDay.undeliverable(meeting.id(), meeting.version()));
    }

    void showMessages(Component screen, Meeting meeting) {
        var dialog = new MessagesDialog(screen, meeting.personName(), consultantDay.messages(meeting.id()));
        if (meeting.canBeExcused()) {
            dialog.offerUndeliverable(() -> undeliverable(screen, meeting));
        }
        dialog.open();
    }

    void called(Component screen, CallBack wish) {
        var ui = screen.getUI().orElseThrow();
        if (consultantDay.called(wish.consultation())) {
            Toast.show(
                    screen.getTranslation("appointments.day.calls.noted", wish.personName()),
                    screen.getTranslation("appointments.day.undo"),
                    () -> notCalled(ui, wish));
        }
        ui.refreshCurrentRoute(false);
    }

    private void notCalled(UI ui, CallBack wish) {
        consultantDay.notCalled(wish.consultation());
        ui.refreshCurrentRoute(false);
    }

    void undo(Component screen, Meeting meeting) {
        tell(screen, consultantDay.undo(meeting.id(), meeting.version()));
    }

    private void tell(Component screen, NotingOutcome outcome) {
        var ui = screen.getUI().orElseThrow();
        switch (outcome) {
            case Noted(var meeting) ->
                Toast.show(
                        screen.getTranslation(
                                "appointments.day.recorded",
                                meeting.personName(),
                                screen.getTranslation("enum.ConsultationState." + meeting.state())),
                        screen.getTranslation("appointments.day.undo"),
                        () -> undo(ui, meeting)); // the screen is another one by then
            case ChangedMeanwhile changed -> Toast.show(screen.getTranslation("appointments.day.refused.STALE"));
            case TooEarly(var from) ->
                Toast.show(screen.getTranslation(
                        "appointments.day.refused.TOO_EARLY", Formats.here().time(from)));
            case NotPossible refused -> Toast.show(screen.getTranslation("appointments.day.refused.WRONG_STATE"));
            case TimeGivenAway gone -> Toast.show(screen.getTranslation("appointments.day.refused.TIME_GIVEN_AWAY"));
            case NotFound missing -> Toast.show(screen.getTranslation("appointments.day.refused.NOT_FOUND"));
        }
        ui.refreshCurrentRoute(false);
    }
}
