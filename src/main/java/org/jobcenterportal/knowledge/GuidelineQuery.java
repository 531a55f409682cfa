package org.jobcenterportal.knowledge;

import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which pages somebody looks for.
 *
 * @param words of title, summary or text; none for all
 * @param alsoPast whether those are shown too that do not hold today
 */
public record GuidelineQuery(
        String words,
        @Nullable GuidelineKind kind,
        @Nullable TargetGroup group,
        @Nullable FieldOfAction field,
        boolean alsoPast) {

    private static final int LONGEST = 120;

    /** Everything that holds today. */
    public static final GuidelineQuery ALL = new GuidelineQuery("", null, null, null, false);

    public GuidelineQuery {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
