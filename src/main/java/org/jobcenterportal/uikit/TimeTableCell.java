package org.jobcenterportal.uikit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is at one table at one time. */
public sealed interface TimeTableCell {

    /**
     * @param line a short second line, or nothing
     * @param icons what it needs, each also said in the state
     * @param state what the look and the icons say, in words for whoever does not see them
     * @param isChosen whether it is the one that is open beside the table
     * @param open what happens when it is chosen; null where it is only read
     */
    record Meeting(
            String title,
            String line,
            List<IconName> icons,
            String state,
            Look look,
            boolean isChosen,
            @Nullable Runnable open)
            implements TimeTableCell {

        public Meeting {
            icons = List.copyOf(icons);
        }

        /** How it looks; the state says the same in words. */
        public enum Look {
            PLANNED,
            CHANGED,
            DONE;

            String className() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    record Break(String words) implements TimeTableCell {}

    /** Nobody meets here. */
    record Empty() implements TimeTableCell {}
}
