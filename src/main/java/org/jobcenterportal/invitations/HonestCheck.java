package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobcenterportal.citizens.CareSituation;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether what an event offers is enough for those who are invited: places, languages, childcare, hours. It counts, and
 * names nobody.
 *
 * @param saysYes how many of such a group say yes; none if too little is known, and then everybody counts
 */
record HonestCheck(Served served, @Nullable GroupRate saysYes) {

    /** From this birthday on a child may be alone for the length of an event. */
    private static final int ALONE_FROM = 10;

    private static final int YOUNG = 3;

    /** From the nursery to the event, and back. */
    private static final Duration WAY = Duration.ofMinutes(30);

    /** @param guests all who hold an open invitation, and all who are to get one */
    Honesty of(Collection<Guest> guests) {
        var children = children(guests);
        var without = children.stream().filter(child -> !hasPlace(child.care())).toList();
        var elsewhere = children.stream()
                .filter(child -> hasPlace(child.care()) && hoursKnown(child.care()) && !isLookedAfter(child.care()))
                .toList();
        var unknown = children.stream()
                .filter(child -> hasPlace(child.care()) && !hoursKnown(child.care()))
                .toList();
        var care = new Care();
        var missing = without.stream().filter(child -> !care.takes(child)).toList();
        return new Honesty(List.of(
                places(guests.size()),
                languages(guests),
                new HonestLine.Childcare(missing.size(), count(missing, YOUNG)),
                new HonestLine.Hours(
                        Math.toIntExact(elsewhere.stream()
                                .filter(child -> !care.takes(child))
                                .count()),
                        unknown.size())));
    }

    private HonestLine places(int invitations) {
        var bearable = invitations;
        while (bearable > served.free() && !bears(bearable)) {
            bearable--;
        }
        return new HonestLine.Places(served.free(), invitations, invitations - bearable, saysYes != null);
    }

    private boolean bears(int invitations) {
        return saysYes != null && saysYes.overflow(invitations, served.free()) <= Overbooking.BEARABLE;
    }

    private HonestLine languages(Collection<Guest> guests) {
        var missing = new HashMap<String, Integer>();
        guests.stream()
                .map(Guest::language)
                .filter(Objects::nonNull)
                .filter(language -> !served.languages().contains(language))
                .collect(groupingBy(language -> language, counting()))
                .forEach((language, people) -> missing.put(
                        language,
                        Math.toIntExact(people) - served.interpreting().getOrDefault(language, 0)));
        missing.values().removeIf(people -> people <= 0);
        return new HonestLine.Languages(missing);
    }

    /** A child whose parents are both invited needs one place. */
    private List<Guest.Child> children(Collection<Guest> guests) {
        var byId = new HashMap<Object, Guest.Child>();
        guests.stream()
                .flatMap(guest -> guest.children().stream())
                .filter(child -> isYounger(child, ALONE_FROM))
                .forEach(child -> byId.put(child.id(), child));
        return byId.values().stream()
                .sorted((one, other) -> other.born().compareTo(one.born()))
                .toList();
    }

    private int count(List<Guest.Child> children, int years) {
        return Math.toIntExact(
                children.stream().filter(child -> isYounger(child, years)).count());
    }

    private boolean isYounger(Guest.Child child, int years) {
        return child.born().plusYears(years).isAfter(served.day());
    }

    private boolean hasPlace(@Nullable CareSituation care) {
        return care != null && care.hasPlaceOn(served.day());
    }

    private static boolean hoursKnown(@Nullable CareSituation care) {
        return care != null && care.starts() != null && care.ends() != null;
    }

    private boolean isLookedAfter(@Nullable CareSituation care) {
        if (!served.isWorkingDay() || care == null || care.starts() == null || care.ends() == null) {
            return false;
        }
        return Stream.of(Duration.between(care.starts(), served.starts()), Duration.between(served.ends(), care.ends()))
                .allMatch(gap -> gap.compareTo(WAY) >= 0);
    }

    /** The places beside the event, given to children of the age for which they are. */
    private final class Care {

        private int left = served.childcare() == null ? 0 : served.childcare().free();

        private boolean takes(Guest.Child child) {
            var care = served.childcare();
            if (care == null || left == 0 || !fits(child.born(), care)) {
                return false;
            }
            left--;
            return true;
        }

        private boolean fits(LocalDate born, Served.Childcare care) {
            return !born.plusMonths(care.fromMonths()).isAfter(served.day())
                    && born.plusYears(care.toYears() + 1L).isAfter(served.day());
        }
    }
}
