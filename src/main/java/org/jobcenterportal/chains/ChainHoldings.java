package org.jobcenterportal.chains;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
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
        return store.of(new PersonId(person)).stream().map(this::holding).toList();
    }

    @Override
    public void recorded(Collection<PersonId> persons) {
        // a chain keeps nothing of what is recorded of a person
    }

    @Override
    public void forgotten(Collection<PersonId> persons) {
        store.erase(persons);
    }

    private Holding holding(Chain chain) {
        var values = new LinkedHashMap<String, String>();
        values.put("chains.holding.template", "chains.template." + chain.template());
        values.put("chains.holding.status", Holding.choice(chain.status()));
        values.put("chains.holding.since", chain.since().toString());
        values.put(
                "chains.holding.stations",
                chain.stations().stream()
                        .map(station -> station.key() + " " + station.status() + " "
                                + station.begins().map(Object::toString).orElse("") + " "
                                + station.ends().map(Object::toString).orElse("") + " "
                                + (station.body() == null ? "" : station.body())
                                + (station.reason() == null
                                        ? ""
                                        : ": " + station.reason().value()))
                        .collect(joining("; ")));
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
