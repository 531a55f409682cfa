package org.jobcenterportal.invitations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventCard;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which events a person was invited, and what she answered. */
@Component
@InternalUse
@Transactional(readOnly = true)
class InvitationHoldings implements PersonalDataHolder {

    private final InvitationBook book;
    private final Events events;

    InvitationHoldings(InvitationBook book, Events events) {
        this.book = book;
        this.events = events;
    }

    @Override
    public String room() {
        return "invitations";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var all = book.everythingOf(new PersonId(person));
        var known = events.all(all.stream().map(EventInvitation::event).collect(Collectors.toSet()));
        return all.stream().map(one -> holding(one, known.get(one.event()))).toList();
    }

    private static Holding holding(EventInvitation one, @Nullable EventCard event) {
        var values = new LinkedHashMap<String, String>();
        if (event != null) {
            values.put("invitations.holding.event", event.texts().german().title());
        }
        values.put("invitations.holding.state", Holding.choice(one.state()));
        values.put("invitations.holding.chosenAt", one.chosenAt().toString());
        var invited = one.invitedAt();
        if (invited != null) {
            values.put("invitations.holding.invitedAt", invited.toString());
        }
        var answered = one.answeredAt();
        if (answered != null) {
            values.put("invitations.holding.answeredAt", answered.toString());
        }
        var phone = one.phone();
        if (phone != null) {
            values.put("invitations.holding.phone", phone.value());
        }
        return new Holding("invitations.holding.invitation", values);
    }
}
