package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.timetables.TalkInterpreter;
import org.jobcenterportal.timetables.TalkPlace;
import org.jobcenterportal.timetables.UnmetWish;

/**
 * A round as those read it who run it.
 *
 * @param talks the timetable as it stands, by time and table
 * @param unmet wishes without a talk, and why; with no timetable yet, none
 * @param untold how many people do not know yet what has changed for them
 */
public record RoundPage(
        RoundCard round,
        EventCard event,
        List<TalkPlace> places,
        List<StandCard> stands,
        List<TalkInterpreter> interpreters,
        List<GuestRow> guests,
        List<WishRow> wishes,
        List<TalkRow> talks,
        List<UnmetWish> unmet,
        int untold) {

    /** Whether a guest has said that the employer of her talk may know her name before they meet. */
    public boolean isNameReleased(TalkRow row) {
        return wishes.stream()
                .filter(wish -> wish.guest().equals(row.talk().guest())
                        && wish.stand().equals(row.talk().stand()))
                .anyMatch(WishRow::releasesName);
    }
}
