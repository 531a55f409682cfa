package org.jobcenterportal.occupations;

/** How demanding an occupation is: the fifth digit of its code. */
public enum RequirementLevel {
    /** Helper: learnt within days or weeks. */
    HELPER,
    /** Skilled: after vocational training of two years or more. */
    SKILLED,
    /** Specialist: after further training or a bachelor's degree. */
    SPECIALIST,
    /** Expert: after studies of four years or more. */
    EXPERT;

    /** The digit that stands for it in a code. */
    public char digit() {
        return (char) ('1' + ordinal());
    }

    static RequirementLevel of(char digit) {
        return values()[digit - '1'];
    }
}
