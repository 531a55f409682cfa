package org.jobcenterportal.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.proposals.ProposalDesk;
import org.jobcenterportal.proposals.ProposalDraft;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalOutcome;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.proposals.ProposalOutcome.Refused;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Asks why this job, in words that the citizen reads, and proposes it; a refusal stays in the dialog with its reason. */
class ProposeDialog extends Dialog {

    private static final String GERMAN = "de";

    private final transient ProposalDesk desk;
    private final transient JobOfferId job;
    private final transient PersonId person;
    private final transient Consumer<ProposalId> done;
    private final UUID submission = UUID.randomUUID();
    private final TextArea reason = new TextArea();
    private final Div told = new Div();

    /**
     * @param who how the screen calls the other side
     * @param done what the screen does with the new proposal
     */
    ProposeDialog(ProposalDesk desk, JobOfferId job, PersonId person, String who, Consumer<ProposalId> done) {
        this.desk = desk;
        this.job = job;
        this.person = person;
        this.done = done;
        setHeaderTitle(getTranslation("proposals.start.title", who));
        reason.setLabel(getTranslation("proposals.start.reason"));
        reason.setHelperText(getTranslation("proposals.start.reasonHint"));
        reason.setMaxLength(ProposalDraft.LONGEST);
        reason.setManualValidation(true);
        reason.addClassName("dialog-field");
        var fields = new Div(new Paragraph(getTranslation("proposals.start.text")), told, reason);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("proposals.dialog.back"), this::close),
                        new PrimaryButton(getTranslation("proposals.start.propose"), this::propose));
    }

    private void propose() {
        var isWritten = Words.isValid(reason.getValue(), ProposalDraft.LONGEST);
        reason.setErrorMessage(getTranslation("proposals.start.reasonMissing"));
        reason.setInvalid(!isWritten);
        if (isWritten) {
            tell(desk.propose(new ProposalDraft(person, job, reason.getValue(), GERMAN, submission)));
        }
    }

    private void tell(ProposalOutcome outcome) {
        if (outcome instanceof Done(var id, var state)) {
            close();
            Toast.show(getTranslation("proposals.start.done"));
            done.accept(id);
            return;
        }
        told.removeAll();
        told.add(Notice.stop(
                getTranslation("proposals.start.refused"),
                outcome instanceof Refused(var why)
                        ? getTranslation("enum.ProposalRefusal." + why)
                        : getTranslation("proposals.gone")));
    }
}
