package org.jobcenterportal.assignments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.assignments.AssignmentDetails.Past;
import org.jobcenterportal.assignments.AssignmentDetails.Signature;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.Representative;
import org.jobcenterportal.citizens.Representatives;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.messaging.Matter;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the office reads of assignments; who may read it was decided before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentReader {

    private final AssignmentHistory history;
    private final Lines lines;
    private final TimeLimits limits;
    private final RunDirectory runs;
    private final CitizenDirectory citizens;
    private final ObjectProvider<Representatives> representatives;
    private final StaffDirectory staff;
    private final CurrentStaff colleague;
    private final Clock clock;

    AssignmentReader(
            AssignmentHistory history,
            Lines lines,
            TimeLimits limits,
            RunDirectory runs,
            CitizenDirectory citizens,
            ObjectProvider<Representatives> representatives,
            StaffDirectory staff,
            CurrentStaff colleague,
            Clock clock) {
        this.history = history;
        this.lines = lines;
        this.limits = limits;
        this.runs = runs;
        this.citizens = citizens;
        this.representatives = representatives;
        this.staff = staff;
        this.colleague = colleague;
        this.clock = clock;
    }

    /** @param isNamed whether the person's name and number are for the one who reads */
    AssignmentDetails details(Assignment assignment, boolean isNamed) {
        var steps = history.of(assignment.id());
        var names = names(assignment, steps);
        var person = List.of(assignment.person());
        var run = runs.run(assignment.run()).orElseThrow();
        var today = today();
        var card = isNamed ? citizens.card(assignment.person()).orElse(null) : null;
        return new AssignmentDetails(
                assignment.id(),
                assignment.version(),
                assignment.person(),
                isNamed ? citizens.numbersOf(person).get(assignment.person()) : null,
                card == null ? null : card.name(),
                card == null ? null : representative(card).orElse(null),
                run,
                assignment.suggested().why(),
                assignment.status(),
                assignment.statusSince(),
                WaitsFor.of(assignment, today),
                colleague
                        .find()
                        .filter(me -> me.id().equals(assignment.suggestedBy()))
                        .isPresent(),
                name(assignment.suggestedBy(), names),
                assignment.answer(),
                assignment.answeredAt(),
                assignment.suggested().needsSecondLook(),
                Rules.cost(run, firstDay(assignment, today)),
                signature(assignment.clearance().approved(), names),
                signature(assignment.clearance().handedOver(), names),
                assignment.takingPart().enteredOn(),
                assignment.takingPart().dueToEndOn(),
                assignment.takingPart().leftOn(),
                assignment.endReason(),
                lines.of(assignment).orElse(null),
                assignment.proposal(),
                limits.ofProposal(assignment, run).orElse(null),
                assignment.followUpOn().orElse(null),
                assignment.followUps(),
                steps.stream().map(step -> past(step, names)).toList());
    }

    /** Who acts for her in offers; nobody for who is protected: it may be the one from whom she is hiding. */
    Optional<PersonName> representative(Assignment assignment) {
        return citizens.card(assignment.person()).flatMap(this::representative);
    }

    private Optional<PersonName> representative(PersonCard card) {
        return card.isProtected()
                ? Optional.empty()
                : representatives.stream()
                        .flatMap(known -> known.addressedFor(card.id(), Matter.MEASURES).stream())
                        .map(Representative::name)
                        .findFirst();
    }

    /**
     * Rows in the given order.
     *
     * @param isNamed of which the person's name and number are for the one who reads
     * @param isMeasureNamed of which the name of the measure is for the one who reads
     */
    List<AssignmentRow> rows(
            Collection<Assignment> shown, Predicate<Assignment> isNamed, Predicate<Assignment> isMeasureNamed) {
        var named = shown.stream().filter(isNamed).map(Assignment::id).collect(toSet());
        var persons = shown.stream()
                .filter(assignment -> named.contains(assignment.id()))
                .map(Assignment::person)
                .distinct()
                .toList();
        var cards = citizens.cards(persons);
        var numbers = citizens.numbersOf(persons);
        var known = runs.runs(shown.stream().map(Assignment::run).distinct().toList()).stream()
                .collect(toMap(RunDetails::id, run -> run));
        var today = today();
        return shown.stream()
                .map(assignment -> {
                    var run = Objects.requireNonNull(known.get(assignment.run()));
                    var isThisNamed = named.contains(assignment.id());
                    var card = isThisNamed ? cards.get(assignment.person()) : null;
                    return new AssignmentRow(
                            assignment.id(),
                            assignment.person(),
                            isThisNamed ? numbers.get(assignment.person()) : null,
                            card == null || card.isProtected() ? null : card.name(),
                            isMeasureNamed.test(assignment) ? run.measure() : null,
                            assignment.takingPart().enteredOn() == null
                                    ? run.nextEntry(today)
                                    : assignment.takingPart().enteredOn(),
                            assignment.status(),
                            assignment.answer(),
                            WaitsFor.of(assignment, today),
                            assignment.statusSince(),
                            Rules.cost(run, firstDay(assignment, today)));
                })
                .toList();
    }

    private Map<StaffId, StaffDetails> names(Assignment assignment, List<StepTaken> steps) {
        var approved = assignment.clearance().approved();
        var handedOver = assignment.clearance().handedOver();
        return staff.all(Stream.of(
                        Stream.of(assignment.suggestedBy()),
                        Stream.ofNullable(approved).map(Signed::by),
                        Stream.ofNullable(handedOver).map(Signed::by),
                        steps.stream().map(step -> step.by().staff()).filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
    }

    private static Past past(StepTaken step, Map<StaffId, StaffDetails> names) {
        var by = step.by().staff();
        return new Past(
                step.step(),
                step.by().side(),
                by == null ? null : name(by, names),
                step.at(),
                step.day(),
                step.reason(),
                step.words());
    }

    private static @Nullable Signature signature(@Nullable Signed signed, Map<StaffId, StaffDetails> names) {
        return signed == null ? null : new Signature(name(signed.by(), names), signed.at());
    }

    private static String name(StaffId id, Map<StaffId, StaffDetails> names) {
        return Objects.requireNonNull(names.get(id)).name().full();
    }

    private static LocalDate firstDay(Assignment assignment, LocalDate today) {
        var entered = assignment.takingPart().enteredOn();
        return entered == null ? today : entered;
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
