package org.jobcenterportal.joboffers;

/** What the work asks of the body and of the day; work restrictions that were agreed on stand against it, never a diagnosis. */
public enum Burden {
    LIFTING,
    STANDING,
    SITTING,
    OVERHEAD_WORK,
    KNEELING,
    HEIGHT,
    SHIFT_WORK,
    NIGHT_WORK,
    DRIVING,
    SCREEN_WORK,
    DUST,
    WET_OR_COLD,
    NOISE,
    TIME_PRESSURE
}
