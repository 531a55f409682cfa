package org.jobcenterportal.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.HouseholdDetails.Member;
import org.jspecify.annotations.Nullable;

/**
 * Who of a household's children is looked after when on working days, and what follows for the parents: at which times
 * somebody else looks after all of them.
 *
 * @param rows one for each child and for each place that is promised to her
 * @param windows today's, and one for every day on which something changes
 */
public record CarePlan(List<Row> rows, List<Window> windows) {

    /** From this age on a child can be alone for a while (as § 45 Abs. 1 SGB V has it for a sick child). */
    private static final int ALONE_FROM_YEARS = 12;

    public CarePlan {
        rows = List.copyOf(rows);
        windows = List.copyOf(windows);
    }

    /** @param from from when, if that is still to come */
    public record Row(
            Member child,
            @Nullable LocalDate from,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {}

    /**
     * @param day from when it holds
     * @param starts from when all are looked after, if there is such a time
     * @param without who has no place on that day
     * @param unknown of whose place nobody knows the hours
     */
    public record Window(
            LocalDate day,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            List<Member> without,
            List<Member> unknown) {

        public Window {
            without = List.copyOf(without);
            unknown = List.copyOf(unknown);
        }

        /** Whether the parents have a time in which all children are looked after. */
        public boolean isOpen() {
            return starts != null;
        }
    }

    public static CarePlan of(List<Member> people, LocalDate today) {
        var children = people.stream()
                .filter(Member::isChild)
                .filter(child -> child.person().birthDate().ageInYearsOn(today) < ALONE_FROM_YEARS)
                .toList();
        if (children.isEmpty()) {
            return new CarePlan(List.of(), List.of());
        }
        var days = new TreeSet<LocalDate>();
        days.add(today);
        children.stream()
                .map(Member::care)
                .filter(Objects::nonNull)
                .map(CareSituation::placeFrom)
                .filter(Objects::nonNull)
                .filter(today::isBefore)
                .forEach(days::add);
        return new CarePlan(
                children.stream().flatMap(child -> rows(child, today)).toList(),
                days.stream().map(day -> window(children, day)).toList());
    }

    private static Stream<Row> rows(Member child, LocalDate today) {
        var care = child.care();
        if (care == null || care.place() == Place.NO) {
            return Stream.of(new Row(child, null, null, null));
        }
        var place = new Row(child, care.hasPlaceOn(today) ? null : care.placeFrom(), care.starts(), care.ends());
        return place.from() == null ? Stream.of(place) : Stream.of(new Row(child, null, null, null), place);
    }

    private static Window window(List<Member> children, LocalDate day) {
        var without = new ArrayList<Member>();
        var unknown = new ArrayList<Member>();
        LocalTime starts = LocalTime.MIN;
        LocalTime ends = LocalTime.MAX;
        for (var child : children) {
            var care = child.care();
            if (care == null || !care.hasPlaceOn(day)) {
                without.add(child);
            } else if (care.starts() == null || care.ends() == null) {
                unknown.add(child);
            } else {
                starts = starts.isAfter(care.starts()) ? starts : care.starts();
                ends = ends.isBefore(care.ends()) ? ends : care.ends();
            }
        }
        boolean isOpen = without.isEmpty() && unknown.isEmpty() && starts.isBefore(ends);
        return new Window(day, isOpen ? starts : null, isOpen ? ends : null, without, unknown);
    }
}
