package org.jobcenterportal.proposals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.employers.Contact;
import org.jobcenterportal.employers.ContactId;
import org.jobcenterportal.employers.ContactMatter;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployerId;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.Sector;
import org.jobcenterportal.employers.Site;
import org.jobcenterportal.employers.SiteId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOutcome;
import org.jobcenterportal.joboffers.WayToApply;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.occupations.OccupationCode;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.proposals.ProposalOutcome.Done;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.releases.SendingWay;
import org.springframework.beans.factory.BeanFactory;

/** A counsellor with her cases, the employer service with its jobs, and what they propose; every call makes something new. */
public class ProposalStory {

    public static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    private final Cases cases;
    private final CitizensImport citizens;
    private final EmployersImport employers;
    private final JobDesk jobs;
    private final ProposalDesk desk;
    private final MyProposals mine;
    private final ProposalWork work;

    public ProposalStory(BeanFactory beans) {
        citizens = beans.getBean(CitizensImport.class);
        cases = new Cases(beans.getBean(OrganisationImport.class), citizens, beans.getBean(CaseloadImport.class));
        employers = beans.getBean(EmployersImport.class);
        jobs = beans.getBean(JobDesk.class);
        desk = beans.getBean(ProposalDesk.class);
        mine = beans.getBean(MyProposals.class);
        work = beans.getBean(ProposalWork.class);
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

    public Colleague aCounsellor() {
        return cases.aCounsellor();
    }

    public Colleague anAgent() {
        return cases.aColleague(Roles.EMPLOYER_SERVICE);
    }

    public Colleague aTeamLead() {
        return cases.aColleague(Roles.TEAM_LEAD);
    }

    public static void signsIn(Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
    }

    public Citizen aCitizenOf(Colleague counsellor) {
        var person = cases.aCaseOf(counsellor);
        var account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
        return new Citizen(person, account);
    }

    /** An open job in a kitchen, with a contact who has an e-mail address. */
    public JobOfferId aJob(Colleague agent, int posts) {
        var site = new Site(SiteId.next(), "Küche", new PostalAddress("Untere Königsstraße", "46", "34117", "Kassel"));
        var contact = new Contact(
                ContactId.next(),
                site.id(),
                FormOfAddress.MS,
                new PersonName("Edeltraud", "Probst"),
                null,
                Set.of(ContactMatter.JOBS),
                new PhoneNumber("0561 8090001"),
                new EmailAddress("kueche@probst.example"));
        var employer = new EmployerCard(
                EmployerId.next(),
                0,
                "Probst Großküche",
                null,
                Sector.of("10"),
                List.of(site),
                List.of(contact),
                agent.staff());
        employers.importEmployers(List.of(employer));
        var draft = new JobDraft(
                JobOfferId.next(),
                employer.id(),
                site.id(),
                contact.id(),
                "Küchenhilfe",
                new OccupationCode("29301"),
                "Gemüse putzen, spülen, Essen ausgeben.",
                WorkingTimeModel.PART_TIME,
                BigDecimal.valueOf(20),
                List.of(),
                new BigDecimal("15.20"),
                null,
                TODAY.plusMonths(1),
                true,
                null,
                posts,
                "Untere Königsstraße 46, 34117 Kassel",
                null,
                List.of(),
                Set.of(),
                true,
                Set.of(WayToApply.EMAIL),
                null,
                null);
        agent.does(() -> jobs.draft(draft));
        var published = agent.does(() -> jobs.publish(draft.id()));
        if (!(published instanceof JobOutcome.Saved)) {
            throw new IllegalStateException("The job is not open: " + published);
        }
        return draft.id();
    }

    public static ProposalDraft draft(PersonId person, JobOfferId job) {
        return new ProposalDraft(
                person, job, "Sie kochen gern, und die Zeiten passen zur Kita.", "de", UUID.randomUUID());
    }

    public ProposalId proposed(Colleague by, Citizen citizen, JobOfferId job) {
        return id(by.does(() -> desk.propose(draft(citizen.id(), job))));
    }

    public ProposalId released(Colleague by, Citizen citizen, JobOfferId job, ReleasedItem... items) {
        var id = proposed(by, citizen, job);
        release(citizen, id, items);
        return id;
    }

    public void release(Citizen citizen, ProposalId id, ReleasedItem... items) {
        id(citizen.does(() -> mine.release(id, Set.of(items), Locale.GERMAN)));
    }

    public ProposalId sent(Colleague by, Colleague agent, Citizen citizen, JobOfferId job) {
        var id = released(by, citizen, job, ReleasedItem.NAME, ReleasedItem.PHONE);
        id(agent.does(() -> work.send(id, version(agent, id), SendingWay.EMAIL)));
        return id;
    }

    public long version(Colleague reader, ProposalId id) {
        return seen(reader, id).version();
    }

    public ProposalDetails seen(Colleague reader, ProposalId id) {
        return reader.does(() -> work.find(id).orElseThrow());
    }

    public Optional<ProposalDetails> seenAtAll(Colleague reader, ProposalId id) {
        return reader.does(() -> work.find(id));
    }

    public MyProposal own(Citizen citizen, ProposalId id) {
        return citizen.does(() -> mine.find(id).orElseThrow());
    }

    public static ProposalId id(ProposalOutcome outcome) {
        if (outcome instanceof Done(var id, var state)) {
            return id;
        }
        throw new IllegalStateException("Not done: " + outcome);
    }
}
