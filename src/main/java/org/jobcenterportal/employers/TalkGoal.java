package org.jobcenterportal.employers;

/** What for the office speaks with an employer; several of them are its search for employers who take people on (S12, S19). */
public enum TalkGoal {
    /** To know each other, and to hear what is needed. */
    CARE,
    /** Jobs that are free or will be. */
    JOBS,
    /** Somebody who was out of work for long, with a subsidy (§ 16e SGB II). */
    LONG_TERM_UNEMPLOYED,
    /** Somebody who lives on benefits for many years (§ 16i SGB II). */
    PARTICIPATION,
    /** To try it out for some weeks (§ 45 SGB III). */
    TRIAL,
    /** To enter an apprenticeship with half a year in the business (§ 54a SGB III), or at once. */
    APPRENTICESHIP,
    /** How it goes with somebody who was taken on. */
    AFTER_HIRING;

    /** Whether it wins an employer for people whom few employers take on. */
    public boolean isAcquisition() {
        return this == LONG_TERM_UNEMPLOYED || this == PARTICIPATION || this == TRIAL || this == APPRENTICESHIP;
    }
}
