package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jspecify.annotations.Nullable;

/** Everything that the office offers before anybody has booked: consultants, venues, rules and closed days. */
record Timetable(
        Map<StaffId, ConsultantCard> consultants,
        Map<VenueId, VenueDetails> venues,
        List<AvailabilityRule> rules,
        Set<LocalDate> closedDays) {

    private static final Comparator<FreeSlot> BY_CLOCK = Comparator.comparing(
                    (FreeSlot free) -> free.slot().start())
            .thenComparing(free -> free.consultant().name().sorted())
            .thenComparing(free -> free.consultant().id().value());

    static Timetable of(
            Collection<ConsultantCard> consultants,
            Collection<VenueDetails> venues,
            List<AvailabilityRule> rules,
            Set<LocalDate> closedDays) {
        return new Timetable(
                consultants.stream().collect(toUnmodifiableMap(ConsultantCard::id, Function.identity())),
                venues.stream().collect(toUnmodifiableMap(VenueDetails::id, Function.identity())),
                List.copyOf(rules),
                Set.copyOf(closedDays));
    }

    ConsultantCard consultant(StaffId id) {
        var card = consultants.get(id);
        if (card == null) {
            throw new IllegalArgumentException("There is no consultant " + id.value());
        }
        return card;
    }

    VenueDetails venue(VenueId id) {
        var details = venues.get(id);
        if (details == null) {
            throw new IllegalArgumentException("There is no venue " + id.value());
        }
        return details;
    }

    boolean isOpenOn(LocalDate day) {
        return !closedDays.contains(day);
    }

    /** What the rules offer on a day, in the order of the clock; a consultant appears once per start. */
    List<FreeSlot> offered(LocalDate day, Way way, Needs needs, @Nullable VenueId venue, Duration length) {
        if (!isOpenOn(day)) {
            return List.of();
        }
        return rules(way, needs, venue)
                .flatMap(rule -> slots(rule, day, length))
                .collect(toUnmodifiableMap(
                        free -> new Start(free.consultant().id(), free.slot().start()),
                        Function.identity(),
                        (first, second) -> first))
                .values()
                .stream()
                .sorted(BY_CLOCK)
                .toList();
    }

    /** The very time that somebody chose, if the rules offer it. */
    Optional<FreeSlot> offered(SlotChoice choice, Way way, Needs needs, Duration length) {
        var day = OfficeTime.dayOf(choice.start());
        if (!isOpenOn(day)) {
            return Optional.empty();
        }
        return rules(way, needs, choice.venue())
                .filter(rule -> rule.consultant().equals(choice.consultant()))
                .flatMap(rule -> slots(rule, day, length))
                .filter(free -> free.slot().start().equals(choice.start()))
                .findFirst()
                .filter(free -> free.choice().equals(choice));
    }

    /** Where consultations of a way are held at all; rooms of one house count once. */
    List<VenueDetails> venues(Way way) {
        return List.copyOf(rules.stream()
                .filter(rule -> rule.ways().contains(way))
                .map(rule -> venue(rule.venue()))
                .collect(toMap(VenueDetails::name, Function.identity(), (first, second) -> first, TreeMap::new))
                .values());
    }

    /** Whoever wishes a place means the house, not one of its rooms; an old address may wish one that is gone. */
    private boolean isSameHouse(VenueId one, VenueId wished) {
        var house = venues.get(wished);
        return house != null && venue(one).name().equals(house.name());
    }

    /** Where in the venue: in the office each consultant has her own room. */
    @Nullable
    String room(StaffId consultant, VenueId venue) {
        var details = venue(venue);
        var own = consultant(consultant).room();
        return details.kind() == VenueKind.OFFICE && own != null ? own : details.room();
    }

    private Stream<AvailabilityRule> rules(Way way, Needs needs, @Nullable VenueId venue) {
        return rules.stream()
                .filter(rule -> rule.ways().contains(way))
                .filter(rule -> venue == null || isSameHouse(rule.venue(), venue))
                .filter(rule -> isReachable(rule, way, needs));
    }

    private Stream<FreeSlot> slots(AvailabilityRule rule, LocalDate day, Duration length) {
        if (!rule.appliesOn(day)) {
            return Stream.empty();
        }
        var consultant = consultant(rule.consultant());
        var venue = venue(rule.venue());
        var room = room(rule.consultant(), rule.venue());
        return rule.slotsOn(day, length).stream().map(slot -> new FreeSlot(slot, consultant, venue, room));
    }

    private boolean isReachable(AvailabilityRule rule, Way way, Needs needs) {
        return way != Way.ON_SITE || !needs.stepFree() || venue(rule.venue()).stepFree();
    }

    private record Start(StaffId consultant, Instant at) {}
}
