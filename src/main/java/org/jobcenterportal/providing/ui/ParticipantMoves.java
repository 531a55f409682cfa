package org.jobcenterportal.providing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Function;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.providing.Participant;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** What a provider can do about somebody now. */
class ParticipantMoves extends Composite<Div> {

    /** So far ahead an extension can be proposed. */
    private static final int YEARS_AHEAD = 2;

    private final Participant participant;
    private final ProviderSteps steps;
    private final ProviderWords words = new ProviderWords(this);
    private final LocalDate today;
    private final Runnable again;
    private final Div row = new Div();

    ParticipantMoves(Participant participant, ProviderSteps steps, LocalDate today, Runnable again) {
        this.participant = participant;
        this.steps = steps;
        this.today = today;
        this.again = again;
        getContent().addClassNames("stack", "close");
        row.addClassName("participant-moves");
        switch (participant.row().status()) {
            case SENT_TO_PROVIDER -> answer();
            case PROVIDER_ACCEPTED -> begin();
            case ENTERED -> goesOn(true);
            case INTERRUPTED -> goesOn(false);
            default -> getContent().add(new Paragraph(getTranslation("providing.nothing")));
        }
        getContent().add(row);
    }

    private void answer() {
        row.add(
                new PrimaryButton(getTranslation("providing.accept"), IconName.CHECK, () -> tell(steps.accept(id()))),
                move(
                        "providing.decline",
                        dialog -> dialog.askReason(EndReason.choices(AssignmentStatus.PROVIDER_DECLINED)),
                        dialog -> steps.decline(id(), dialog.reason())));
    }

    private void begin() {
        var first = participant.row().run().startsOn();
        if (today.isBefore(first)) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("providing.notYet", Formats.here().dateWithYear(first))));
        } else {
            row.add(move(
                    "providing.enter",
                    dialog -> dialog.askDay(participant.earliest(), today, today),
                    dialog -> steps.entered(id(), dialog.day())));
        }
        row.add(move(
                "providing.notStarted",
                dialog -> dialog.askReason(EndReason.choices(AssignmentStatus.NOT_STARTED)),
                dialog -> steps.notStarted(id(), dialog.reason())));
    }

    private void goesOn(boolean isThere) {
        proposed();
        row.add(
                isThere
                        ? move("providing.interrupt", this::askPastDay, dialog -> steps.interrupted(id(), dialog.day()))
                        : move("providing.resume", this::askDaySince, dialog -> steps.resumed(id(), dialog.day())),
                move("providing.complete", this::askPastDay, dialog -> steps.completed(id(), dialog.day())),
                move(
                        "providing.leave",
                        dialog -> askPastDay(dialog).askReason(EndReason.choices(AssignmentStatus.LEFT_EARLY)),
                        dialog -> steps.leftEarly(id(), dialog.day(), dialog.reason())),
                move(
                        "providing.extend",
                        dialog -> askLaterDay(dialog).askWhy(),
                        dialog -> steps.proposeExtension(id(), dialog.day(), dialog.why())),
                move(
                        "providing.end",
                        dialog -> askComingDay(dialog).askWhy(),
                        dialog -> steps.proposeEnding(id(), dialog.day(), dialog.why())));
    }

    private void proposed() {
        var proposal = participant.proposal();
        if (proposal != null) {
            getContent()
                    .add(Notice.note(
                            getTranslation(
                                    "providing.proposed." + proposal.kind(),
                                    Formats.here().dateWithYear(proposal.day())),
                            getTranslation("providing.proposedText")));
        }
    }

    private StepDialog askPastDay(StepDialog dialog) {
        return dialog.askDay(entered(), today, today);
    }

    private StepDialog askDaySince(StepDialog dialog) {
        return dialog.askDay(participant.earliest(), today, today);
    }

    private StepDialog askLaterDay(StepDialog dialog) {
        var ends = participant.ends();
        var first = (ends == null ? today : ends).plusDays(1);
        return dialog.askDay(first, today.plusYears(YEARS_AHEAD), null);
    }

    private StepDialog askComingDay(StepDialog dialog) {
        return dialog.askDay(today, today.plusYears(YEARS_AHEAD), null);
    }

    private SecondaryButton move(
            String key, Function<StepDialog, StepDialog> asks, Function<StepDialog, AssignmentOutcome> step) {
        return new SecondaryButton(getTranslation(key), () -> {
            var opened = new StepDialog[1];
            opened[0] = new StepDialog(
                    getTranslation(key), getTranslation(key + ".text"), () -> tell(step.apply(opened[0])));
            asks.apply(opened[0]).open();
        });
    }

    private void tell(AssignmentOutcome outcome) {
        words.tell(outcome, again);
    }

    private LocalDate entered() {
        var entered = participant.entered();
        return entered == null ? today : entered;
    }

    private AssignmentId id() {
        return participant.row().id();
    }
}
