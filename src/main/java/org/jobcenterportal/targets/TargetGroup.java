package org.jobcenterportal.targets;

/** Whom the office means when it plans offers for some and not for all. */
public enum TargetGroup {
    UNDER_25,
    FINAL_SCHOOL_YEAR,
    PARENTS,
    /** Parents while a child is so small that work is not reasonable as a rule. */
    EARLY_ACTIVATION,
    SINGLE_PARENTS,
    LONG_TERM_RECIPIENTS,
    /** Those who would become long-term recipients within three months. */
    NEARLY_LONG_TERM,
    LONG_TERM_UNEMPLOYED,
    REFUGEES,
    UKRAINE,
    HEALTH,
    CLOSE_TO_MARKET,
    /** Nobody of the office has reached them for six months. */
    NO_CONTACT;

    /** To be in it says something about somebody's health: it stands on no list, and only those see it who need it. */
    public boolean isSensitive() {
        return this == HEALTH;
    }
}
