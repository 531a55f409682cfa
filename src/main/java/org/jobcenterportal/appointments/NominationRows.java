package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows nominations to the office, with the names of the people; the log says so before anybody sees them. */
@Component
class NominationRows {

    private static final Purpose NOMINATIONS = new Purpose("appointments.nominations");

    private final NominationRecords records;
    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final Consultations consultations;
    private final AuditLog audit;
    private final Clock clock;

    NominationRows(
            NominationRecords records,
            CitizenDirectory citizens,
            StaffDirectory staff,
            Consultations consultations,
            AuditLog audit,
            Clock clock) {
        this.records = records;
        this.citizens = citizens;
        this.staff = staff;
        this.consultations = consultations;
        this.audit = audit;
        this.clock = clock;
    }

    List<NominationRow> of(Collection<Nomination> nominations, Collection<StaffId> own) {
        var couples = couples(nominations);
        var persons = Stream.concat(nominations.stream(), couples.stream())
                .map(Nomination::person)
                .collect(toSet());
        audit.read(NOMINATIONS, persons.stream().map(PersonId::value).collect(toSet()));
        var people = citizens.cards(persons);
        var colleagues =
                staff.all(nominations.stream().map(Nomination::nominatedBy).collect(toSet()));
        var booked = booked(nominations);
        var now = clock.instant();
        return nominations.stream()
                .map(nomination -> new NominationRow(
                        nomination.id(),
                        people.get(nomination.person()).name().full(),
                        colleagues.get(nomination.nominatedBy()).name().full(),
                        own.contains(nomination.nominatedBy()),
                        nomination.suggestion().topic(),
                        nomination.suggestion().ways(),
                        nomination.suggestion().note().value(),
                        nomination.suggestion().agreement(),
                        nomination.state(),
                        nomination.stateSince(),
                        nomination.isOpenAt(now),
                        nomination.tandem(),
                        partner(nomination, couples, people, now),
                        nomination.channel(),
                        nomination.createdAt(),
                        nomination.remindedAt().orElse(null),
                        nomination.expiresAt(),
                        nomination.callWishedAt().orElse(null),
                        nomination.question().map(OneSentence::value).orElse(null),
                        nomination.answer().map(OneSentence::value).orElse(null),
                        nomination
                                .consultation()
                                .map(booked::get)
                                .map(BcaConsultation::slot)
                                .orElse(null),
                        nomination
                                .consultation()
                                .map(booked::get)
                                .filter(held -> held.state() == ConsultationState.CANCELLED)
                                .isPresent()))
                .toList();
    }

    /** The first of many, each in one line; only these people are read, and so only they stand in the log. */
    OpenNominations first(List<Nomination> open, int most) {
        var now = clock.instant();
        var first = open.stream().limit(most).toList();
        var persons = first.stream().map(Nomination::person).collect(toSet());
        audit.read(NOMINATIONS, persons.stream().map(PersonId::value).collect(toSet()));
        var people = citizens.cards(persons);
        return new OpenNominations(
                first.stream()
                        .map(nomination -> new OpenNominations.One(
                                nomination.id(),
                                people.get(nomination.person()).name().full(),
                                nomination.suggestion().topic(),
                                NominationUrgency.of(nomination, now)))
                        .toList(),
                open.size() - first.size());
    }

    NominationRow of(Nomination nomination, Collection<StaffId> own) {
        return of(List.of(nomination), own).getFirst();
    }

    /** Both nominations of every couple, in one question. */
    private List<Nomination> couples(Collection<Nomination> nominations) {
        var couples = nominations.stream()
                .map(Nomination::couple)
                .flatMap(Optional::stream)
                .collect(toSet());
        return couples.isEmpty() ? List.of() : records.ofCouples(couples);
    }

    private static NominationRow.@Nullable Partner partner(
            Nomination nomination, List<Nomination> couples, Map<PersonId, PersonCard> people, Instant now) {
        return nomination
                .couple()
                .flatMap(couple -> couples.stream()
                        .filter(one -> one.couple().filter(couple::equals).isPresent())
                        .filter(one -> !one.id().equals(nomination.id()))
                        .findFirst())
                .map(other -> new NominationRow.Partner(
                        other.id(), people.get(other.person()).name().full(), other.state(), other.isOpenAt(now)))
                .orElse(null);
    }

    private Map<ConsultationId, BcaConsultation> booked(Collection<Nomination> nominations) {
        var booked = nominations.stream()
                .map(Nomination::consultation)
                .flatMap(Optional::stream)
                .toList();
        return booked.isEmpty()
                ? Map.of()
                : consultations.all(booked).stream().collect(toMap(BcaConsultation::id, Function.identity()));
    }
}
