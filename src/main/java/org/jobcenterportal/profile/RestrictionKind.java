package org.jobcenterportal.profile;

/** What work must not ask of somebody. */
public enum RestrictionKind {
    NO_HEAVY_LIFTING,
    NO_LONG_STANDING,
    NO_LONG_SITTING,
    NO_OVERHEAD_WORK,
    NO_KNEELING,
    NO_HEIGHTS,
    NO_SHIFTS,
    NO_NIGHT_WORK,
    NO_DRIVING,
    NO_SCREEN_WORK,
    NO_DUST_OR_FUMES,
    NO_WET_OR_COLD,
    NO_NOISE,
    NO_TIME_PRESSURE,
    LIMITED_HOURS
}
