package org.jobcenterportal.mandates;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Representative;
import org.jobcenterportal.citizens.Representatives;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.messaging.Matter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the messages to whom the office must turn: the representative who was recorded last, within the scope. */
@Service
@InternalUse
@Transactional(readOnly = true)
class AddressedRepresentatives implements Representatives {

    private final RepresentationStore store;
    private final Clock clock;

    AddressedRepresentatives(RepresentationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Representative> addressedFor(PersonId person, Matter matter) {
        return addressed(store.of(person), matter);
    }

    @Override
    public Map<PersonId, Representative> addressedFor(Collection<PersonId> persons) {
        var addressed = new HashMap<PersonId, Representative>();
        store.of(persons)
                .forEach((person, all) ->
                        addressed(all, Matter.CONSULTATIONS).ifPresent(one -> addressed.put(person, one)));
        return Map.copyOf(addressed);
    }

    private Optional<Representative> addressed(List<Representation> all, Matter matter) {
        var today = OfficeTime.dayOf(clock.instant());
        return all.stream()
                .filter(representation -> representation.isAddressedOn(today, matter))
                .map(Representation::content)
                .findFirst()
                .map(content -> new Representative(
                        content.name(), content.address(), content.residence(), content.email(), content.phone()));
    }
}
