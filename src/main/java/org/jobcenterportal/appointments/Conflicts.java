package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the booked consultations that no time of their consultant covers any more. Nothing of it is kept. */
@Component
@Transactional
class Conflicts {

    private static final int YEARS_AHEAD = 2;

    private final Consultations consultations;
    private final ConflictAnswers answers;
    private final TimetableBoard board;
    private final Clock clock;

    Conflicts(Consultations consultations, ConflictAnswers answers, TimetableBoard board, Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.board = board;
        this.clock = clock;
    }

    /** A consultation that does not fit, and what has been done about it. */
    record Found(BcaConsultation consultation, ConflictReason reason, Optional<ConflictAnswers.Answer> answer) {}

    /** What does not fit and nobody has said should stay, in the order of the clock. */
    List<Found> open(StaffId consultant) {
        var now = clock.instant();
        var until = OfficeTime.startOf(OfficeTime.dayOf(now).plusYears(YEARS_AHEAD));
        var unfit = consultations.of(consultant, now, until).stream()
                .filter(consultation -> consultation.isMovableAt(now))
                .flatMap(consultation ->
                        reason(consultation).stream().map(reason -> new Found(consultation, reason, Optional.empty())))
                .toList();
        if (unfit.isEmpty()) {
            return List.of();
        }
        var given = answers.of(
                unfit.stream().map(found -> found.consultation().id()).toList());
        return unfit.stream()
                .map(found -> new Found(
                        found.consultation(),
                        found.reason(),
                        Optional.ofNullable(given.get(found.consultation().id()))
                                .filter(answer -> answer.isAbout(found.consultation(), found.reason()))))
                .filter(found ->
                        found.answer().filter(ConflictAnswers.Answer::isKept).isEmpty())
                .toList();
    }

    /** What is in the way if a stretch were closed. */
    long within(StaffId consultant, TimeSlot stretch) {
        var now = clock.instant();
        var dayBefore = stretch.start().minusSeconds(24 * 60 * 60);
        return consultations.of(consultant, dayBefore, stretch.end()).stream()
                .filter(consultation -> consultation.isMovableAt(now))
                .filter(consultation -> consultation.slot().overlaps(stretch))
                .count();
    }

    /** Why a consultation does not fit; empty if it does. */
    Optional<ConflictReason> reason(BcaConsultation consultation) {
        return Optional.ofNullable(reason(board.timetable(), consultation));
    }

    /**
     * Somebody in the office has chosen where it stands now, knowing the times: that they do not cover it is no conflict
     * until something else changes. Whatever was said about where it stood before is over.
     *
     * @return whether the citizen had been asked to choose another time
     */
    boolean accept(BcaConsultation consultation, AccountId by) {
        var asked = Optional.ofNullable(answers.of(List.of(consultation.id())).get(consultation.id()))
                .filter(answer -> !answer.isKept());
        answers.forget(consultation.id());
        reason(consultation)
                .ifPresent(reason -> answers.give(
                        new ConflictAnswers.Answer(
                                consultation.id(), consultation.slot().start(), reason, null),
                        by,
                        clock.instant()));
        return asked.isPresent();
    }

    /** What was decided about consultations although, or because, their consultant is away; only what still counts. */
    Map<ConsultationId, ConflictAnswers.Answer> decided(Collection<BcaConsultation> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var given = answers.of(all.stream().map(BcaConsultation::id).toList());
        return all.stream()
                .filter(one -> given.containsKey(one.id()))
                .filter(one -> given.get(one.id()).isAbout(one, ConflictReason.ABSENT))
                .collect(toUnmodifiableMap(BcaConsultation::id, one -> given.get(one.id())));
    }

    /** Rooms of the same house in which nobody else is then. */
    List<VenueDetails> otherRooms(BcaConsultation consultation) {
        var timetable = board.timetable();
        var day = consultation.slot().day();
        return timetable.venues().values().stream()
                .filter(venue -> venue.room() != null && !venue.id().equals(consultation.venue()))
                .filter(venue -> timetable.isSameHouse(venue.id(), consultation.venue()))
                .filter(venue -> venue.isThereOn(day))
                .filter(venue -> othersAt(timetable, consultation, day)
                        .noneMatch(rule -> rule.venue().equals(venue.id())))
                .filter(venue -> !isTaken(venue, consultation))
                .sorted((one, other) -> Objects.toString(one.room()).compareTo(Objects.toString(other.room())))
                .toList();
    }

    private static @Nullable ConflictReason reason(Timetable timetable, BcaConsultation consultation) {
        var slot = consultation.slot();
        var day = slot.day();
        var consultant = consultation.consultant();
        boolean onSite = consultation.way() == Way.ON_SITE;
        if (timetable.exceptions().absencesOn(consultant, day).stream()
                .anyMatch(absence -> absence.slot().overlaps(slot))) {
            return ConflictReason.ABSENT;
        }
        if (onSite && !timetable.venue(consultation.venue()).isThereOn(day)) {
            return ConflictReason.VENUE;
        }
        var spanning = timetable
                .openings(day, rule -> rule.consultant().equals(consultant))
                .filter(opening -> opening.spans(slot))
                .toList();
        if (spanning.isEmpty()) {
            return timetable.isOpenOn(day) ? ConflictReason.NO_TIMES : ConflictReason.OFFICE_CLOSED;
        }
        var left = spanning.stream().filter(opening -> opening.leaves(slot)).toList();
        if (left.isEmpty()) {
            return ConflictReason.BREAK;
        }
        var ways = left.stream()
                .filter(opening -> opening.rule().ways().contains(consultation.way()))
                .toList();
        if (ways.isEmpty()) {
            return ConflictReason.WAY;
        }
        return onSite
                        && ways.stream()
                                .noneMatch(opening ->
                                        timetable.isSameHouse(opening.rule().venue(), consultation.venue()))
                ? ConflictReason.ELSEWHERE
                : null;
    }

    private static Stream<AvailabilityRule> othersAt(Timetable timetable, BcaConsultation consultation, LocalDate day) {
        return timetable
                .openings(day, rule -> !rule.consultant().equals(consultation.consultant()))
                .filter(opening -> {
                    var stretch = opening.stretch();
                    return stretch != null && stretch.overlaps(consultation.slot());
                })
                .map(Opening::rule);
    }

    private boolean isTaken(VenueDetails venue, BcaConsultation consultation) {
        var slot = consultation.slot();
        Instant dayBefore = slot.start().minusSeconds(24 * 60 * 60);
        return consultations.at(venue.id(), dayBefore, slot.end()).stream()
                .filter(other -> !other.id().equals(consultation.id()))
                .filter(other -> other.state().isOpen())
                .anyMatch(other -> other.slot().overlaps(slot));
    }
}
