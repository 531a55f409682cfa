package org.jobcenterportal.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.PlanDraft.Agreement;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jspecify.annotations.Nullable;

/** A counsellor, her case, and the woman whose case it is, who can sign in as well; new ones for every test. */
public class CaseStory {

    public static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    public final Cases cases;
    public final Colleague counsellor;
    public final Colleague stranger;
    public final PersonDraft person;
    private final AccountId account = new AccountId(UUID.randomUUID().toString());

    public CaseStory(OrganisationImport organisation, CitizensImport citizens, CaseloadImport caseload) {
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
        citizens.importAccountLinks(Map.of(account, person.id()));
    }

    public PersonId id() {
        return person.id();
    }

    /** Does something as the woman whose case it is. */
    public <T> T citizenDoes(Callable<T> action) {
        return SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), action);
    }

    public void citizenSignsIn() {
        SignedIn.forThisTest(SignedIn.token(account, Set.of(Roles.CITIZEN)));
    }

    public static void signIn(Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
    }

    /** A plan that was agreed today, in three steps. */
    public static PlanDraft agreed(int basedOn) {
        return draft(basedOn, new Agreement(TODAY, TODAY.plusMonths(3)));
    }

    public static PlanDraft draft(int basedOn, @Nullable Agreement agreement) {
        return new PlanDraft(
                basedOn,
                "Ich will wieder arbeiten.",
                List.of(
                        PlanStep.anew("Einen Deutschkurs suchen", Doer.CITIZEN, null, TODAY.plusMonths(1)),
                        PlanStep.anew("Den Kurs bezahlen", Doer.OFFICE, null, null),
                        PlanStep.anew("Ein Praktikum finden", Doer.BOTH, "Arbeitgeberservice", TODAY.plusMonths(2))),
                agreement);
    }
}
