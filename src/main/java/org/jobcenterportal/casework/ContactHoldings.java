package org.jobcenterportal.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which contacts the office had with a person, and what of them the central systems have to be told. */
@Service
@InternalUse
@Transactional(readOnly = true)
class ContactHoldings implements PersonalDataHolder {

    private final Contacts contacts;
    private final CentralSystemHandovers handovers;

    ContactHoldings(Contacts contacts, CentralSystemHandovers handovers) {
        this.contacts = contacts;
        this.handovers = handovers;
    }

    @Override
    public String room() {
        return "casework";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        return Stream.concat(
                        contacts.of(id).stream().map(ContactHoldings::contact),
                        handovers.of(id).stream().map(ContactHoldings::handover))
                .toList();
    }

    private static Holding contact(Contact contact) {
        var values = new LinkedHashMap<String, String>();
        values.put("casework.holding.at", contact.draft().at().toString());
        values.put("casework.holding.way", contact.draft().way().name());
        values.put("casework.holding.minutes", Integer.toString(contact.draft().minutes()));
        values.put("casework.holding.contactNote", contact.draft().note());
        values.put("casework.holding.state", contact.details("", "").state().name());
        return new Holding("casework.holding.contact", values);
    }

    private static Holding handover(CentralSystemHandover handover) {
        var values = new LinkedHashMap<String, String>();
        values.put("casework.holding.handoverWords", handover.words());
        values.put("casework.holding.notedAt", handover.notedAt().toString());
        if (handover.takenAt() != null) {
            values.put("casework.holding.takenAt", handover.takenAt().toString());
        }
        return new Holding("casework.holding.handover", values);
    }
}
