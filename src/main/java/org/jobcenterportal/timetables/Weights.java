package org.jobcenterportal.timetables;

import org.jspecify.annotations.Nullable;

/** What a good timetable is worth: first that everybody has a talk, then what both sides wish, then that nobody waits. */
final class Weights {

    /** More than every wish together with everything else that a talk can bring. */
    private static final long[] GUEST = {0, 1_000, 1_400, 1_550};

    private static final long[] EMPLOYER = {0, 200, 250};
    private static final long A_TIME_OF_WAITING = 3;

    static final long OTHER_TIME = 45;
    static final long OTHER_TABLE = 15;
    static final long DROPPED = 300;

    private Weights() {}

    /** What so many talks of one guest are worth, besides what she wishes. */
    static long ofGuest(int talks) {
        return GUEST[Math.min(talks, GUEST.length - 1)];
    }

    static long ofEmployer(int talks) {
        return EMPLOYER[Math.min(talks, EMPLOYER.length - 1)];
    }

    /** What the times cost that a guest has nothing to do, between her first talk and her last. */
    static long waiting(int first, int last, int talks) {
        return A_TIME_OF_WAITING * Math.max(0, last - first + 1 - talks);
    }

    static long of(TalkWish wish) {
        return of(wish.eagerness()) + of(wish.answer());
    }

    private static long of(Eagerness guest) {
        return switch (guest) {
            case GLADLY -> 60;
            case POSSIBLE -> 25;
        };
    }

    private static long of(@Nullable EmployerAnswer employer) {
        return switch (employer) {
            case YES -> 30;
            case MAYBE -> 15;
            case NO -> 0;
            case null -> 10;
        };
    }
}
