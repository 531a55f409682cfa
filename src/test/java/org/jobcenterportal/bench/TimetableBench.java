package org.jobcenterportal.bench;

import java.util.Locale;
import org.jobcenterportal.timetables.ManyTalks;

/**
 * {@code ./portal bench timetable}: how long it takes to plan a morning of 12 employers and 60 people, and how near that comes to
 * what the tables alone would allow.
 */
public final class TimetableBench {

    private static final double GOAL_IN_SECONDS = 10;
    private static final double GOAL_OF_TALKS = 0.95;

    private TimetableBench() {}

    public static void main(String[] arguments) {
        var isGood = true;
        for (var seed = 42; seed < 45; seed++) {
            var morning = new ManyTalks(seed, 12, 60, 5);
            var start = System.nanoTime();
            var talks = morning.planned();
            var seconds = (System.nanoTime() - start) / 1e9;
            var share = (double) talks.size() / morning.bound();
            var faults = morning.faults(talks);
            System.out.printf(
                    Locale.ROOT,
                    "morning %d: %.1f s, %d talks of %d wishes, at most %d (%.3f), faults %s%n",
                    seed,
                    seconds,
                    talks.size(),
                    morning.wishes(),
                    morning.bound(),
                    share,
                    faults);
            isGood &= seconds < GOAL_IN_SECONDS && share >= GOAL_OF_TALKS && faults.isEmpty();
        }
        System.out.println(isGood ? "goals met" : "goals missed");
        System.exit(isGood ? 0 : 1);
    }
}
