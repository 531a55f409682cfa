package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationDesk;
import org.jobcenterportal.appointments.NominationStepOutcome;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.uikit.Toast;

/** Takes a citizen's answer, echoes it, and shows how it stands now. */
final class InvitationAnswers implements InvitationCard.Answers {

    private final NominationDesk desk;
    private final Component screen;
    private final Runnable show;

    InvitationAnswers(NominationDesk desk, Component screen, Runnable show) {
        this.desk = desk;
        this.screen = screen;
        this.show = show;
    }

    @Override
    public void decline(Invitation invitation) {
        tell(desk.decline(invitation.token()), "appointments.invitation.declined");
    }

    @Override
    public void callMe(Invitation invitation) {
        tell(desk.callMe(invitation.token()), "appointments.invitation.called");
    }

    @Override
    public void tandem(Invitation invitation, boolean agreed) {
        tell(
                desk.answerTandem(invitation.token(), agreed),
                agreed ? "appointments.invitation.tandem.saidYes" : "appointments.invitation.tandem.refused");
    }

    private void tell(NominationStepOutcome outcome, String done) {
        Toast.show(screen.getTranslation(outcome instanceof Done ? done : "appointments.invitation.closed"));
        show.run();
    }
}
