package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.assignments.AssignmentDetails;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentWork;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.WaitsFor;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** The moves of the office, as buttons; the three answers of the citizen look the same. */
class AssignmentMoves extends Composite<Div> {

    private final transient AssignmentDetails details;
    private final transient AssignmentWork work;
    private final LocalDate today;
    private final transient Runnable again;
    private final AssignmentWords words = new AssignmentWords(this);

    AssignmentMoves(AssignmentDetails details, AssignmentWork work, LocalDate today, Runnable again) {
        this.details = details;
        this.work = work;
        this.today = today;
        this.again = again;
        getContent().addClassNames("stack", "close");
        forward();
        ends();
    }

    private void forward() {
        switch (details.status()) {
            case DISCUSSED -> answers();
            case APPROVED -> goOn();
            case SEAT_RESERVED -> send();
            case ENTERED, INTERRUPTED -> {
                proposal();
                endings();
            }
            case COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M -> followUp();
            default -> {}
        }
    }

    private void answers() {
        if (details.answer() == CitizenAnswer.YES) {
            goOn();
        }
        var representative = details.representative();
        var isThrough = new Checkbox();
        var row = AssignmentParts.row();
        for (var answer : CitizenAnswer.values()) {
            row.add(new SecondaryButton(
                    getTranslation("assignments.move.answer." + answer),
                    () -> words.tell(
                            work.noteAnswer(id(), details.version(), answer, isThrough.getValue()),
                            "assignments.move.noted",
                            again)));
        }
        getContent().add(new Paragraph(getTranslation("assignments.move.answers")));
        if (representative != null) {
            isThrough.setLabel(getTranslation("assignments.move.through", representative.full()));
            getContent().add(isThrough);
        }
        getContent().add(row);
    }

    private void goOn() {
        getContent()
                .add(AssignmentParts.row(new PrimaryButton(
                        getTranslation("assignments.move.goOn"),
                        IconName.SEAT,
                        () -> words.tell(work.goOn(id(), details.version()), "assignments.move.wentOn", again))));
    }

    private void send() {
        getContent()
                .add(AssignmentParts.row(new PrimaryButton(
                        getTranslation("assignments.move.send"),
                        IconName.SEND,
                        () -> words.tell(work.send(id(), details.version()), "assignments.move.sent", again))));
    }

    private void proposal() {
        var proposal = details.proposal();
        if (proposal == null) {
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation(
                        "assignments.move.proposal." + proposal.kind(),
                        Formats.here().dateWithYear(proposal.day()),
                        proposal.words())));
        var limit = details.furtherLimit();
        if (limit != null) {
            getContent().add(words.limit(limit));
        }
        getContent()
                .add(AssignmentParts.row(
                        settle("assignments.move.take", true), settle("assignments.move.leave", false)));
    }

    private SecondaryButton settle(String key, boolean isTaken) {
        return new SecondaryButton(
                getTranslation(key),
                () -> words.tell(work.settle(id(), details.version(), isTaken), "assignments.move.settled", again));
    }

    /** What the provider usually says; the office can say it for a provider who does not. */
    private void endings() {
        var entered = details.enteredOn() == null ? today : details.enteredOn();
        getContent()
                .add(
                        new Paragraph(getTranslation("assignments.move.endings")),
                        AssignmentParts.row(
                                new SecondaryButton(
                                        getTranslation("assignments.move.complete"),
                                        () -> new LastDayDialog(
                                                        getTranslation("assignments.move.complete"),
                                                        entered,
                                                        today,
                                                        List.of(),
                                                        (day, none) ->
                                                                ended(work.completed(id(), details.version(), day)))
                                                .open()),
                                new SecondaryButton(
                                        getTranslation("assignments.move.leftEarly"),
                                        () -> new LastDayDialog(
                                                        getTranslation("assignments.move.leftEarly"),
                                                        entered,
                                                        today,
                                                        EndReason.choices(AssignmentStatus.LEFT_EARLY),
                                                        (day, reason) -> ended(work.leftEarly(
                                                                id(),
                                                                details.version(),
                                                                day,
                                                                Objects.requireNonNull(reason))))
                                                .open())));
    }

    private void ended(AssignmentOutcome outcome) {
        words.tell(outcome, "assignments.move.ended", again);
    }

    private void followUp() {
        var due = details.followUpOn();
        if (due == null) {
            return;
        }
        if (details.waitsFor() != WaitsFor.OFFICE) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "assignments.move.followUpOn", Formats.here().dateWithYear(due))));
            return;
        }
        getContent()
                .add(AssignmentParts.row(new PrimaryButton(
                        getTranslation("assignments.move.followUp"),
                        IconName.PHONE,
                        () -> new FollowUpDialog((found, said) -> words.tell(
                                        work.followUp(id(), details.version(), found, said),
                                        "assignments.move.kept",
                                        again))
                                .open())));
    }

    private void ends() {
        var row = AssignmentParts.row();
        if (details.status().mayBecome(AssignmentStatus.WITHDRAWN)) {
            row.add(new QuietButton(
                    getTranslation("assignments.move.withdraw"),
                    IconName.NO,
                    () -> new EndDialog(
                                    getTranslation("assignments.move.withdraw"),
                                    getTranslation("assignments.move.withdrawText"),
                                    getTranslation("assignments.move.withdraw"),
                                    EndReason.choices(AssignmentStatus.WITHDRAWN),
                                    (reason, said) -> words.tell(
                                            work.withdraw(id(), details.version(), reason, said),
                                            "assignments.move.withdrawn",
                                            again))
                            .open()));
        }
        if (details.status().mayBecome(AssignmentStatus.RECORDED_IN_ERROR)) {
            row.add(new QuietButton(
                    getTranslation("assignments.move.error"),
                    IconName.UNDO,
                    () -> new EndDialog(
                                    getTranslation("assignments.move.error"),
                                    getTranslation("assignments.move.errorText"),
                                    getTranslation("assignments.move.errorDo"),
                                    EndReason.choices(AssignmentStatus.RECORDED_IN_ERROR),
                                    (reason, said) -> words.tell(
                                            work.recordedInError(id(), details.version(), reason, said),
                                            "assignments.move.inError",
                                            again))
                            .open()));
        }
        getContent().add(row);
    }

    private AssignmentId id() {
        return details.id();
    }
}
