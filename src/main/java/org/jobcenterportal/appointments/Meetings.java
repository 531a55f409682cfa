package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.messaging.Recipients;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Component;

/** Shows consultations to the consultant, with the names of the people. */
@Component
class Meetings {

    private final TimetableBoard board;
    private final CitizenDirectory citizens;
    private final ConsultationAnswers answers;
    private final Recipients recipients;
    private final Participants participants;
    private final StaffDirectory staff;
    private final Clock clock;

    Meetings(
            TimetableBoard board,
            CitizenDirectory citizens,
            ConsultationAnswers answers,
            Recipients recipients,
            Participants participants,
            StaffDirectory staff,
            Clock clock) {
        this.board = board;
        this.citizens = citizens;
        this.answers = answers;
        this.recipients = recipients;
        this.participants = participants;
        this.staff = staff;
        this.clock = clock;
    }

    List<DayBlock.Meeting> of(Collection<BcaConsultation> consultations) {
        var timetable = board.timetable();
        var now = clock.instant();
        var cards = citizens.cards(consultations.stream()
                .map(BcaConsultation::person)
                .flatMap(Optional::stream)
                .collect(toSet()));
        var signs = signs(consultations);
        var companions = companions(consultations);
        var colleagues = colleagues(companions.values());
        return consultations.stream()
                .map(consultation -> new DayBlock.Meeting(
                        consultation.slot(),
                        consultation.id(),
                        consultation.version(),
                        consultation.code(),
                        consultation.state(),
                        consultation.stateSince(),
                        consultation
                                .person()
                                .map(cards::get)
                                .map(card -> card.name().full())
                                .orElseGet(() -> contact(consultation)),
                        consultation.topic(),
                        consultation.way(),
                        consultation.needs(),
                        timetable.venue(consultation.venue()),
                        consultation.room(),
                        consultation.contactPhone(),
                        consultation.languageTag(),
                        consultation.canTakePlaceAt(now),
                        consultation.state() == ConsultationState.BOOKED,
                        consultation.state().canBeUndone(),
                        signs.apply(consultation),
                        of(companions, consultation, Participant.Kind.COUNSELLOR)
                                .map(one -> colleagues
                                        .get(new StaffId(one.party()))
                                        .name()
                                        .full())
                                .toList(),
                        of(companions, consultation, Participant.Kind.PARTNER)
                                .findAny()
                                .isPresent(),
                        consultation.consultant(),
                        consultation.isMovableAt(now),
                        consultation.state() == ConsultationState.RESERVED ? consultation.reservedUntil() : null))
                .toList();
    }

    private Map<ConsultationId, List<Participant>> companions(Collection<BcaConsultation> consultations) {
        return participants.of(consultations.stream().map(BcaConsultation::id).toList()).stream()
                .filter(one -> one.state() == Participant.State.TAKES_PART)
                .collect(groupingBy(Participant::consultation));
    }

    private Map<StaffId, StaffDetails> colleagues(Collection<List<Participant>> companions) {
        return staff.all(companions.stream()
                .flatMap(List::stream)
                .filter(one -> one.kind() == Participant.Kind.COUNSELLOR)
                .map(one -> new StaffId(one.party()))
                .collect(toSet()));
    }

    private static Stream<Participant> of(
            Map<ConsultationId, List<Participant>> companions, BcaConsultation consultation, Participant.Kind kind) {
        return companions.getOrDefault(consultation.id(), List.of()).stream().filter(one -> one.kind() == kind);
    }

    DayBlock.Meeting of(BcaConsultation consultation) {
        return of(List.of(consultation)).getFirst();
    }

    /** Two questions for all of them, and only about those that are to come. */
    private Function<BcaConsultation, MeetingSigns> signs(Collection<BcaConsultation> consultations) {
        var booked = consultations.stream()
                .filter(consultation -> consultation.state() == ConsultationState.BOOKED)
                .toList();
        var given = answers.of(booked.stream().map(BcaConsultation::id).toList());
        var outOfReach = recipients.outOfReach(booked.stream()
                .map(BcaConsultation::person)
                .flatMap(Optional::stream)
                .map(PersonId::value)
                .collect(toSet()));
        return consultation -> new MeetingSigns(
                given.get(consultation.id()),
                consultation.state() == ConsultationState.BOOKED && isOutOfReach(consultation, outOfReach));
    }

    private static boolean isOutOfReach(BcaConsultation consultation, Set<UUID> outOfReach) {
        return switch (consultation.holder()) {
            case Holder.Person(var person) -> outOfReach.contains(person.value());
            case Holder.WithAccount(var account, var name, var email) -> email == null;
            case Holder.Visitor visitor -> false;
            case Holder.Caller caller -> true;
        };
    }

    private static String contact(BcaConsultation consultation) {
        return Optional.ofNullable(consultation.contactName()).orElse("");
    }
}
