package org.jobcenterportal.citizens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.messaging.Deliveries;
import org.jobcenterportal.messaging.Delivery;
import org.springframework.stereotype.Component;

/** Says which messages there are to a person: the room that sends them knows no persons. */
@Component
@InternalUse
class MessageHoldings implements PersonalDataHolder {

    private final Deliveries deliveries;

    MessageHoldings(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String room() {
        return "messaging";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return deliveries.to(person).stream().map(MessageHoldings::holding).toList();
    }

    private static Holding holding(Delivery message) {
        var values = new LinkedHashMap<String, String>();
        values.put("citizens.holding.messageKind", message.kind());
        values.put("citizens.holding.messageChannel", Holding.choice(message.channel()));
        values.put("citizens.holding.messageState", Holding.choice(message.state()));
        if (message.sentAt() != null) {
            values.put("citizens.holding.messageSent", message.sentAt().toString());
        }
        return new Holding("citizens.holding.message", values);
    }
}
