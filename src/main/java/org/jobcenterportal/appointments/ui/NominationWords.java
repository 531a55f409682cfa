package org.jobcenterportal.appointments.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.NominationStepOutcome;
import org.jobcenterportal.appointments.TandemState;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;

/** How the office reads a nomination. */
final class NominationWords {

    private final Component screen;
    private final ConsultationWords words;

    NominationWords(Component screen) {
        this.screen = screen;
        this.words = ConsultationWords.on(screen);
    }

    /** The word always, the colour last; what is nobody's fault is never red. */
    StatusBadge state(NominationRow nomination) {
        if (nomination.cancelled()) {
            return new StatusBadge(
                    Status.OPEN, IconName.PAUSE, screen.getTranslation("appointments.nominations.cancelled"));
        }
        return nomination.open() && nomination.state() == NominationState.INVITED && nomination.remindedAt() != null
                ? new StatusBadge(
                        Status.CARE, IconName.HOURGLASS, screen.getTranslation("appointments.nominations.reminded"))
                : state(nomination.state(), nomination.open());
    }

    StatusBadge state(NominationRow.Partner partner) {
        return state(partner.state(), partner.open());
    }

    private StatusBadge state(NominationState noted, boolean open) {
        var state = open || !noted.isOpen() ? noted : NominationState.EXPIRED;
        var word = screen.getTranslation("enum.NominationState." + state);
        return switch (state) {
            case BOOKED -> new StatusBadge(Status.GOOD, IconName.CHECK, word);
            case NOMINATED, INVITED -> new StatusBadge(Status.CARE, IconName.HOURGLASS, word);
            case UNDELIVERABLE -> new StatusBadge(Status.OPEN, IconName.MAIL, word);
            case WITHDRAWN, EXPIRED, DECLINED -> new StatusBadge(Status.OPEN, IconName.PAUSE, word);
        };
    }

    /** "Kinderbetreuung · von Miriam Vogelsang". */
    String line(NominationRow nomination) {
        return screen.getTranslation(
                "appointments.nominations.line", words.topic(nomination.topic()), nomination.nominatedBy());
    }

    String ways(NominationRow nomination) {
        return nomination.ways().isEmpty()
                ? screen.getTranslation("appointments.nominations.anyWay")
                : nomination.ways().stream().sorted().map(words::way).collect(Collectors.joining(", "));
    }

    String tandem(TandemState tandem) {
        return screen.getTranslation("enum.TandemState." + tandem);
    }

    /** Whoever did not get the last message may not get the next one either: sends times only after a question. */
    void beforeSending(NominationRow nomination, Runnable send) {
        if (nomination.state() != NominationState.UNDELIVERABLE) {
            send.run();
            return;
        }
        new ConfirmDialog(
                        screen.getTranslation("appointments.nominations.sendAgainTitle"),
                        screen.getTranslation("appointments.nominations.sendAgainText", nomination.personName()),
                        screen.getTranslation("appointments.nominations.sendAgain"),
                        send)
                .open();
    }

    /** Echoes what came of a step. */
    void tell(NominationStepOutcome outcome, String doneKey) {
        Toast.show(
                switch (outcome) {
                    case NominationStepOutcome.Done done -> screen.getTranslation(doneKey);
                    case NominationStepOutcome.NoLongerOpen closed ->
                        screen.getTranslation("appointments.nominations.noLongerOpen");
                    case NominationStepOutcome.NoAddress none ->
                        screen.getTranslation("appointments.nominations.noAddress");
                    case NominationStepOutcome.NotFound missing ->
                        screen.getTranslation("appointments.nominations.notFound");
                });
    }
}
