package org.jobcenterportal.employers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was said to an employer, as somebody writes it down while still on the phone.
 *
 * @param contact with whom, if with somebody who is known
 * @param again when to call again, if at all
 */
public record TalkDraft(
        @Nullable ContactId contact,
        TalkKind kind,
        TalkGoal goal,
        Instant at,
        Words said,
        List<PromiseDraft> promises,
        @Nullable RecallDraft again) {

    public static final int LONGEST_LINE = 300;

    public TalkDraft {
        promises = List.copyOf(promises);
    }

    /**
     * Something that was promised.
     *
     * @param isOurs whether the office promised it; otherwise the employer did
     */
    public record PromiseDraft(boolean isOurs, String what, LocalDate dueOn) {

        public PromiseDraft {
            what = line(what);
        }
    }

    /** When to call again, and what about. */
    public record RecallDraft(LocalDate dueOn, String why) {

        public RecallDraft {
            why = line(why);
        }
    }

    private static String line(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (!Words.isValid(line, LONGEST_LINE)) {
            throw new IllegalArgumentException("A promise or a reason has 1 to " + LONGEST_LINE + " characters");
        }
        return line;
    }
}
