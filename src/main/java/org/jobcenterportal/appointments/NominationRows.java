package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.stereotype.Component;

/** Shows nominations to the office, with the names of the people; the log says so before anybody sees them. */
@Component
class NominationRows {

    private static final Purpose NOMINATIONS = new Purpose("appointments.nominations");

    private final CitizenDirectory citizens;
    private final StaffDirectory staff;
    private final Consultations consultations;
    private final AuditLog audit;
    private final Clock clock;

    NominationRows(
            CitizenDirectory citizens, StaffDirectory staff, Consultations consultations, AuditLog audit, Clock clock) {
        this.citizens = citizens;
        this.staff = staff;
        this.consultations = consultations;
        this.audit = audit;
        this.clock = clock;
    }

    List<NominationRow> of(Collection<Nomination> nominations, Collection<StaffId> own) {
        audit.read(
                NOMINATIONS,
                nominations.stream()
                        .map(nomination -> nomination.person().value())
                        .collect(toSet()));
        var people = citizens.cards(nominations.stream().map(Nomination::person).collect(toSet()));
        var colleagues =
                staff.all(nominations.stream().map(Nomination::nominatedBy).collect(toSet()));
        var slots = slots(nominations);
        var now = clock.instant();
        return nominations.stream()
                .map(nomination -> new NominationRow(
                        nomination.id(),
                        people.get(nomination.person()).name().full(),
                        colleagues.get(nomination.nominatedBy()).name().full(),
                        own.contains(nomination.nominatedBy()),
                        nomination.topic(),
                        nomination.ways(),
                        nomination.note().value(),
                        nomination.agreement(),
                        nomination.state(),
                        nomination.stateSince(),
                        nomination.isOpenAt(now),
                        nomination.tandem(),
                        nomination.isTogether(),
                        nomination.channel(),
                        nomination.createdAt(),
                        nomination.remindedAt().orElse(null),
                        nomination.expiresAt(),
                        nomination.callWishedAt().orElse(null),
                        nomination.question().map(OneSentence::value).orElse(null),
                        nomination.answer().map(OneSentence::value).orElse(null),
                        nomination.consultation().map(slots::get).orElse(null)))
                .toList();
    }

    NominationRow of(Nomination nomination, Collection<StaffId> own) {
        return of(List.of(nomination), own).getFirst();
    }

    private Map<ConsultationId, TimeSlot> slots(Collection<Nomination> nominations) {
        var booked = nominations.stream()
                .map(Nomination::consultation)
                .flatMap(Optional::stream)
                .toList();
        return booked.isEmpty()
                ? Map.of()
                : consultations.all(booked).stream().collect(toMap(BcaConsultation::id, BcaConsultation::slot));
    }
}
