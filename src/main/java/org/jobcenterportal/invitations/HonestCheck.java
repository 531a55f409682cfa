package org.jobcenterportal.invitations;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.invitations.Meanwhile.Need;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether what an event offers is enough for those who are invited: places, languages, childcare, hours. It counts, and
 * names nobody.
 *
 * @param saysYes how many of such a group say yes; none if too little is known, and then everybody counts
 */
record HonestCheck(Served served, @Nullable GroupRate saysYes) {

    private static final int YOUNG = 3;

    /** @param guests all who hold an open invitation, and all who are to get one */
    Honesty of(Collection<Guest> guests) {
        var children = children(guests).stream().collect(groupingBy(served.meanwhile()::need));
        var without = children.getOrDefault(Need.NO_PLACE, List.of());
        var elsewhere = children.getOrDefault(Need.OTHER_HOURS, List.of());
        var unknown = children.getOrDefault(Need.HOURS_UNKNOWN, List.of());
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
        guests.stream().flatMap(guest -> guest.children().stream()).forEach(child -> byId.put(child.id(), child));
        return byId.values().stream()
                .sorted((one, other) -> other.born().compareTo(one.born()))
                .toList();
    }

    private int count(List<Guest.Child> children, int years) {
        return Math.toIntExact(children.stream()
                .filter(child -> served.meanwhile().isYounger(child, years))
                .count());
    }

    /** The places beside the event, given to children of the age for which they are. */
    private final class Care {

        private int left = served.childcare() == null ? 0 : served.childcare().free();

        private boolean takes(Guest.Child child) {
            var care = served.childcare();
            if (care == null || left == 0 || !care.fits(served.meanwhile().months(child))) {
                return false;
            }
            left--;
            return true;
        }
    }
}
