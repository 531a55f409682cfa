package org.jobcenterportal.appointments;

import java.time.Instant;

/** How an offered earlier time stands, asked for or answered by whoever has the link. */
public sealed interface EarlierAnswer {

    /** It is held for her; the time that she has stands until she says yes. */
    record Open(ConsultationDetails consultation, FreeSlot time, Instant until) implements EarlierAnswer {}

    /**
     * She comes earlier; saying yes again answers the same.
     *
     * @param token the secret part of the address where her consultation stands
     */
    record Accepted(ConsultationDetails consultation, String token) implements EarlierAnswer {}

    /** She said no; her time stands, and so does her wish. */
    record Declined(ConsultationDetails consultation) implements EarlierAnswer {}

    /** It has expired or is no longer needed; the time that she has stands. */
    record Over(ConsultationDetails consultation) implements EarlierAnswer {}

    /** She has something else at that time; the offer stays open. */
    record OwnTimeTaken(ConsultationDetails consultation) implements EarlierAnswer {}

    /** Nobody was ever offered anything by this link, or it is long over. */
    record Unknown() implements EarlierAnswer {}
}
