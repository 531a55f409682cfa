package org.jobcenterportal.invitations;

import org.jobcenterportal.targets.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, by what they have in common.
 *
 * @param language the tag of the language that they understand best; none for any
 * @param most how many at most; those come first with whom the office has not spoken for the longest time
 */
public record GroupChoice(
        TargetGroup group, Children children, @Nullable String language, int most) {

    /** More are not invited at once. */
    public static final int MOST = 200;

    public GroupChoice {
        if (group.isSensitive() || most < 1 || most > MOST) {
            throw new IllegalArgumentException("A group is chosen by what may stand on a list, and up to " + MOST);
        }
    }

    /** How old the youngest child is. */
    public enum Children {
        ANY(99),
        UNDER_THREE(3),
        UNDER_SEVEN(7);

        private final int years;

        Children(int years) {
            this.years = years;
        }

        int years() {
            return years;
        }
    }
}
