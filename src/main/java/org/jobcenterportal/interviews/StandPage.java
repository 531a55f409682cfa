package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A round as an employer sees it: cards without names, and the own talks once the timetable is published. A card says what its
 * guest has put on it; in which language somebody interprets is said of planned talks only.
 *
 * @param cards of those who chose this employer, and after them of those who let every employer read theirs
 */
public record StandPage(RoundCard round, EventCard event, StandCard stand, List<Card> cards, List<TalkRow> talks) {

    /**
     * Somebody who could come to talk.
     *
     * @param number by which to answer
     * @param hasChosen whether she would like to talk with this employer
     * @param name only where she has released it to this employer
     */
    public record Card(
            int number,
            GuestCard card,
            boolean hasChosen,
            @Nullable String name,
            @Nullable EmployerAnswer answer) {}
}
