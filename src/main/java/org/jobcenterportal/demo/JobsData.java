package org.jobcenterportal.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobcenterportal.joboffers.Burden;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the jobs of the demonstration are made of, from {@code demo/jobs.yaml}.
 *
 * @param open how many are open
 * @param qualified how many of these ask for a vocational qualification
 */
record JobsData(
        int open,
        int qualified,
        List<Others> others,
        List<Pattern> patterns,
        List<Profile> profiles,
        List<String> closing) {

    record Others(JobState state, int count) {}

    /** When people work, in a whole week and in a part of it: "EARLY 06:00 14:00 1-5". */
    record Pattern(String name, List<String> full, List<String> part) {

        List<Shift> shifts(boolean isFull) {
            return (isFull ? full : part).stream().map(Pattern::shift).toList();
        }

        private static Shift shift(String text) {
            var words = text.split(" ");
            var days = words[3].split("-");
            var set = IntStream.rangeClosed(Integer.parseInt(days[0]), Integer.parseInt(days[1]))
                    .mapToObj(DayOfWeek::of)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
            return new Shift(ShiftKind.valueOf(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]), set);
        }
    }

    /**
     * A kind of work.
     *
     * @param qualification what one has to have learnt; null where nothing
     * @param part how many in a hundred are part-time
     * @param wages from and to, in euros an hour: "15.00-17.50"
     */
    record Profile(
            List<String> sectors,
            String code,
            String title,
            @Nullable String qualification,
            String wages,
            List<String> patterns,
            int part,
            LanguageLevel german,
            @Nullable String licence,
            @Nullable Set<Burden> burdens,
            @Nullable String experience,
            String tasks) {}

    static JobsData read() {
        return DemoFile.read("jobs", JobsData.class);
    }

    Pattern pattern(String name) {
        return patterns.stream()
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
