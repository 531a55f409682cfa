package org.jobcenterportal.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said to an employer and promised, and when to call again.
 *
 * @param talks the latest first
 * @param promises those that are open first, by the day on which they are due
 * @param recalls those that are open, by the day on which they are due
 */
public record EmployerHistory(List<Talk> talks, List<Promise> promises, List<Recall> recalls) {

    public EmployerHistory {
        talks = List.copyOf(talks);
        promises = List.copyOf(promises);
        recalls = List.copyOf(recalls);
    }

    /** @param contact with whom, also if she has left meanwhile */
    public record Talk(
            UUID id,
            TalkKind kind,
            TalkGoal goal,
            Instant at,
            String said,
            @Nullable String contact,
            String by) {}

    /** @param kept whether it was kept; null while it is open */
    public record Promise(
            UUID id,
            boolean isOurs,
            String what,
            LocalDate dueOn,
            String by,
            @Nullable Boolean kept) {

        public boolean isOpen() {
            return kept == null;
        }

        public boolean isOverdueOn(LocalDate today) {
            return isOpen() && dueOn.isBefore(today);
        }
    }

    public record Recall(
            UUID id, LocalDate dueOn, String why, @Nullable ContactId contact, String by) {}
}
