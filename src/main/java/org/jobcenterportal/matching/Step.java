package org.jobcenterportal.matching;

import java.util.Optional;

/**
 * What somebody could still get, and how many more jobs would fit her then.
 *
 * @param value a class of licence, a level, or the words of the employers
 */
public record Step(Kind kind, String value, int jobs) {

    private static final int TENTHS = 10;
    private static final int ALMOST_AN_HOUR = 9;

    /** What it is. */
    public enum Kind {
        LICENCE,
        GERMAN,
        TRAINING,
        CHILDCARE,
        HOURS,
        WAY
    }

    /** What is missing where this line is, if somebody could get it. */
    static Optional<Step> towards(Condition missing) {
        return switch (missing) {
            case Skills.Licence(var licence) -> Optional.of(new Step(Kind.LICENCE, licence.name(), 1));
            case Skills.German(var level) -> Optional.of(new Step(Kind.GERMAN, level.name(), 1));
            case Skills.Trained(var group, var isAny, var words) -> Optional.of(new Step(Kind.TRAINING, words, 1));
            case Times.Childcare care -> Optional.of(new Step(Kind.CHILDCARE, "", 1));
            case Times.WeeklyHours(var tenths, var isFullTime) ->
                Optional.of(new Step(Kind.HOURS, Integer.toString((tenths + ALMOST_AN_HOUR) / TENTHS), 1));
            case Times.WayTo way -> Optional.of(new Step(Kind.WAY, "", 1));
            default -> Optional.empty();
        };
    }

    /** Whether whoever comes farther has come this far, too. */
    boolean isGradual() {
        return kind == Kind.GERMAN || kind == Kind.HOURS;
    }

    Step together(Step other) {
        return new Step(kind, value, jobs + other.jobs);
    }
}
