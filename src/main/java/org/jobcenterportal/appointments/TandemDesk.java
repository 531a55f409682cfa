package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Where a counsellor proposes that she takes part in a consultation (F42), releases own times for it, and steps out again.
 * Whether she takes part, the citizen decides.
 */
@Service
@PreAuthorize("hasAnyRole('counsellor', 'case-manager', 'equality-officer')")
public class TandemDesk {

    private static final Purpose TANDEMS = new Purpose("appointments.tandems");

    private final NominationRecords nominations;
    private final NominationBook book;
    private final NominationTimes times;
    private final ReleasedTimes released;
    private final Participants participants;
    private final ParticipantBook participantBook;
    private final Consultations consultations;
    private final TimetableBoard board;
    private final CitizenDirectory citizens;
    private final AuditLog audit;
    private final CurrentColleague colleague;
    private final Clock clock;

    TandemDesk(
            NominationRecords nominations,
            NominationBook book,
            NominationTimes times,
            ReleasedTimes released,
            Participants participants,
            ParticipantBook participantBook,
            Consultations consultations,
            TimetableBoard board,
            CitizenDirectory citizens,
            AuditLog audit,
            CurrentColleague colleague,
            Clock clock) {
        this.nominations = nominations;
        this.book = book;
        this.times = times;
        this.released = released;
        this.participants = participants;
        this.participantBook = participantBook;
        this.consultations = consultations;
        this.board = board;
        this.citizens = citizens;
        this.audit = audit;
        this.colleague = colleague;
        this.clock = clock;
    }

    public NominationStepOutcome propose(NominationId id) {
        return book.proposeTandem(id, this::isOwn, colleague.actor());
    }

    /** The times that she has released for this one request. */
    public List<TimeSlot> released(NominationId id) {
        return nominations
                .findById(id)
                .filter(this::isOwn)
                .map(found -> released.of(found.id()))
                .orElse(List.of());
    }

    /** When the others have time for it and she has as well, as far as her diary here says. */
    public List<TimeSlot> possible(NominationId id) {
        return nominations
                .findById(id)
                .filter(this::isOwn)
                .filter(found -> found.isOpenAt(clock.instant()))
                .map(times::stretchesForTandem)
                .orElse(List.of());
    }

    /** Whether the citizen can choose a time now, with the times that were released. */
    public boolean hasCommonTime(NominationId id) {
        return nominations
                .findById(id)
                .filter(this::isOwn)
                .filter(times::hasCommonTime)
                .isPresent();
    }

    /**
     * Releases these times for this one request, in the place of those before.
     *
     * @throws IllegalArgumentException if two of them overlap or one is over
     */
    public NominationStepOutcome release(NominationId id, Collection<TimeSlot> times) {
        var sorted =
                times.stream().sorted(Comparator.comparing(TimeSlot::start)).toList();
        for (int number = 0; number < sorted.size(); number++) {
            if (!sorted.get(number).start().isAfter(clock.instant())
                    || number > 0 && sorted.get(number).overlaps(sorted.get(number - 1))) {
                throw new IllegalArgumentException("Released times lie ahead and apart");
            }
        }
        return book.release(id, this::isOwn, sorted, colleague.actor());
    }

    /** The consultations in which the caller takes part or did, the next first. */
    public List<TandemRow> tandems() {
        var own = participants.ofParties(
                colleague.idsInHerCare().stream().map(StaffId::value).collect(toSet()));
        if (own.isEmpty()) {
            return List.of();
        }
        var held = consultations.all(own.stream().map(Participant::consultation).collect(toSet()));
        audit.read(TANDEMS, held.stream().map(BcaConsultation::party).collect(toSet()));
        var people = citizens.cards(held.stream()
                .map(BcaConsultation::person)
                .flatMap(Optional::stream)
                .collect(toSet()));
        Map<ConsultationId, Participant> byConsultation =
                own.stream().collect(toMap(Participant::consultation, Function.identity(), (one, other) -> one));
        return held.stream()
                .map(consultation -> row(consultation, byConsultation.get(consultation.id()), people))
                .sorted(Comparator.comparing(row -> row.slot().start()))
                .toList();
    }

    /** Steps out: only her own time is free again, and the conversation goes on between two. */
    public TogetherOutcome leave(ConsultationId id) {
        var own = colleague.idsInHerCare().stream().map(StaffId::value).collect(toSet());
        return participants.of(id).stream()
                .filter(participant -> own.contains(participant.party()))
                .map(Participant::id)
                .findFirst()
                .map(participant -> participantBook.leave(participant, colleague.actor()))
                .orElseGet(TogetherOutcome.NotFound::new);
    }

    private TandemRow row(BcaConsultation consultation, Participant own, Map<PersonId, PersonCard> people) {
        boolean takesPart = own.state() == Participant.State.TAKES_PART;
        return new TandemRow(
                consultation.id(),
                consultation
                        .person()
                        .map(people::get)
                        .map(card -> card.name().full())
                        .orElse(""),
                consultation.topic(),
                consultation.way(),
                consultation.slot(),
                board.timetable().consultant(consultation.consultant()),
                consultation.state(),
                takesPart,
                takesPart && consultation.isMovableAt(clock.instant()));
    }

    private boolean isOwn(Nomination nomination) {
        return colleague.idsInHerCare().contains(nomination.nominatedBy());
    }
}
