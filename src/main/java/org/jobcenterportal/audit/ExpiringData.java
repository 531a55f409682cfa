package org.jobcenterportal.audit;

import java.time.LocalDate;

/** Data of a room that are kept for a term only: how much is over it, and how it is erased (Art. 5 Abs. 1 Buchst. e DSGVO). */
public interface ExpiringData {

    /** What they are, as the room and a word, for example {@code appointments.absences}. */
    String code();

    /** How many are over their term. */
    int due(LocalDate today);

    /**
     * Erases some of those in the caller's transaction.
     *
     * @return how many were erased; fewer than the limit once none is left
     */
    int erase(LocalDate today, int limit);
}
