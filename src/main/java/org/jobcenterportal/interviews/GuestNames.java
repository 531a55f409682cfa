package org.jobcenterportal.interviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.interviews.GuestBook.Guest;
import org.jobcenterportal.interviews.RoundReader.Known;
import org.jobcenterportal.signup.RegistrationNames;
import org.jobcenterportal.signup.RegistrationRow;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.timetables.GuestId;
import org.springframework.stereotype.Component;

/** What guests are called; of people under protection nothing is said. */
@Component
class GuestNames {

    private final CitizenDirectory citizens;
    private final Registrations registrations;
    private final RegistrationNames registered;

    GuestNames(CitizenDirectory citizens, Registrations registrations, RegistrationNames registered) {
        this.citizens = citizens;
        this.registrations = registrations;
        this.registered = registered;
    }

    /** The names that the signed-in colleague may read, as in the list of registrations; none of whoever has called off. */
    Map<GuestId, String> toColleague(Collection<Known> guests) {
        var coming = guests.stream().filter(known -> !known.hasCalledOff()).toList();
        var called = registered.of(coming.stream().map(Known::registration).toList());
        var names = new HashMap<GuestId, String>();
        for (var known : coming) {
            var name = called.get(known.registration().id());
            if (name != null) {
                names.put(known.guest().id(), name);
            }
        }
        return names;
    }

    /** The names of those who can say them to employers; whether she has, only her wish tells. */
    Map<GuestId, String> toSay(Collection<Known> guests) {
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

    /** The words of which a guest's name consists, also of one without a case. */
    List<String> wordsOf(Guest guest) {
        var name = guest.person() == null
                ? registrations.find(guest.registration()).map(RegistrationRow::name)
                : citizens.card(guest.person()).map(card -> card.name().full());
        return name.map(full -> List.of(full.split("[\\s-]+"))).orElse(List.of());
    }

    static List<PersonId> persons(Collection<Known> guests) {
        return guests.stream()
                .map(known -> known.guest().person())
                .filter(Objects::nonNull)
                .toList();
    }
}
