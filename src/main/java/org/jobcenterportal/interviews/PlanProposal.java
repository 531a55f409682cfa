package org.jobcenterportal.interviews;

import java.util.List;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkChange;
import org.jobcenterportal.timetables.UnmetWish;
import org.jspecify.annotations.Nullable;

/**
 * A timetable that nobody has taken over yet.
 *
 * @param edition the edition of the round for which it was made; taken over only while that is the latest
 * @param rows the talks with the words that people need
 * @param changes what would be different from the timetable as it stands
 */
public record PlanProposal(
        RoundId round, int edition, List<Talk> talks, List<TalkRow> rows, List<Change> changes, List<UnmetWish> unmet) {

    /** What would be different for one talk: before and after, in words; null where there is none. */
    public record Change(
            TalkChange what,
            @Nullable TalkRow before,
            @Nullable TalkRow after) {}

    public PlanProposal {
        talks = List.copyOf(talks);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        unmet = List.copyOf(unmet);
    }
}
