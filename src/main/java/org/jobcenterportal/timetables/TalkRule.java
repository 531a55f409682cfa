package org.jobcenterportal.timetables;

/** What no timetable breaks. */
public enum TalkRule {
    /** There is no talk at that time in this round. */
    NO_SUCH_TIME,
    GUEST_ABSENT,
    /** She comes later, or has gone by then. */
    GUEST_NOT_THERE_THEN,
    /** Her child is not looked after then. */
    CHILDCARE_CLOSED,
    TABLE_ABSENT,
    /** The employer comes later, or has gone by then. */
    EMPLOYER_NOT_THERE_THEN,
    EMPLOYER_HAS_BREAK,
    PLACE_CLOSED,
    /** Nobody is there to interpret. */
    NO_INTERPRETER,
    GUEST_BUSY,
    TABLE_TAKEN,
    PLACE_TAKEN,
    INTERPRETER_BUSY,
    /** These two talk at another time already. */
    PAIR_TWICE,
    NOT_WISHED,
    EMPLOYER_DECLINED
}
