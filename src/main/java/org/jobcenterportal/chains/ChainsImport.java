package org.jobcenterportal.chains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over chains that are under way already. */
@Service
@InternalUse
@Transactional
public class ChainsImport {

    private final ChainStore store;
    private final Clock clock;

    ChainsImport(ChainStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * One station as it was, is or will be.
     *
     * @param until the last day, where it is known
     * @param isBridged whether the former provider goes on until this one begins
     */
    public record Leg(
            String station,
            String body,
            @Nullable String contact,
            LocalDate from,
            @Nullable LocalDate until,
            boolean isBridged) {}

    /**
     * What lies between the given stations is left out.
     *
     * @return whether the person had no open chain before
     */
    public boolean importChain(PersonId person, String pattern, LocalDate since, Words why, List<Leg> legs) {
        var template = ChainTemplates.find(pattern).orElseThrow();
        var chain = Chain.begin(person, template, legs.getFirst().station(), why, since);
        for (var leg : legs) {
            chain = taken(chain, leg);
        }
        var stops = template.stations().stream().map(ChainTemplate.Stop::key).toList();
        var last = stops.indexOf(legs.getLast().station());
        for (var station : chain.stations()) {
            if (station.status() == StationStatus.PLANNED
                    && station.plannedFrom() == null
                    && stops.indexOf(station.key()) < last) {
                chain = chain.skip(station.id(), why);
            }
        }
        return store.add(chain);
    }

    private Chain taken(Chain chain, Leg leg) {
        var today = OfficeTime.dayOf(clock.instant());
        var station = chain.stations().stream()
                .filter(one -> one.key().equals(leg.station()))
                .map(ChainStation::id)
                .findFirst()
                .orElseThrow();
        var until = leg.until();
        if (!leg.from().isAfter(today)) {
            var begun = chain.start(station, leg.from(), leg.body(), leg.contact());
            if (until == null) {
                return begun;
            }
            return until.isBefore(today) ? begun.finish(station, until) : begun.endKnown(station, until);
        }
        var former = chain.begun().getLast().ends().orElse(today);
        var confirmed = chain.plan(station, new ChainStation.Plan(leg.body(), null, null, leg.from(), until))
                .confirm(station);
        return leg.isBridged() ? confirmed.bridge(station, former.plusDays(1)) : confirmed;
    }
}
