package org.jobcenterportal.tasks;

import java.time.LocalDate;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody opens it.
 *
 * @param title what to do; may be left out where the kind says it
 * @param person whom it is about, if anybody
 * @param occasion what opens it: on the same occasion nothing is opened twice
 */
public record TaskDraft(
        TaskKind kind,
        @Nullable String title,
        @Nullable String note,
        @Nullable PersonId person,
        Assignee assignee,
        LocalDate dueOn,
        @Nullable String occasion) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 1_000;

    public TaskDraft {
        title = title == null || title.isBlank() ? null : title.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (title == null && kind == TaskKind.MANUAL) {
            throw new IllegalArgumentException("A task says what to do");
        }
        if (title != null && !Words.isValid(title, LONGEST_TITLE)
                || note != null && !Words.isValid(note, LONGEST_NOTE)) {
            throw new IllegalArgumentException("Title or note of a task are too long");
        }
    }

    /** A task that a colleague writes. */
    public static TaskDraft manual(
            String title, @Nullable String note, @Nullable PersonId person, Assignee assignee, LocalDate dueOn) {
        return new TaskDraft(TaskKind.MANUAL, title, note, person, assignee, dueOn, null);
    }
}
