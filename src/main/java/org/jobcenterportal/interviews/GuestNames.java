package org.jobcenterportal.interviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonCard;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.timetables.GuestId;
import org.springframework.stereotype.Component;

/** What guests are called; of people under protection nothing is said. */
@Component
class GuestNames {

    private final CitizenDirectory citizens;

    GuestNames(CitizenDirectory citizens) {
        this.citizens = citizens;
    }

    /** The names of those who are under no protection. */
    Map<GuestId, String> of(Collection<Known> guests) {
        var cards = citizens.cards(persons(guests));
        var names = new HashMap<GuestId, String>();
        for (var known : guests) {
            var person = known.guest().person();
            var card = person == null ? null : cards.get(person);
            var name = person == null
                    ? known.registration().name()
                    : card == null || card.isProtected() ? null : card.name().full();
            if (name != null) {
                names.put(known.guest().id(), name);
            }
        }
        return names;
    }

    /** Whether somebody is under protection, or nobody knows. */
    boolean isProtected(PersonId person) {
        return citizens.card(person).filter(card -> !card.isProtected()).isEmpty();
    }

    /** The words of which a name consists. */
    List<String> wordsOf(PersonId person) {
        return citizens.card(person)
                .map(PersonCard::name)
                .map(name -> List.of(name.full().split("[\\s-]+")))
                .orElse(List.of());
    }

    static List<PersonId> persons(Collection<Known> guests) {
        return guests.stream()
                .map(known -> known.guest().person())
                .filter(Objects::nonNull)
                .toList();
    }
}
