package org.jobcenterportal.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what this room holds about a person: why she was protected and when, and her earlier names and addresses. */
@Service
@InternalUse
@Transactional(readOnly = true)
class RegistryHoldings implements PersonalDataHolder {

    private final ProtectionStore store;
    private final NameStore names;

    RegistryHoldings(ProtectionStore store, NameStore names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public String room() {
        return "registry";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        return Stream.concat(protections(id), names.of(id).stream().map(RegistryHoldings::earlier))
                .toList();
    }

    private Stream<Holding> protections(PersonId person) {
        return store.of(person).stream().map(change -> {
            var values = new LinkedHashMap<String, String>();
            values.put("registry.holding.protection", change.to().name());
            values.put("registry.holding.words", change.words());
            values.put("registry.holding.on", OfficeTime.dayOf(change.at()).toString());
            return new Holding("registry.holding.protectionChange", values);
        });
    }

    private static Holding earlier(NameChange change) {
        var values = new LinkedHashMap<String, String>();
        values.put("registry.holding.name", change.before().name().full());
        var home = change.before().residence();
        if (home != null) {
            values.put("registry.holding.address", home.address().oneLine());
            if (home.district() != null) {
                values.put("registry.holding.district", home.district());
            }
        }
        values.put("registry.holding.source", Holding.choice(change.origin().source()));
        values.put("registry.holding.saidOn", change.origin().on().toString());
        values.put("registry.holding.on", OfficeTime.dayOf(change.at()).toString());
        return new Holding("registry.holding.nameChange", values);
    }
}
