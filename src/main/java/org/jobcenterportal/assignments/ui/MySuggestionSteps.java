package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.function.Supplier;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.assignments.OwnSentence;
import org.jobcenterportal.assignments.WaitingLine;
import org.jobcenterportal.seats.WaitingStatus;
import org.jobcenterportal.uikit.AnswerTrio;
import org.jobcenterportal.uikit.CardHeading;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.StationWay;

/** What the citizen can do now: answer, take the answer back, take or pass on a seat, wait, or step back. */
class MySuggestionSteps extends Composite<Section> {

    private static final int STATIONS = 5;

    private final MyAssignment one;
    private final MyAssignments mine;
    private final SerializableBiConsumer<AssignmentOutcome, String> told;
    private final MyAssignmentWords words = new MyAssignmentWords(this);

    /** @param told gets what became of a step, and the key of the sentence for when it was taken */
    MySuggestionSteps(MyAssignment one, MyAssignments mine, SerializableBiConsumer<AssignmentOutcome, String> told) {
        this.one = one;
        this.mine = mine;
        this.told = told;
        getContent().addClassNames("card", "panel", "stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        if (one.canAnswer() && one.answer() == null) {
            ask();
            return;
        }
        getContent().add(heading(getTranslation("assignments.mine.next")));
        var station = station(one.status());
        if (station > 0) {
            getContent().add(new StationWay(station, STATIONS, getTranslation("assignments.mine.stations")));
        }
        getContent().add(new Div(new AssignmentWords(this).badge(one.status())), new Paragraph(words.state(one)));
        if (!words.span(one).isEmpty()) {
            getContent().add(new Paragraph(words.span(one)));
        }
        var line = one.line();
        if (line != null) {
            line(line);
        } else if (one.canTakeBack()) {
            act(
                    "assignments.mine.takeBack",
                    IconName.UNDO,
                    "assignments.mine.takenBack",
                    () -> mine.takeAnswerBack(one.id()));
        } else if (one.canStepBack()) {
            confirm("stepBack", () -> mine.stepBack(one.id()));
        }
    }

    private void ask() {
        var trio = new AnswerTrio(getTranslation("assignments.mine.question"));
        for (var answer : CitizenAnswer.values()) {
            trio.answer(
                    MyAssignmentWords.icon(answer),
                    getTranslation("enum.CitizenAnswer." + answer),
                    words.consequence(answer, one),
                    () -> check(answer));
        }
        getContent().add(trio);
    }

    private void check(CitizenAnswer answer) {
        var heading = heading(getTranslation("assignments.mine.check"));
        var said = new FactList()
                .strong(getTranslation("assignments.mine.yourAnswer"), getTranslation("enum.CitizenAnswer." + answer));
        var own = new TextArea(getTranslation("assignments.mine.own"));
        own.setHelperText(getTranslation("assignments.mine.ownHint"));
        own.setMaxLength(OwnSentence.MAX);
        own.setWidthFull();
        getContent().removeAll();
        getContent()
                .add(
                        heading,
                        said,
                        new Paragraph(words.consequence(answer, one)),
                        new Paragraph(getTranslation("assignments.mine.noEffect")),
                        own,
                        new PrimaryButton(
                                        getTranslation("assignments.mine.send"),
                                        IconName.SEND,
                                        () -> told.accept(
                                                said(answer, own.getValue()), "assignments.mine.told." + answer))
                                .fullWidth(),
                        new SecondaryButton(getTranslation("assignments.mine.other"), IconName.BACK, this::show)
                                .fullWidth());
        heading.lead();
    }

    /** The same answer from two windows is one answer. */
    private AssignmentOutcome said(CitizenAnswer answer, String own) {
        var outcome = OwnSentence.isValid(own)
                ? mine.answer(one.id(), answer, new OwnSentence(own))
                : mine.answer(one.id(), answer);
        return outcome instanceof Refused
                ? mine.find(one.id())
                        .filter(now -> now.answer() == answer && isStanding(now.status()))
                        .<AssignmentOutcome>map(now -> new Done(now.id(), now.status()))
                        .orElse(outcome)
                : outcome;
    }

    private static boolean isStanding(AssignmentStatus status) {
        return status == AssignmentStatus.CITIZEN_DECLINED || status.isBeforeBeginning();
    }

    private void line(WaitingLine line) {
        var until = line.offeredUntil();
        if (line.status() == WaitingStatus.OFFERED && until != null) {
            getContent()
                    .add(Notice.care(
                            getTranslation("assignments.mine.seat"),
                            getTranslation(
                                    "assignments.mine.seatUntil", Formats.here().moment(until))));
            act(
                    "assignments.mine.takeSeat",
                    IconName.SEAT,
                    "assignments.mine.seatTaken",
                    () -> mine.acceptSeat(one.id()));
            act(
                    "assignments.mine.passSeat",
                    IconName.NO,
                    "assignments.mine.seatPassed",
                    () -> mine.declineSeat(one.id()));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("assignments.mine.position", line.position())),
                        new Paragraph(expected(line)),
                        new Paragraph(getTranslation("assignments.mine.rule")));
        if (line.isInterestAsked()) {
            getContent()
                    .add(Notice.care(
                            getTranslation("assignments.mine.interest"),
                            getTranslation("assignments.mine.interestText")));
            act(
                    "assignments.mine.stillYes",
                    IconName.CHECK,
                    "assignments.mine.stillTold",
                    () -> mine.stillInterested(one.id()));
        }
        if (line.status() == WaitingStatus.PAUSED) {
            getContent().add(Notice.note(getTranslation("assignments.mine.paused"), ""));
            act("assignments.mine.resume", IconName.RENEW, "assignments.mine.resumed", () -> mine.resume(one.id()));
        } else {
            act("assignments.mine.pause", IconName.PAUSE, "assignments.mine.pausedNow", () -> mine.pause(one.id()));
        }
        confirm("leave", () -> mine.leaveLine(one.id()));
    }

    /** When she can expect a place, and how that is worked out. */
    private String expected(WaitingLine line) {
        var day = line.estimate().day();
        return day == null
                ? getTranslation("assignments.mine.unknown")
                : getTranslation(
                        "assignments.mine.expected",
                        Formats.here().dateWithYear(day),
                        line.estimate().ends().size());
    }

    private void act(String key, IconName icon, String doneKey, Supplier<AssignmentOutcome> step) {
        getContent()
                .add(new SecondaryButton(getTranslation(key), icon, () -> told.accept(step.get(), doneKey))
                        .fullWidth());
    }

    private void confirm(String what, Supplier<AssignmentOutcome> step) {
        var key = "assignments.mine." + what;
        getContent()
                .add(new SecondaryButton(
                                getTranslation(key),
                                IconName.NO,
                                () -> new ConfirmDialog(
                                                getTranslation(key + ".question"),
                                                getTranslation(key + ".text"),
                                                getTranslation(key + ".confirm"),
                                                () -> told.accept(step.get(), key + ".done"))
                                        .open())
                        .fullWidth());
    }

    private static CardHeading heading(String text) {
        return new CardHeading(text);
    }

    /** Answer, check, seat, the provider's word, the beginning: which of them comes next. */
    private static int station(AssignmentStatus status) {
        return switch (status) {
            case APPROVAL_PENDING, APPROVED -> 2;
            case WAITLISTED -> 3;
            case SEAT_RESERVED, SENT_TO_PROVIDER -> 4;
            case PROVIDER_ACCEPTED -> 5;
            default -> 0;
        };
    }
}
