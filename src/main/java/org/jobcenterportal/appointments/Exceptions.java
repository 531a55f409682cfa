package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;

/** What the rules of the consultants do not say: breaks, absences, extra times, and how many a day are enough. */
record Exceptions(
        Map<StaffId, List<WeeklyBreak>> breaks,
        Map<StaffId, List<Absence>> absences,
        Map<LocalDate, List<ExtraTime>> extraTimes,
        Map<StaffId, Integer> dailyMaxima) {

    static final Exceptions NONE = of(List.of(), List.of(), List.of(), Map.of());

    static Exceptions of(
            Collection<WeeklyBreak> breaks,
            Collection<Absence> absences,
            Collection<ExtraTime> extraTimes,
            Map<StaffId, Integer> dailyMaxima) {
        return new Exceptions(
                breaks.stream().collect(groupingBy(WeeklyBreak::consultant)),
                absences.stream().collect(groupingBy(Absence::consultant)),
                extraTimes.stream().collect(groupingBy(ExtraTime::day)),
                Map.copyOf(dailyMaxima));
    }

    /** The same, with the extra times of these consultants only: who gives no times now opens none either. */
    Exceptions openedBy(Set<StaffId> active) {
        return new Exceptions(
                breaks,
                absences,
                allExtraTimes()
                        .filter(time -> active.contains(time.consultant()))
                        .collect(groupingBy(ExtraTime::day)),
                dailyMaxima);
    }

    Optional<Integer> dailyMaximum(StaffId consultant) {
        return Optional.ofNullable(dailyMaxima.get(consultant));
    }

    List<ExtraTime> extraTimesOn(LocalDate day) {
        return extraTimes.getOrDefault(day, List.of());
    }

    List<TimeSlot> breaksOn(StaffId consultant, LocalDate day) {
        return breaks.getOrDefault(consultant, List.of()).stream()
                .filter(each -> each.appliesOn(day))
                .map(each -> each.stretchOn(day))
                .filter(Objects::nonNull)
                .toList();
    }

    List<Absence> absencesOn(StaffId consultant, LocalDate day) {
        var known = absences.getOrDefault(consultant, List.of());
        if (known.isEmpty()) {
            return known;
        }
        var whole = new TimeSlot(OfficeTime.startOf(day), OfficeTime.startOf(day.plusDays(1)));
        return known.stream().filter(absence -> absence.slot().overlaps(whole)).toList();
    }

    /** In which stretches of a day the times of a consultant are not offered; breaks do not touch extra times. */
    List<TimeSlot> blockedOn(StaffId consultant, LocalDate day, boolean extra) {
        var blocked = new ArrayList<TimeSlot>();
        absencesOn(consultant, day).forEach(absence -> blocked.add(absence.slot()));
        if (!extra) {
            blocked.addAll(breaksOn(consultant, day));
        }
        return blocked;
    }

    Stream<ExtraTime> allExtraTimes() {
        return extraTimes.values().stream().flatMap(List::stream);
    }
}
