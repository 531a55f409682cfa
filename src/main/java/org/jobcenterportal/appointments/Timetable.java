package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jspecify.annotations.Nullable;

/** Everything that the office offers before anybody has booked: consultants, venues, rules, closed days and exceptions. */
record Timetable(
        Map<StaffId, ConsultantCard> consultants,
        Map<VenueId, VenueDetails> venues,
        List<AvailabilityRule> rules,
        Set<LocalDate> closedDays,
        Exceptions exceptions) {

    private static final Comparator<FreeSlot> BY_CLOCK = Comparator.comparing(
                    (FreeSlot free) -> free.slot().start())
            .thenComparing(free -> free.consultant().name().familyName())
            .thenComparing(free -> free.consultant().name().givenName())
            .thenComparing(free -> free.consultant().id().value());

    static Timetable of(
            Collection<ConsultantCard> consultants,
            Collection<VenueDetails> venues,
            List<AvailabilityRule> rules,
            Set<LocalDate> closedDays,
            Exceptions exceptions) {
        return new Timetable(
                consultants.stream().collect(toUnmodifiableMap(ConsultantCard::id, Function.identity())),
                venues.stream().collect(toUnmodifiableMap(VenueDetails::id, Function.identity())),
                List.copyOf(rules),
                Set.copyOf(closedDays),
                exceptions);
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

    /** Whose times stand open on a day: by the rules if the office is open, and as extra times. */
    Stream<Opening> openings(LocalDate day, Predicate<AvailabilityRule> wanted) {
        var byRules = isOpenOn(day)
                ? rules.stream()
                        .filter(rule -> rule.appliesOn(day))
                        .filter(wanted)
                        .map(rule -> opening(day, rule, false))
                : Stream.<Opening>empty();
        var extra = exceptions.extraTimesOn(day).stream()
                .map(ExtraTime::asRule)
                .filter(wanted)
                .map(rule -> opening(day, rule, true));
        return Stream.concat(byRules, extra);
    }

    /** What is offered on a day, in the order of the clock; a consultant appears once per start. */
    List<FreeSlot> offered(LocalDate day, Way way, Needs needs, @Nullable VenueId venue, Duration length) {
        var seen = new HashSet<Start>();
        return openings(day, offering(day, way, needs, venue))
                .flatMap(opening -> slots(opening, length))
                .filter(free ->
                        seen.add(new Start(free.consultant().id(), free.slot().start())))
                .sorted(BY_CLOCK)
                .toList();
    }

    /** The very time that somebody chose, if the rules offer it. */
    Optional<FreeSlot> offered(SlotChoice choice, Way way, Needs needs, Duration length) {
        var day = OfficeTime.dayOf(choice.start());
        return openings(
                        day,
                        offering(day, way, needs, choice.venue())
                                .and(rule -> rule.consultant().equals(choice.consultant())))
                .flatMap(opening -> slots(opening, length))
                .filter(free -> free.slot().start().equals(choice.start()))
                .findFirst()
                .filter(free -> free.choice().equals(choice));
    }

    /** A time that is held for somebody. */
    FreeSlot at(EarlierOffer offer) {
        return new FreeSlot(offer.slot(), consultant(offer.consultant()), venue(offer.venue()), offer.room());
    }

    /** Where consultations of a way are held at all; rooms of one house count once. */
    List<VenueDetails> venues(Way way, LocalDate today) {
        var extra = exceptions
                .allExtraTimes()
                .filter(time -> !time.day().isBefore(today))
                .map(ExtraTime::asRule);
        return List.copyOf(Stream.concat(rules.stream(), extra)
                .filter(rule -> rule.ways().contains(way))
                .map(rule -> venue(rule.venue()))
                .filter(venue -> !venue.isOverOn(today))
                .collect(toMap(VenueDetails::name, Function.identity(), (first, second) -> first, TreeMap::new))
                .values());
    }

    /** Whoever wishes a place means the house, not one of its rooms; an old address may wish one that is gone. */
    boolean isSameHouse(VenueId one, VenueId wished) {
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

    private Predicate<AvailabilityRule> offering(LocalDate day, Way way, Needs needs, @Nullable VenueId venue) {
        return rule -> rule.ways().contains(way)
                && (venue == null || isSameHouse(rule.venue(), venue))
                && isReachable(rule, way, needs)
                && venue(rule.venue()).isThereOn(day);
    }

    private Opening opening(LocalDate day, AvailabilityRule rule, boolean extra) {
        return new Opening(day, rule, exceptions.blockedOn(rule.consultant(), day, extra));
    }

    private Stream<FreeSlot> slots(Opening opening, Duration length) {
        var rule = opening.rule();
        var consultant = consultant(rule.consultant());
        var venue = venue(rule.venue());
        var room = room(rule.consultant(), rule.venue());
        return opening.slots(length).map(slot -> new FreeSlot(slot, consultant, venue, room));
    }

    private boolean isReachable(AvailabilityRule rule, Way way, Needs needs) {
        return way != Way.ON_SITE || !needs.stepFree() || venue(rule.venue()).stepFree();
    }

    private record Start(StaffId consultant, Instant at) {}
}
