package org.jobcenterportal.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonWatcher;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says which imports a person has come with and what they have overwritten, and forgets it with her. */
@Service
@InternalUse
class IntakeTraces implements PersonalDataHolder, PersonWatcher {

    private final IntakeStore store;

    IntakeTraces(IntakeStore store) {
        this.store = store;
    }

    @Override
    public String room() {
        return "intake";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> holdingsOf(UUID person) {
        return store.traces(new PersonId(person)).stream()
                .map(IntakeTraces::holding)
                .toList();
    }

    /** What is recorded of somebody now, this room does not keep. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recorded(Collection<PersonId> persons) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgotten(Collection<PersonId> persons) {
        store.forget(persons);
    }

    private static Holding holding(IntakeStore.Trace trace) {
        var values = new LinkedHashMap<String, String>();
        values.put("intake.holding.on", OfficeTime.dayOf(trace.at()).toString());
        var before = trace.before();
        if (before != null) {
            values.put("intake.holding.name", before.name().full());
            values.put("intake.holding.birthDate", before.birthDate().value().toString());
            addContact(before, values);
        }
        return new Holding(before == null ? "intake.holding.recorded" : "intake.holding.before", values);
    }

    private static void addContact(PersonDraft before, LinkedHashMap<String, String> values) {
        var residence = before.residence();
        var email = before.email();
        var phone = before.phone();
        if (residence != null) {
            values.put("intake.holding.address", residence.address().oneLine());
        }
        if (email != null) {
            values.put("intake.holding.email", email.value());
        }
        if (phone != null) {
            values.put("intake.holding.phone", phone.readable());
        }
    }
}
