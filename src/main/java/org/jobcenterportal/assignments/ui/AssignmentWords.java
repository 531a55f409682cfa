package org.jobcenterportal.assignments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jobcenterportal.assignments.AssignmentOutcome;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.NotFound;
import org.jobcenterportal.assignments.AssignmentOutcome.Refused;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentRefusal;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.WaitingLine;
import org.jobcenterportal.law.Finding;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.seats.WaitingStatus;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.Status;
import org.jobcenterportal.uikit.StatusBadge;
import org.jobcenterportal.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** How assignments and runs are put into words on the office's screens. */
final class AssignmentWords {

    private final Component reader;

    AssignmentWords(Component reader) {
        this.reader = reader;
    }

    StatusBadge badge(AssignmentStatus status) {
        return new StatusBadge(colour(status), icon(status), text("enum.AssignmentStatus." + status));
    }

    /** When and where it takes place, and whether there is a place. */
    String run(RunDetails run) {
        return text(
                "assignments.run",
                start(run),
                run.place().name(),
                run.provider().name(),
                places(run));
    }

    /** When one begins: on the first day, or as soon as a place is free. */
    String start(RunDetails run) {
        return run.status() == RunStatus.RUNNING && run.entry() == EntryMode.ROLLING
                ? text("assignments.run.rolling")
                : text("assignments.run.from", Formats.here().dateWithYear(run.startsOn()));
    }

    String places(RunDetails run) {
        var occupancy = run.occupancy();
        return occupancy.hasRoomFor(1)
                ? text("assignments.run.free", occupancy.free() - occupancy.inLine())
                : text("assignments.run.full", occupancy.inLine() + occupancy.offered());
    }

    String euros(long cents) {
        return text("assignments.euros", cents / 100.0);
    }

    String offer(@Nullable MeasureDetails measure) {
        return measure == null ? text("assignments.timeline.offer") : measure.name(locale());
    }

    /** Until when a seat is kept for her; else where she stands in the line, and how the day is worked out. */
    String line(WaitingLine line) {
        var until = line.offeredUntil();
        if (line.status() == WaitingStatus.OFFERED && until != null) {
            return text("assignments.line.offered", Formats.here().moment(until));
        }
        var day = line.estimate().day();
        return day == null
                ? text("assignments.line.unknown", line.position())
                : text(
                        "assignments.line.expected",
                        line.position(),
                        Formats.here().dateWithYear(day),
                        line.estimate().ends().size());
    }

    String refusal(AssignmentRefusal why) {
        return text("enum.AssignmentRefusal." + why);
    }

    /** What became of a step: a toast where it was taken, a notice where it was not. */
    void tell(AssignmentOutcome outcome, String doneKey, Runnable again) {
        switch (outcome) {
            case Done done -> Toast.show(text(doneKey));
            case Refused(var why) -> Toast.care(refusal(why));
            case Stale stale -> Toast.care(text("assignments.stale"));
            case NotFound gone -> Toast.care(text("assignments.gone"));
        }
        again.run();
    }

    /** The same above a form, which stays as it is. */
    Notice notice(AssignmentOutcome outcome) {
        return Notice.stop(
                text("assignments.suggest.refused"),
                outcome instanceof Refused(var why) ? refusal(why) : text("assignments.gone"));
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** What the law says about how long a stay would be. */
    Notice limit(Finding finding) {
        var because = text(finding.reason().key(), finding.reason().arguments().toArray());
        var unverified = finding.rules().stream()
                .filter(rule -> !rule.isVerifiedOn(finding.day()))
                .map(Rule::paragraph)
                .collect(Collectors.joining(", "));
        var source = text(
                unverified.isEmpty() ? "assignments.suggest.limitSource" : "assignments.suggest.limitUnverified",
                finding.rules().getFirst().paragraph(),
                unverified);
        return switch (finding.verdict()) {
            case YES -> Notice.note(text("assignments.suggest.limit"), because + " " + source);
            case UNKNOWN -> Notice.care(text("assignments.suggest.limitAsk"), because + " " + source);
            case NO -> Notice.stop(text("assignments.suggest.limitOver"), because + " " + source);
        };
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    private static Status colour(AssignmentStatus status) {
        return switch (status) {
            case SEAT_RESERVED, PROVIDER_ACCEPTED, ENTERED, COMPLETED, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> Status.GOOD;
            case DISCUSSED, APPROVAL_PENDING, APPROVED, SENT_TO_PROVIDER -> Status.CARE;
            case WAITLISTED -> Status.NOTE;
            case DRAFT,
                    CITIZEN_DECLINED,
                    PROVIDER_DECLINED,
                    NOT_STARTED,
                    INTERRUPTED,
                    LEFT_EARLY,
                    WITHDRAWN,
                    RECORDED_IN_ERROR -> Status.OPEN;
        };
    }

    private static IconName icon(AssignmentStatus status) {
        return switch (status) {
            case SEAT_RESERVED, WAITLISTED -> IconName.SEAT;
            case PROVIDER_ACCEPTED, ENTERED, COMPLETED, FOLLOWED_UP_3M, FOLLOWED_UP_6M -> IconName.CHECK;
            case DISCUSSED, APPROVAL_PENDING, APPROVED, SENT_TO_PROVIDER -> IconName.HOURGLASS;
            case DRAFT -> IconName.DRAFT;
            case INTERRUPTED -> IconName.PAUSE;
            case CITIZEN_DECLINED, PROVIDER_DECLINED, NOT_STARTED, LEFT_EARLY, WITHDRAWN, RECORDED_IN_ERROR ->
                IconName.NO;
        };
    }
}
