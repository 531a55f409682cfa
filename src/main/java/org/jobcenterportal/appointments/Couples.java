package org.jobcenterportal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.springframework.stereotype.Component;

/**
 * Both parents who are nominated together (F42): each has a nomination of her own, answers for herself alone, and whoever
 * chooses a time first chooses it for both.
 */
@Component
class Couples {

    private final NominationRecords nominations;
    private final Partners partners;
    private final Clock clock;

    Couples(NominationRecords nominations, Partners partners, Clock clock) {
        this.nominations = nominations;
        this.partners = partners;
        this.clock = clock;
    }

    /** The other parent's nomination, as long as both may come together: not after a no, and not where it is unsafe. */
    Optional<Nomination> other(Nomination nomination) {
        return both(nomination).stream()
                .filter(one -> !one.id().equals(nomination.id()))
                .filter(one -> one.isOpenAt(clock.instant()))
                .filter(one -> isStillPartner(nomination.person(), one.person()))
                .findFirst();
    }

    /** The nomination and that of the other parent, whatever became of them. */
    List<Nomination> both(Nomination nomination) {
        return nomination.couple().map(nominations::ofCouple).orElseGet(() -> List.of(nomination));
    }

    /** A nomination, held together with that of the other parent, always in the same order. */
    Optional<Nomination> lock(NominationId id) {
        return nominations
                .coupleOf(id)
                .map(couple -> nominations.lockCouple(couple).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseGet(() -> nominations.lock(id));
    }

    private boolean isStillPartner(PersonId person, PersonId other) {
        return partners.of(person).filter(other::equals).isPresent();
    }
}
