package org.jobcenterportal.signup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;

/** Announced events, and people who want to come. */
public class EventStory {

    public final CaseStory people;
    public final Colleague officer;
    private final EventDesk desk;

    public EventStory(
            OrganisationImport organisation, CitizensImport citizens, CaseloadImport caseload, EventDesk desk) {
        this.people = new CaseStory(organisation, citizens, caseload);
        this.officer = people.cases.aColleague(Roles.EQUALITY_OFFICER);
        this.desk = desk;
    }

    public EventId announced(Drafts drafts) {
        officer.does(() -> desk.draft(drafts.draft()));
        officer.does(() -> desk.publish(drafts.draft().id()));
        return drafts.draft().id();
    }

    public static SignUpDraft draft(EventId event, Wish wish, boolean waitsIfFull) {
        return new SignUpDraft(event, wish, waitsIfFull, Locale.GERMAN, UUID.randomUUID());
    }

    public static Wish withChildren(int... months) {
        return new Wish(0, Arrays.stream(months).mapToObj(ChildInCare::aged).toList(), null, null);
    }

    public static Wish withCompanions(int companions) {
        return new Wish(companions, List.of(), null, null);
    }

    public static VisitorContact visitor(String address) {
        return new VisitorContact("Anna Beispiel", new EmailAddress(address), null);
    }

    /** A visitor whom no other test knows. */
    public static VisitorContact someVisitor() {
        return visitor(UUID.randomUUID() + "@example.org");
    }
}
