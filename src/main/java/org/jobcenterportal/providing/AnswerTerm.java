package org.jobcenterportal.providing;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Until when a provider answers: the fifth working day after somebody was sent. */
record AnswerTerm(LocalDate sentOn) {

    static final int WORKING_DAYS = 5;

    /** Within so many days there are enough on which somebody works. */
    static final int AT_MOST = 60;

    /** @param isClosed weekends, public holidays and the office's own closing days */
    LocalDate until(Predicate<LocalDate> isClosed) {
        return sentOn.plusDays(1)
                .datesUntil(sentOn.plusDays(AT_MOST))
                .filter(isClosed.negate())
                .skip(WORKING_DAYS - 1L)
                .findFirst()
                .orElseThrow();
    }
}
