package org.jobcenterportal.events;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Seats;
import org.springframework.stereotype.Component;

/** Gives the parts of an event their places and changes their numbers, never below what is taken. */
@Component
class EventPlaces {

    /** How long an offer of a free place stands: time enough to arrange for the children. */
    static final Duration OFFER = Duration.ofDays(1);

    private static final Comparator<ContingentId> ORDER = Comparator.comparing(ContingentId::value);

    private final Seats seats;

    EventPlaces(Seats seats) {
        this.seats = seats;
    }

    EventContingents open(EventDraft draft) {
        var kept = draft.quotas().stream().mapToInt(QuotaDraft::places).sum();
        var care = draft.childcare();
        return new EventContingents(
                seats.open(draft.seats() - kept, OFFER),
                draft.quotas().stream().collect(toMap(QuotaDraft::id, quota -> seats.open(quota.places(), OFFER))),
                care == null ? null : seats.open(care.places(), OFFER),
                draft.interpreting().stream()
                        .collect(toMap(InterpretingDraft::language, beside -> seats.open(beside.places(), OFFER))));
    }

    /** Where the places of an event are counted that becomes as a draft says; new parts get their own. */
    EventContingents contingents(EventCard event, EventDraft draft) {
        var quotas = new HashMap<QuotaId, ContingentId>();
        event.quotas().forEach(quota -> quotas.put(quota.id(), quota.contingent()));
        draft.quotas().forEach(quota -> quotas.computeIfAbsent(quota.id(), id -> seats.open(0, OFFER)));
        var interpreting = new HashMap<String, ContingentId>();
        event.interpreting().forEach(beside -> interpreting.put(beside.language(), beside.contingent()));
        draft.interpreting()
                .forEach(beside -> interpreting.computeIfAbsent(beside.language(), id -> seats.open(0, OFFER)));
        var children = event.childcare().map(Childcare::contingent).orElse(null);
        return new EventContingents(
                event.open(),
                quotas,
                children == null && draft.childcare() != null ? seats.open(0, OFFER) : children,
                interpreting);
    }

    /** Gives every part as many places as the event says; what it no longer has gets none. */
    OptionalInt fit(EventContingents contingents, EventCard after) {
        var wanted = new HashMap<ContingentId, Integer>();
        contingents.quotas().values().forEach(part -> wanted.put(part, 0));
        contingents.besideInterpreters().values().forEach(part -> wanted.put(part, 0));
        Optional.ofNullable(contingents.children()).ifPresent(part -> wanted.put(part, 0));
        wanted.put(after.open(), after.openPlaces());
        after.quotas().forEach(quota -> wanted.put(quota.contingent(), quota.places()));
        after.childcare().ifPresent(care -> wanted.put(care.contingent(), care.places()));
        after.interpreting().forEach(beside -> wanted.put(beside.contingent(), beside.places()));
        return resize(wanted);
    }

    /** Leaves a part as many places as are taken or offered, whatever is taken meanwhile, and says how many. */
    int shrinkToTaken(ContingentId part) {
        var occupancy = seats.occupancy(part);
        while (!seats.resize(part, occupancy.taken() + occupancy.offered())) {
            occupancy = seats.occupancy(part);
        }
        return seats.occupancy(part).capacity();
    }

    void grow(ContingentId part, int capacity) {
        if (!seats.resize(part, capacity)) {
            throw new IllegalStateException("There were more places than that: " + part);
        }
    }

    /** Changes the numbers in the order of their ids, as everybody does, so that nobody waits in a circle. */
    private OptionalInt resize(Map<ContingentId, Integer> wanted) {
        var now = seats.occupancies(wanted.keySet());
        for (var part : wanted.keySet().stream().sorted(ORDER).toList()) {
            var capacity = wanted.get(part);
            if (now.get(part).capacity() != capacity && (capacity < 0 || !seats.resize(part, capacity))) {
                var occupancy = seats.occupancy(part);
                return OptionalInt.of(occupancy.taken() + occupancy.offered());
            }
        }
        return OptionalInt.empty();
    }
}
