package org.jobcenterportal.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A task on a list.
 *
 * @param person whom it is about, with what the reader may see of her
 * @param forWhom whose it is, in words; null if it is the reader's own
 * @param scopes on which of the reader's lists it stands
 * @param escalatedAt since when it stands with the team lead, because it was due long ago
 */
public record TaskRow(
        TaskId id,
        TaskKind kind,
        @Nullable String title,
        @Nullable String note,
        @Nullable Subject person,
        Assignee assignee,
        @Nullable String forWhom,
        LocalDate dueOn,
        @Nullable Instant escalatedAt,
        @Nullable Instant doneAt,
        Set<TaskScope> scopes) {

    /** The lists on which tasks stand. */
    public enum TaskScope {
        OWN,
        TEAM,
        OVERDUE
    }

    /**
     * Whom a task is about.
     *
     * @param name null for people who are protected, or whose case is not open to the reader
     * @param number where her case is; null where the reader may not open it
     */
    public record Subject(
            PersonId id,
            @Nullable PersonName name,
            @Nullable CustomerNumber number) {}

    public boolean isOverdueOn(LocalDate today) {
        return doneAt == null && dueOn.isBefore(today);
    }
}
