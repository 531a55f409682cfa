package org.jobcenterportal.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what this room holds about a person: why she was protected and when. */
@Service
@InternalUse
@Transactional(readOnly = true)
class RegistryHoldings implements PersonalDataHolder {

    private final ProtectionStore store;

    RegistryHoldings(ProtectionStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return "registry";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return store.of(new PersonId(person)).stream()
                .map(change -> {
                    var values = new LinkedHashMap<String, String>();
                    values.put("registry.holding.protection", change.to().name());
                    values.put("registry.holding.words", change.words());
                    values.put(
                            "registry.holding.on", OfficeTime.dayOf(change.at()).toString());
                    return new Holding("registry.holding.protectionChange", values);
                })
                .toList();
    }
}
