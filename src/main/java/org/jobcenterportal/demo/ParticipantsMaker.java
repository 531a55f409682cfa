package org.jobcenterportal.demo;

import static org.jobcenterportal.assignments.AssignmentStatus.APPROVAL_PENDING;
import static org.jobcenterportal.assignments.AssignmentStatus.APPROVED;
import static org.jobcenterportal.assignments.AssignmentStatus.CITIZEN_DECLINED;
import static org.jobcenterportal.assignments.AssignmentStatus.COMPLETED;
import static org.jobcenterportal.assignments.AssignmentStatus.DISCUSSED;
import static org.jobcenterportal.assignments.AssignmentStatus.ENTERED;
import static org.jobcenterportal.assignments.AssignmentStatus.FOLLOWED_UP_3M;
import static org.jobcenterportal.assignments.AssignmentStatus.FOLLOWED_UP_6M;
import static org.jobcenterportal.assignments.AssignmentStatus.INTERRUPTED;
import static org.jobcenterportal.assignments.AssignmentStatus.LEFT_EARLY;
import static org.jobcenterportal.assignments.AssignmentStatus.NOT_STARTED;
import static org.jobcenterportal.assignments.AssignmentStatus.PROVIDER_ACCEPTED;
import static org.jobcenterportal.assignments.AssignmentStatus.PROVIDER_DECLINED;
import static org.jobcenterportal.assignments.AssignmentStatus.SEAT_RESERVED;
import static org.jobcenterportal.assignments.AssignmentStatus.SENT_TO_PROVIDER;
import static org.jobcenterportal.assignments.AssignmentStatus.WAITLISTED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.ImportedAssignment;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunStatus;

/** Draws who was, is and will be in a run of the demonstration; the shares are invented. */
final class ParticipantsMaker {

    private static final int LEAVES_EARLY_PERCENT = 24;
    private static final int INTERRUPTED_PERCENT = 5;
    private static final int ON_THE_WAY_PERCENT = 45;
    private static final int DAYS_OF_A_MONTH = 30;

    private static final List<AssignmentStatus> ON_THE_WAY =
            List.of(SEAT_RESERVED, SENT_TO_PROVIDER, SENT_TO_PROVIDER, PROVIDER_ACCEPTED);
    private static final List<AssignmentStatus> WITHOUT_SEAT = List.of(
            DISCUSSED,
            DISCUSSED,
            DISCUSSED,
            CITIZEN_DECLINED,
            APPROVAL_PENDING,
            APPROVED,
            PROVIDER_DECLINED,
            NOT_STARTED);

    private final Candidates candidates;
    private final AssignmentMaker assignments;
    private final LocalDate today;
    private final Dice dice;

    ParticipantsMaker(Candidates candidates, AssignmentMaker assignments, LocalDate today, Dice dice) {
        this.candidates = candidates;
        this.assignments = assignments;
        this.today = today;
        this.dice = dice;
    }

    /** All of a run, those who wait at the end, in the order in which they were suggested. */
    List<ImportedAssignment> of(RunDetails run, AssignmentsData.Offer offer) {
        var made = new ArrayList<ImportedAssignment>();
        switch (run.status()) {
            case PLANNED, CANCELLED -> {}
            case OPEN -> ahead(run, offer, made);
            case RUNNING, ENDED -> {
                if (run.entry() == EntryMode.FIXED) {
                    together(run, offer, made);
                } else {
                    oneAfterTheOther(run, offer, made);
                }
            }
        }
        if (run.isOpenOn(today) && !offer.full()) {
            withoutSeat(run, offer, made);
        }
        if (offer.full()) {
            waiting(run, offer, made);
        }
        return made;
    }

    private void ahead(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        var seats = run.occupancy().capacity();
        for (int i = seats * dice.between(30, 85) / 100; i > 0; i--) {
            onTheWay(run, offer, made);
        }
    }

    private void together(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        var seats = run.occupancy().capacity();
        var last = run.endsOn() == null ? today : run.endsOn();
        for (int i = seats * dice.between(82, 100) / 100; i > 0; i--) {
            var leaves = dice.happens(LEAVES_EARLY_PERCENT) ? within(run.startsOn(), last) : last;
            stay(run, offer, made, run.startsOn(), last, leaves.isBefore(today) || leaves.equals(last) ? leaves : last);
        }
    }

    /** Every place is taken by one after the other, with some days between them unless it is never empty. */
    private void oneAfterTheOther(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        for (int seat = 0; seat < run.occupancy().capacity(); seat++) {
            if (!follow(run, offer, made) && dice.happens(ON_THE_WAY_PERCENT) && run.isOpenOn(today)) {
                onTheWay(run, offer, made);
            }
        }
    }

    /** Says whether somebody has the place today. */
    private boolean follow(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        var end = run.endsOn() == null ? today.plusYears(1) : run.endsOn();
        var first = workday(run.startsOn().plusDays(dice.between(0, 45)));
        while (!first.isAfter(today) && first.isBefore(end)) {
            var last = earlier(first.plusDays(offer.months() * DAYS_OF_A_MONTH * dice.between(75, 120) / 100), end);
            var leaves = dice.happens(LEAVES_EARLY_PERCENT) ? within(first, last) : last;
            if (offer.full() && leaves.isAfter(today.minusDays(30))) {
                leaves = earlier(today.plusDays(dice.between(20, 200)), end);
                last = leaves;
            } else if (!leaves.isBefore(today)) {
                leaves = last;
            }
            var isIn = !leaves.isBefore(today);
            stay(run, offer, made, first, last, leaves);
            if (isIn) {
                return true;
            }
            first = workday(leaves.plusDays(offer.full() ? 3 : dice.between(4, 25)));
        }
        return false;
    }

    private void stay(
            RunDetails run,
            AssignmentsData.Offer offer,
            List<ImportedAssignment> made,
            LocalDate first,
            LocalDate last,
            LocalDate leaves) {
        var suggested = first.minusDays(dice.between(10, 40));
        candidates
                .next(offer, suggested, leaves)
                .map(someone -> assignments
                        .suggested(run, offer, someone, suggested)
                        .begun(stand(leaves, last), first, last, leaves))
                .ifPresent(made::add);
    }

    private AssignmentStatus stand(LocalDate leaves, LocalDate last) {
        if (!leaves.isBefore(today)) {
            return dice.happens(INTERRUPTED_PERCENT) ? INTERRUPTED : ENTERED;
        }
        var days = ChronoUnit.DAYS.between(leaves, today);
        if (days > 200) {
            return FOLLOWED_UP_6M;
        } else if (days > 100) {
            return FOLLOWED_UP_3M;
        } else {
            return leaves.isBefore(last) ? LEFT_EARLY : COMPLETED;
        }
    }

    private void onTheWay(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        var suggested = today.minusDays(dice.between(6, 30));
        candidates
                .next(offer, suggested, today.plusYears(1))
                .map(someone ->
                        assignments.suggested(run, offer, someone, suggested).stands(dice.oneOf(ON_THE_WAY)))
                .ifPresent(made::add);
    }

    private void withoutSeat(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        for (int i = 1 + run.occupancy().capacity() / 12; i > 0; i--) {
            var suggested = today.minusDays(dice.between(1, 25));
            candidates
                    .next(offer, suggested, today.plusYears(1))
                    .map(someone -> assignments
                            .suggested(run, offer, someone, suggested)
                            .stands(dice.oneOf(WITHOUT_SEAT)))
                    .ifPresent(made::add);
        }
    }

    private void waiting(RunDetails run, AssignmentsData.Offer offer, List<ImportedAssignment> made) {
        if (run.status() != RunStatus.RUNNING) {
            return;
        }
        Stream.generate(() -> dice.between(1, 90))
                .limit(offer.waiting())
                .sorted(Comparator.reverseOrder())
                .map(today::minusDays)
                .forEach(suggested -> candidates
                        .next(offer, suggested, today.plusYears(1))
                        .map(someone -> assignments
                                .suggested(run, offer, someone, suggested)
                                .stands(WAITLISTED))
                        .ifPresent(made::add));
    }

    /** Some day after the beginning and before the end. */
    private LocalDate within(LocalDate first, LocalDate last) {
        var days = (int) ChronoUnit.DAYS.between(first, last);
        return workday(first.plusDays(dice.between(Math.min(10, days), Math.max(10, days * 3 / 4))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
