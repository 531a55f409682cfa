package org.jobcenterportal.appointments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this room holds about a person besides her consultations: what was suggested to her. */
@Component
@InternalUse
class NominationHoldings implements PersonalDataHolder {

    private final NominationRecords nominations;

    NominationHoldings(NominationRecords nominations) {
        this.nominations = nominations;
    }

    @Override
    public String room() {
        return "appointments";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID person) {
        return nominations.of(new PersonId(person), Limit.unlimited()).stream()
                .map(NominationHoldings::holding)
                .toList();
    }

    private static Holding holding(Nomination nomination) {
        var values = new LinkedHashMap<String, String>();
        values.put(
                "appointments.holding.topic",
                Holding.choice(nomination.suggestion().topic()));
        values.put("appointments.holding.state", Holding.choice(nomination.state()));
        values.put("appointments.holding.note", nomination.suggestion().note().value());
        values.put(
                "appointments.holding.agreement",
                nomination.suggestion().agreement().form().name());
        values.put(
                "appointments.holding.agreedOn",
                nomination.suggestion().agreement().on().toString());
        values.put("appointments.holding.nominatedAt", nomination.createdAt().toString());
        values.put("appointments.holding.tandem", nomination.tandem().name());
        nomination.couple().ifPresent(couple -> values.put("appointments.holding.together", "true"));
        nomination.question().ifPresent(asked -> values.put("appointments.holding.question", asked.value()));
        nomination.answer().ifPresent(told -> values.put("appointments.holding.answer", told.value()));
        return new Holding("appointments.holding.nomination", values);
    }
}
