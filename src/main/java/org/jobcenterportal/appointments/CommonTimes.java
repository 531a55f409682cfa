package org.jobcenterportal.appointments;

import java.util.List;
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

    CommonTimes(NominationRecords nominations, ReleasedTimes released, Participants participants) {
        this.nominations = nominations;
        this.released = released;
        this.participants = participants;
    }

    /** Which of the consultant's times suit a nomination. */
    Predicate<FreeSlot> suiting(Nomination nomination) {
        return nomination.tandem() == TandemState.AGREED ? within(nomination) : free -> true;
    }

    /** In whose diaries the time must be free besides the consultant's. */
    List<UUID> parties(Nomination nomination) {
        return nomination.tandem() == TandemState.AGREED
                ? List.of(nomination.person().value(), nomination.nominatedBy().value())
                : List.of(nomination.person().value());
    }

    /** Which of the consultant's times suit everybody who takes part in a consultation that is to be moved. */
    Predicate<FreeSlot> suiting(BcaConsultation consultation) {
        boolean isTandem = participants.of(consultation.id()).stream()
                .anyMatch(one ->
                        one.kind() == Participant.Kind.COUNSELLOR && one.state() == Participant.State.TAKES_PART);
        return isTandem ? nominations.of(consultation.id()).map(this::within).orElse(free -> true) : free -> true;
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
