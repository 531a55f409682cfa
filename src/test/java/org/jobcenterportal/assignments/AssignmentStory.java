package org.jobcenterportal.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.EntryMode;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.springframework.beans.factory.BeanFactory;

/** A counsellor with her cases, and offers for them; every call makes something new. */
public class AssignmentStory {

    public static final LocalDate TODAY = Offers.TODAY;
    public static final WhyThis WHY = new WhyThis("Sie möchten in die Pflege. Dort üben Sie das.", "de", null);

    public final Cases cases;
    public final Offers offers;
    private final CitizensImport citizens;

    public AssignmentStory(BeanFactory beans) {
        citizens = beans.getBean(CitizensImport.class);
        cases = new Cases(beans.getBean(OrganisationImport.class), citizens, beans.getBean(CaseloadImport.class));
        offers = new Offers(
                beans.getBean(CatalogueImport.class),
                beans.getBean(Catalogue.class),
                beans.getBean(RunsImport.class),
                beans.getBean(RunDirectory.class));
    }

    /** A woman who can sign in. */
    public record Citizen(PersonDraft person, AccountId account) {

        public PersonId id() {
            return person.id();
        }

        public <T> T does(Callable<T> action) {
            return SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), action);
        }

        public void signsIn() {
            SignedIn.forThisTest(SignedIn.token(account, Set.of(Roles.CITIZEN)));
        }
    }

    /** Whoever acts for a provider. */
    public record ProvidersColleague(AccountId account) {

        public <T> T does(Callable<T> action) {
            return SignedIn.as(SignedIn.token(account, Set.of(Roles.PROVIDER)), action);
        }
    }

    public Colleague aCounsellor() {
        return cases.aCounsellor();
    }

    public Citizen aCitizenOf(Colleague counsellor) {
        var person = cases.aCaseOf(counsellor);
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        return new Citizen(person, account);
    }

    /** A rolling run of a new offer that costs so little that nobody else has to look. */
    public RunDetails aCheapRun(int places) {
        return aCheapRun(offers.aMeasure(), places);
    }

    public RunDetails aCheapRun(MeasureDetails measure, int places) {
        return offers.aRun(
                measure, offers.aProvider(), EntryMode.ROLLING, TODAY.minusMonths(1), TODAY.plusMonths(2), places);
    }

    /** One that costs so much that somebody else has to look. */
    public RunDetails aDearRun(int places) {
        return offers.aRun(places);
    }

    public RunDetails aHealthRun(int places) {
        return aCheapRun(offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.OPEN, true)), places);
    }

    public RunDetails aDearHealthRun(int places) {
        var measure = offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.OPEN, true));
        return offers.aRun(measure, offers.aProvider(), places);
    }

    public ProvidersColleague providerOf(RunDetails run) {
        var account = new AccountId(UUID.randomUUID().toString());
        offers.actsFor(account, run.provider().id());
        return new ProvidersColleague(account);
    }

    public static SuggestionDraft draft(PersonId person, RunDetails run) {
        return new SuggestionDraft(person, run.measure().id(), run.id(), WHY, UUID.randomUUID());
    }

    public static List<String> steps(AssignmentDetails details) {
        return details.history().stream().map(past -> past.step().name()).toList();
    }
}
