package org.jobcenterportal.appointments;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Enters a consultation, and once more where that may help. */
@Component
class BookingAttempts {

    private static final int ATTEMPTS = 3;

    private final Offers offers;

    BookingAttempts(Offers offers) {
        this.offers = offers;
    }

    /** What came of trying to take a time. */
    sealed interface Attempt {

        record Done(ConsultationBook.Entry.Final entry) implements Attempt {}

        record Lost(Offers.SameDay sameDay) implements Attempt {}
    }

    /** Where a reservation that nobody confirmed was in the way, it has lapsed by now, and the time is tried again. */
    Attempt enter(
            Supplier<ConsultationBook.Entry> entering,
            ConsultationDraft draft,
            FreeSlot chosen,
            Function<Holder, List<UUID>> parties) {
        for (int attempt = 1; ; attempt++) {
            switch (entered(entering)) {
                case ConsultationBook.Entry.Final done -> {
                    return new Attempt.Done(done);
                }
                case ConsultationBook.Entry.Taken(var holder) -> {
                    var sameDay = offers.sameDay(draft, chosen, parties.apply(holder));
                    if (!sameDay.chosenIsFree() || attempt == ATTEMPTS) {
                        return new Attempt.Lost(sameDay);
                    }
                }
            }
        }
    }

    /**
     * Enters once more when a unique key refused: another submission of the same person was quicker, or a code was
     * already given. What is entered by then is seen.
     */
    private static ConsultationBook.Entry entered(Supplier<ConsultationBook.Entry> entering) {
        for (int attempt = 1; ; attempt++) {
            try {
                return entering.get();
            } catch (DataIntegrityViolationException refused) {
                if (attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }
}
