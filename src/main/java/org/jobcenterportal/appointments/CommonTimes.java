package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jobcenterportal.kernel.TimeSlot;
import org.springframework.stereotype.Component;

/** Which times suit everybody who takes part: in a tandem only those that the counsellor has released for it (F42). */
@Component
class CommonTimes {

    private final NominationRecords nominations;
    private final ReleasedTimes released;
    private final Participants participants;
    private final Couples couples;

    CommonTimes(NominationRecords nominations, ReleasedTimes released, Participants participants, Couples couples) {
        this.nominations = nominations;
        this.released = released;
        this.participants = participants;
        this.couples = couples;
    }

    /** Who is invited by a nomination, read once for all that is asked about it. */
    Invited invited(Nomination nomination) {
        return new Invited(nomination, couples.other(nomination).orElse(null));
    }

    /** Which of the consultant's times suit those who are invited. */
    Predicate<FreeSlot> suiting(Invited invited) {
        return invited.isTandem() ? within(invited.nomination()) : free -> true;
    }

    /** Which of the consultant's times suit everybody who takes part in a consultation that is to be moved. */
    Predicate<FreeSlot> suiting(BcaConsultation consultation) {
        return suiting(List.of(consultation)).getOrDefault(consultation.id(), free -> true);
    }

    /** The same for several at once; only a tandem is among them, any time suits the others. */
    Map<ConsultationId, Predicate<FreeSlot>> suiting(Collection<BcaConsultation> consultations) {
        return participants.of(consultations.stream().map(BcaConsultation::id).toList()).stream()
                .filter(one -> one.kind() == Participant.Kind.COUNSELLOR && one.state() == Participant.State.TAKES_PART)
                .map(Participant::consultation)
                .distinct()
                .flatMap(id -> nominations.of(id).stream().limit(1).map(one -> Map.entry(id, within(one))))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In whose diaries another time must be free besides the consultant's and that of whoever it is held for. */
    List<UUID> companions(BcaConsultation consultation) {
        return participants.companions(consultation.id());
    }

    /** In whose diaries another time must be free besides the consultant's. */
    List<UUID> parties(BcaConsultation consultation) {
        return participants.parties(consultation, consultation.consultant()).stream()
                .filter(party -> !party.equals(consultation.consultant().value()))
                .toList();
    }

    private Predicate<FreeSlot> within(Nomination nomination) {
        var stretches = released.of(nomination.id());
        return free -> !free.consultant().id().equals(nomination.nominatedBy()) && contains(stretches, free.slot());
    }

    private static boolean contains(List<TimeSlot> stretches, TimeSlot slot) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(slot));
    }
}
