package org.jobcenterportal.demo;

import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.EndReason;
import org.jobcenterportal.assignments.FollowUps;
import org.jobcenterportal.assignments.ImportedAssignment;
import org.jobcenterportal.assignments.WhyThis;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunDetails;
import org.jspecify.annotations.Nullable;

/** Writes assignments of the demonstration: who suggested, why, who cleared it, what was answered. */
final class AssignmentMaker {

    private static final String GERMAN = "de";

    /** From this price of a place and day on, in cents, the demonstration has it cleared by the team lead. */
    private static final int CLEARED_BY_ANOTHER_FROM = 1_300;

    private static final List<EndReason> REASONS_TO_LEAVE = List.of(
            EndReason.TOOK_UP_WORK,
            EndReason.TOOK_UP_WORK,
            EndReason.TOOK_UP_WORK,
            EndReason.TOOK_UP_TRAINING,
            EndReason.CHILDCARE_MISSING,
            EndReason.PERSONAL,
            EndReason.PERSONAL,
            EndReason.MOVED,
            EndReason.OTHER_OFFER);

    private final StaffId lead;
    private final StaffId equalityOfficer;
    private final LocalDate today;
    private final Dice dice;

    AssignmentMaker(StaffId lead, StaffId equalityOfficer, LocalDate today, Dice dice) {
        this.lead = lead;
        this.equalityOfficer = equalityOfficer;
        this.today = today;
        this.dice = dice;
    }

    Suggested suggested(RunDetails run, AssignmentsData.Offer offer, Candidate someone, LocalDate on) {
        var by = run.measure().access() == Access.THROUGH_EQUALITY_OFFICER ? equalityOfficer : someone.counsellor();
        return new Suggested(run, someone.id(), dice.oneOf(offer.reasons()), by, on);
    }

    /** A suggestion, before it is known what became of it. */
    final class Suggested {

        private final RunDetails run;
        private final PersonId person;
        private final String reason;
        private final StaffId by;
        private final LocalDate on;

        Suggested(RunDetails run, PersonId person, String reason, StaffId by, LocalDate on) {
            this.run = run;
            this.person = person;
            this.reason = reason;
            this.by = by;
            this.on = on;
        }

        /** Where it stands, with nothing begun; the steps since then took some of the days. */
        ImportedAssignment stands(AssignmentStatus status) {
            var since = on.plusDays((today.toEpochDay() - on.toEpochDay()) / 2);
            return assignment(
                    status,
                    status == AssignmentStatus.DISCUSSED ? on : since,
                    answer(status),
                    status.holdsSeat() && (dice.happens(60) || status.isKnownToProvider()),
                    null,
                    null,
                    null,
                    reason(status));
        }

        /** @param leaves the last day, which may lie ahead */
        ImportedAssignment begun(AssignmentStatus status, LocalDate first, LocalDate last, LocalDate leaves) {
            var since = switch (status) {
                case FOLLOWED_UP_3M -> leaves.plusMonths(3);
                case FOLLOWED_UP_6M -> leaves.plusMonths(6);
                case ENTERED -> first;
                case INTERRUPTED -> later(first, today.minusDays(5));
                default -> leaves;
            };
            return assignment(
                            status,
                            since,
                            CitizenAnswer.YES,
                            true,
                            first,
                            last,
                            status.isInIt() ? null : leaves,
                            !status.isInIt() && leaves.isBefore(last) ? dice.oneOf(REASONS_TO_LEAVE) : null)
                    .followedUp(followUps(status));
        }

        /** What somebody does afterwards hangs on who she is, so that nothing else of the demonstration changes with it. */
        private FollowUps followUps(AssignmentStatus status) {
            var chance = Math.floorMod(person.value().hashCode(), 100);
            return switch (status) {
                case FOLLOWED_UP_3M -> new FollowUps(afterwards(chance), null);
                case FOLLOWED_UP_6M -> new FollowUps(afterwards(chance), afterwards(chance * 7 % 100));
                default -> new FollowUps(null, null);
            };
        }

        private static Afterwards afterwards(int chance) {
            if (chance < 36) {
                return Afterwards.IN_WORK;
            } else if (chance < 45) {
                return Afterwards.IN_TRAINING;
            }
            return chance < 85 ? Afterwards.WITHOUT_WORK : Afterwards.NOT_REACHED;
        }

        private ImportedAssignment assignment(
                AssignmentStatus status,
                LocalDate since,
                @Nullable CitizenAnswer answer,
                boolean isHandedOver,
                @Nullable LocalDate entered,
                @Nullable LocalDate due,
                @Nullable LocalDate left,
                @Nullable EndReason end) {
            return new ImportedAssignment(
                    person,
                    run.measure().id(),
                    run.id(),
                    new WhyThis(reason, GERMAN, null),
                    by,
                    on,
                    status,
                    since,
                    answer,
                    run.dayCost() < CLEARED_BY_ANOTHER_FROM || by.equals(lead) ? null : lead,
                    isHandedOver,
                    entered,
                    due,
                    left,
                    end);
        }

        private @Nullable CitizenAnswer answer(AssignmentStatus status) {
            return switch (status) {
                case DISCUSSED -> dice.happens(30) ? CitizenAnswer.TALK : null;
                case CITIZEN_DECLINED -> CitizenAnswer.NO;
                default -> CitizenAnswer.YES;
            };
        }

        private @Nullable EndReason reason(AssignmentStatus status) {
            return switch (status) {
                case PROVIDER_DECLINED ->
                    dice.oneOf(
                            List.of(EndReason.REQUIREMENTS_MISSING, EndReason.NOT_REACHED, EndReason.LANGUAGE_MISSING));
                case NOT_STARTED ->
                    dice.oneOf(List.of(EndReason.NOT_COME, EndReason.TOOK_UP_WORK, EndReason.CHILDCARE_MISSING));
                default -> null;
            };
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
