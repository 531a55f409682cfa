package org.jobcenterportal.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.organisation.StaffDetails;
import org.springframework.stereotype.Component;

/** What this room holds about a person: who looks after her, and when the office was last in contact with her. */
@Component
@InternalUse
class CaseloadHoldings implements PersonalDataHolder {

    private final Caseload caseload;

    CaseloadHoldings(Caseload caseload) {
        this.caseload = caseload;
    }

    @Override
    public String room() {
        return "caseload";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        var holdings = new ArrayList<Holding>();
        caseload.counsellorOf(id).map(CaseloadHoldings::counsellor).ifPresent(holdings::add);
        caseload.lastContact(id).map(CaseloadHoldings::contact).ifPresent(holdings::add);
        return List.copyOf(holdings);
    }

    private static Holding counsellor(StaffDetails colleague) {
        var values = new LinkedHashMap<String, String>();
        values.put("caseload.holding.name", colleague.name().full());
        values.put("caseload.holding.function", colleague.function());
        values.put("caseload.holding.team", colleague.teamName());
        return new Holding("caseload.holding.counsellor", values);
    }

    private static Holding contact(LastContact contact) {
        var values = new LinkedHashMap<String, String>();
        values.put("caseload.holding.at", contact.at().toString());
        values.put("caseload.holding.way", contact.way().name());
        return new Holding("caseload.holding.contact", values);
    }
}
