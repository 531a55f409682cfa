package org.jobcenterportal.attendance;

import java.time.LocalDate;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.signup.CameBy;

/**
 * How an event went, beside those of the year before it.
 *
 * @param counts who came and who did not, each reason by itself (F68); null before the day is over
 * @param byKind rates of all events since the first day, by kind
 * @param byHour the same by the hour at which they began
 * @param byChannel the same by the way on which people came to a place
 * @param since the first day of the year that is compared
 */
public record EventReport(
        Counts counts,
        HonestRates<EventKind> byKind,
        HonestRates<DayPart> byHour,
        HonestRates<CameBy> byChannel,
        FeedbackResults feedback,
        LocalDate since) {

    /** What the group sessions of 2022 had, in percent: from so many to so many came. */
    public static final int LEAST_IN_2022 = 75;

    public static final int MOST_IN_2022 = 85;

    /**
     * @param expected who had a place on the day
     * @param came of them
     * @param notThere of them, without a word
     * @param excused said so
     * @param signedOff gave the place back before the day
     * @param byOffice had a place when the office called it off
     * @param undeliverable was invited, and the invitation did not arrive
     * @param walkedIn came without a place
     * @param isOver whether the day is over
     */
    public record Counts(
            int expected,
            int came,
            int notThere,
            int excused,
            int signedOff,
            int byOffice,
            int undeliverable,
            int walkedIn,
            boolean isOver) {}
}
