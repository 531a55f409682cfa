package org.jobcenterportal.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which events a person was signed up, and what with. */
@Component
@InternalUse
@Transactional(readOnly = true)
class RegistrationHoldings implements PersonalDataHolder {

    private final EventRegistrations registrations;
    private final Events events;
    private final PersonParties parties;

    RegistrationHoldings(EventRegistrations registrations, Events events, PersonParties parties) {
        this.registrations = registrations;
        this.events = events;
        this.parties = parties;
    }

    @Override
    public String room() {
        return "signup";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var all = registrations.ofParties(parties.of(new PersonId(person)));
        var cards = events.all(all.stream().map(EventRegistration::event).collect(Collectors.toSet()));
        return all.stream()
                .map(registration -> holding(registration, Optional.ofNullable(cards.get(registration.event()))))
                .toList();
    }

    private static Holding holding(EventRegistration registration, Optional<EventCard> event) {
        var values = new LinkedHashMap<String, String>();
        event.ifPresent(card -> {
            values.put("signup.holding.event", card.texts().in(Locale.GERMAN).title());
            values.put("signup.holding.when", card.when().start().toString());
        });
        values.put("signup.holding.state", Holding.choice(registration.state()));
        values.put("signup.holding.madeAt", registration.madeAt().toString());
        values.put("signup.holding.code", registration.code().value());
        var wish = registration.wish();
        if (wish.companions() > 0) {
            values.put("signup.holding.companions", Integer.toString(wish.companions()));
        }
        if (!wish.children().isEmpty()) {
            values.put(
                    "signup.holding.children",
                    wish.children().stream()
                            .map(child -> Integer.toString(child.months()))
                            .collect(Collectors.joining(", ")));
        }
        if (wish.interpreting() != null) {
            values.put("signup.holding.interpreting", wish.interpreting());
        }
        if (registration.arrivedAt() != null) {
            values.put("signup.holding.arrivedAt", registration.arrivedAt().toString());
        }
        if (registration.leftAt() != null) {
            values.put("signup.holding.leftAt", registration.leftAt().toString());
        }
        if (registration.cancelReason() != null) {
            values.put("signup.holding.reason", Holding.choice(registration.cancelReason()));
        }
        return new Holding("signup.holding.registration", values);
    }
}
