package org.jobcenterportal.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.CoSignature;
import org.jobcenterportal.measures.MeasureDesk;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureHistory;
import org.jobcenterportal.measures.MeasureOutcome;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** What the reader can do next with an offer: hand it in, sign it, give it back, take it off the catalogue. */
@SpringComponent
class MeasureSteps {

    private final MeasureDesk desk;
    private final CoSignature signature;
    private final MeasureHistory history;
    private final CurrentUser user;

    MeasureSteps(MeasureDesk desk, CoSignature signature, MeasureHistory history, CurrentUser user) {
        this.desk = desk;
        this.signature = signature;
        this.history = history;
        this.user = user;
    }

    /** @param done shows the offer as it stands afterwards */
    List<Component> notices(Component screen, MeasureDetails measure, Runnable done) {
        var isManager = user.isInRole(Roles.MEASURE_MANAGEMENT);
        return switch (measure.status()) {
            case DRAFT -> isManager ? List.of(draft(screen, measure, done)) : List.of();
            case CO_SIGNATURE ->
                user.isInRole(Roles.EQUALITY_OFFICER)
                        ? List.of(toSign(screen, measure, done))
                        : List.of(Notice.note(
                                screen.getTranslation("offers.steps.waits"),
                                screen.getTranslation("offers.steps.waits-text")));
            case ACTIVE -> List.of();
            case RETIRED ->
                List.of(Notice.note(
                        screen.getTranslation("offers.steps.retired"),
                        screen.getTranslation("offers.steps.retired-text")));
        };
    }

    private Notice draft(Component screen, MeasureDetails measure, Runnable done) {
        var submit = new PrimaryButton(
                screen.getTranslation("offers.steps.submit"),
                IconName.SEND,
                () -> tell(screen, desk.submit(measure.id()), "offers.steps.submitted", done));
        return history.givenBackBecause(measure.id())
                .map(because -> Notice.care(
                        screen.getTranslation("offers.steps.given-back"),
                        screen.getTranslation("offers.steps.because", because),
                        submit))
                .orElseGet(() -> Notice.note(
                        screen.getTranslation("offers.steps.draft"),
                        screen.getTranslation("offers.steps.draft-text"),
                        submit));
    }

    private Notice toSign(Component screen, MeasureDetails measure, Runnable done) {
        var reason = new TextArea(screen.getTranslation("offers.steps.reason"));
        reason.setMaxLength(500);
        return Notice.care(
                        screen.getTranslation("offers.steps.sign-title"),
                        screen.getTranslation("offers.steps.sign-text"),
                        new PrimaryButton(
                                screen.getTranslation("offers.steps.sign"),
                                IconName.CHECK,
                                () -> tell(
                                        screen,
                                        signature.sign(measure.id(), measure.version()),
                                        "offers.steps.signed",
                                        done)),
                        new SecondaryButton(
                                screen.getTranslation("offers.steps.give-back"),
                                IconName.UNDO,
                                () -> giveBack(screen, measure, reason, done)))
                .with(reason);
    }

    private void giveBack(Component screen, MeasureDetails measure, TextArea reason, Runnable done) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(screen.getTranslation("offers.steps.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            tell(screen, signature.giveBack(measure.id(), reason.getValue().strip()), "offers.steps.returned", done);
        }
    }

    /** The way off the catalogue, behind a question. */
    Component retire(Component screen, MeasureDetails measure, Runnable done) {
        return new SecondaryButton(
                screen.getTranslation("offers.steps.retire"),
                IconName.CLOSE,
                () -> new ConfirmDialog(
                                screen.getTranslation("offers.steps.retire-title"),
                                screen.getTranslation("offers.steps.retire-text"),
                                screen.getTranslation("offers.steps.retire"),
                                () -> tell(screen, desk.retire(measure.id()), "offers.steps.retired", done))
                        .open());
    }

    private static void tell(Component screen, MeasureOutcome outcome, String savedKey, Runnable done) {
        Toast.show(screen.getTranslation(
                outcome instanceof MeasureOutcome.Saved ? savedKey : "offers.steps.not-possible"));
        done.run();
    }
}
