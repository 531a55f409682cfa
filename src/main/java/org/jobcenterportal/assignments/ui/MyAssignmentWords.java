package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignment;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.seats.WaitingStatus;
import org.jobcenterportal.uikit.FactList;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.OwnWords;
import org.jspecify.annotations.Nullable;

/** How her own offers are put into words for the citizen. */
final class MyAssignmentWords {

    private final Component reader;

    MyAssignmentWords(Component reader) {
        this.reader = reader;
    }

    String name(MyAssignment mine) {
        return mine.measure().name(locale());
    }

    /** Who suggested it, and when. */
    String from(MyAssignment mine) {
        return text("assignments.mine.from", mine.suggestedBy().full(), date(mine.suggestedAt()));
    }

    /** Why, as the colleague wrote it for her, and what is different this time. */
    Component reason(MyAssignment mine) {
        var words = new OwnWords(mine.why().reason(), mine.suggestedBy().full());
        words.getElement().setAttribute("lang", mine.why().languageTag());
        return words;
    }

    FactList facts(MyAssignment mine, LocalDate today) {
        var run = mine.run();
        var end = end(mine);
        var facts = new FactList()
                .fact(text("assignments.mine.start"), day(mine, today))
                .fact(text("assignments.mine.times"), hours(run));
        if (end != null) {
            facts.fact(text("assignments.mine.until"), Formats.here().dateWithYear(end));
        }
        facts.fact(
                text("assignments.mine.place"),
                text(
                        "assignments.mine.placeLine",
                        run.place().name(),
                        run.place().address().oneLine()));
        if (run.place().wayThere() != null) {
            facts.fact(text("assignments.mine.way"), run.place().wayThere());
        }
        return facts.fact(text("assignments.mine.provider"), run.provider().name());
    }

    /** In one line when and where. */
    String whenAndWhere(MyAssignment mine, LocalDate today) {
        return text(
                "assignments.mine.whenAndWhere",
                start(mine, today),
                hours(mine.run()),
                mine.run().place().name());
    }

    /** What follows from an answer; whoever suggested it calls for a talk. */
    String consequence(CitizenAnswer answer, MyAssignment mine) {
        return switch (answer) {
            case YES -> text("assignments.mine.then.YES");
            case NO -> text("assignments.mine.then.NO");
            case TALK -> text("assignments.mine.then.TALK", mine.suggestedBy().full());
        };
    }

    /** Where it stands, and whose move it is. */
    String state(MyAssignment mine) {
        return switch (mine.status()) {
            case DISCUSSED ->
                mine.answer() == null
                        ? text("assignments.mine.state.open")
                        : mine.answer() == CitizenAnswer.TALK
                                ? text(
                                        "assignments.mine.state.talk",
                                        mine.suggestedBy().full())
                                : text("assignments.mine.state.yes");
            case CITIZEN_DECLINED -> text("assignments.mine.state.no");
            case APPROVAL_PENDING, APPROVED -> text("assignments.mine.state.checked");
            case WAITLISTED -> text("assignments.mine.state.waiting");
            case SEAT_RESERVED -> text("assignments.mine.state.seat");
            case SENT_TO_PROVIDER -> text("assignments.mine.state.sent");
            case PROVIDER_ACCEPTED -> text("assignments.mine.state.accepted");
            case ENTERED -> text("assignments.mine.state.entered");
            case INTERRUPTED -> text("assignments.mine.state.interrupted");
            case COMPLETED, LEFT_EARLY, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> text("assignments.mine.state.over");
            case PROVIDER_DECLINED, NOT_STARTED, WITHDRAWN, DRAFT, RECORDED_IN_ERROR ->
                text("assignments.mine.state.ended");
        };
    }

    /** From when to when she took part, where she did. */
    String span(MyAssignment mine) {
        var entered = mine.enteredOn();
        if (entered == null) {
            return "";
        }
        var from = Formats.here().dateWithYear(entered);
        var end = end(mine);
        return end == null
                ? text("assignments.mine.since", from)
                : text("assignments.mine.span", from, Formats.here().dateWithYear(end));
    }

    /** What today's law says about such offers. */
    String law(MyAssignment mine) {
        var finding = mine.dutyToday();
        return text(
                "assignments.mine.law",
                Formats.here().dateWithYear(finding.day()),
                text(finding.reason().key(), finding.reason().arguments().toArray()));
    }

    String refusal(AssignmentOutcome outcome) {
        return outcome instanceof Refused(var why)
                ? text("enum.AssignmentRefusal." + why)
                : text("assignments.mine.goneText");
    }

    static IconName icon(CitizenAnswer answer) {
        return switch (answer) {
            case YES -> IconName.THUMB;
            case NO -> IconName.NO;
            case TALK -> IconName.CHAT;
        };
    }

    private String start(MyAssignment mine, LocalDate today) {
        return isAnytime(mine, today) && !mustWait(mine) ? text("assignments.mine.anytime") : day(mine, today);
    }

    /** Her first day, or from when on she can begin. */
    private String day(MyAssignment mine, LocalDate today) {
        var entered = mine.enteredOn();
        if (entered != null) {
            return Formats.here().dateWithYear(entered);
        }
        if (isAnytime(mine, today)) {
            return text(mustWait(mine) ? "assignments.mine.whenFree" : "assignments.mine.whenever");
        }
        return text(
                "assignments.mine.starts",
                Formats.here().dateWithYear(mine.run().nextEntry(today)));
    }

    /** Whether all places are taken or wanted, and none is kept for her. */
    private static boolean mustWait(MyAssignment mine) {
        var line = mine.line();
        var isOffered = line != null && line.status() == WaitingStatus.OFFERED;
        return mine.status().isBeforeBeginning()
                && !mine.status().holdsSeat()
                && !isOffered
                && !mine.run().occupancy().hasRoomFor(1);
    }

    /** Her last day as it was or as it is planned, and before she has begun that of the run. */
    private static @Nullable LocalDate end(MyAssignment mine) {
        if (mine.leftOn() != null) {
            return mine.leftOn();
        }
        return mine.enteredOn() == null ? mine.run().endsOn() : mine.dueToEndOn();
    }

    private static boolean isAnytime(MyAssignment mine, LocalDate today) {
        return mine.enteredOn() == null && mine.run().nextEntry(today).equals(today);
    }

    private String hours(RunDetails run) {
        var from = run.hours().from();
        var until = run.hours().until();
        var days = run.hours().weekdays().stream().sorted().map(this::day).collect(Collectors.joining(", "));
        return from == null || until == null
                ? text("assignments.mine.arranged")
                : text(
                        "assignments.mine.hours",
                        days,
                        Formats.here().bareTime(from),
                        Formats.here().bareTime(until));
    }

    private String day(DayOfWeek day) {
        var spoken = Language.of(locale()) == Language.ENGLISH ? Locale.UK : Locale.GERMANY;
        return day.getDisplayName(TextStyle.SHORT, spoken).replace(".", "");
    }

    private static String date(Instant instant) {
        return Formats.here().dateWithYear(OfficeTime.dayOf(instant));
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
