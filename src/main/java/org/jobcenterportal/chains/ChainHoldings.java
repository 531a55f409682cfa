package org.jobcenterportal.chains;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room holds about a person, and its end. */
@Component
@InternalUse
class ChainHoldings implements PersonalDataHolder, PersonWatcher {

    private final ChainStore store;

    ChainHoldings(ChainStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return "chains";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID person) {
        return store.of(new PersonId(person)).stream().flatMap(this::holdings).toList();
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // a chain keeps nothing of what is recorded of a person
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        store.erase(persons);
    }

    private Stream<Holding> holdings(Chain chain) {
        return Stream.concat(
                Stream.of(holding(chain)), chain.stations().stream().map(ChainHoldings::station));
    }

    /** Each by itself, so that its days and its state are said in the reader's words. */
    private static Holding station(ChainStation station) {
        var values = new LinkedHashMap<String, String>();
        values.put("chains.holding.which", "chains.station." + station.key());
        values.put("chains.holding.status", Holding.choice(station.status()));
        station.begins().ifPresent(day -> values.put("chains.holding.from", day.toString()));
        station.ends().ifPresent(day -> values.put("chains.holding.until", day.toString()));
        if (station.body() != null) {
            values.put("chains.holding.body", station.body());
        }
        if (station.reason() != null) {
            values.put("chains.holding.reason", station.reason().value());
        }
        return new Holding("chains.holding.station", values);
    }

    private Holding holding(Chain chain) {
        var values = new LinkedHashMap<String, String>();
        values.put("chains.holding.template", "chains.template." + chain.template());
        values.put("chains.holding.status", Holding.choice(chain.status()));
        values.put("chains.holding.since", chain.since().toString());
        var sheets = store.talks(chain.id()).stream()
                .flatMap(talk -> talk.paragraphs().stream())
                .map(paragraph -> paragraph.words().value())
                .collect(joining("\n"));
        if (!sheets.isEmpty()) {
            values.put("chains.holding.sheet", sheets);
        }
        return new Holding("chains.holding.chain", values);
    }
}
