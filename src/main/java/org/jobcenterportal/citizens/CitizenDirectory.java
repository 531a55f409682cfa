package org.jobcenterportal.citizens;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms the little that they need to speak of a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
public class CitizenDirectory {

    private final Persons persons;

    CitizenDirectory(Persons persons) {
        this.persons = persons;
    }

    public Optional<PersonCard> card(PersonId person) {
        return persons.cards(List.of(person)).stream().findFirst();
    }

    /** Those of the given persons that exist. */
    public Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return persons.cards(ids).stream().collect(toMap(PersonCard::id, Function.identity()));
    }
}
