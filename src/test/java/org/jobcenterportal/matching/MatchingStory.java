package org.jobcenterportal.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobImport;
import org.jobcenterportal.joboffers.Jobs;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.profile.Experience;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.Obstacle;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileField;
import org.jobcenterportal.profile.ProfileImport;
import org.jobcenterportal.profile.Provenance;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.springframework.context.ApplicationContext;

/**
 * People and jobs for tests of the whole: every story has a word of its own, which stands in the profiles of its people and is asked
 * by its jobs, so that they stand before everybody else whom other tests have left.
 */
public final class MatchingStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final JobImport jobs;
    private final EmployersImport employers;
    private final CitizensImport citizens;
    private final CaseloadImport caseloads;
    private final ProfileImport profiles;
    private final MarketKeeper keeper;
    public final Cases cases;
    private EmployerCard employer;
    public final String word = "probe " + UUID.randomUUID();

    public MatchingStory(ApplicationContext context) {
        jobs = context.getBean(JobImport.class);
        employers = context.getBean(EmployersImport.class);
        citizens = context.getBean(CitizensImport.class);
        caseloads = context.getBean(CaseloadImport.class);
        profiles = context.getBean(ProfileImport.class);
        keeper = context.getBean(MarketKeeper.class);
        cases = new Cases(context.getBean(OrganisationImport.class), citizens, caseloads);
    }

    public Colleague employerService() {
        return cases.aColleague(Roles.EMPLOYER_SERVICE);
    }

    /** Somebody of the colleague's cases whose profile has the word of the story. */
    public PersonDraft aCandidateOf(Colleague colleague, LicenceClass... licences) {
        return aCandidateOf(colleague, Citizens.anna(), licences);
    }

    public PersonDraft aCandidateOf(Colleague colleague, PersonDraft draft, LicenceClass... licences) {
        var person = cases.caseOf(colleague, speakingGerman(draft));
        profiles.importProfiles(Stream.of(new ProfileImport.Profile(
                person.id(),
                profile(person.qualification(), licences),
                field -> new Provenance(ProvenanceSource.COUNSELLOR, colleague.staff(), TODAY),
                Set.of(ProfileField.LICENCES))));
        return person;
    }

    /** The same, without a car, and nobody has asked her for a licence. */
    public PersonDraft aCandidateNeverAskedForALicence(Colleague colleague) {
        var person = cases.caseOf(colleague, speakingGerman(Citizens.anna()));
        profiles.importProfiles(Stream.of(new ProfileImport.Profile(
                person.id(),
                profile(person.qualification()),
                field -> new Provenance(ProvenanceSource.COUNSELLOR, colleague.staff(), TODAY))));
        return person;
    }

    /** A couple whose second wishes to work in the mornings. */
    public List<PersonDraft> aCoupleOf(Colleague colleague) {
        var couple = List.of(speakingGerman(Citizens.anna()), speakingGerman(Citizens.anna()));
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(couple.getFirst(), HouseholdRole.APPLICANT, null),
                new MemberDraft(couple.getLast(), HouseholdRole.PARTNER, null))));
        caseloads.importAssignments(
                couple.stream().map(person -> new AssignmentDraft(person.id(), colleague.staff(), null)));
        var known = profile(couple.getLast().qualification());
        profiles.importProfiles(Stream.of(new ProfileImport.Profile(
                couple.getLast().id(),
                new ProfileDraft(
                        known.qualification(),
                        known.languages(),
                        known.schooling(),
                        null,
                        null,
                        known.experience(),
                        known.licences(),
                        known.mobility(),
                        new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.MORNING)),
                        known.obstacles(),
                        null),
                field -> new Provenance(ProvenanceSource.COUNSELLOR, colleague.staff(), TODAY))));
        return couple;
    }

    /** When the other grown-up of somebody's household wishes to work, as the market knows it. */
    public WorkingTime partnerOf(PersonDraft person) {
        return keeper.market()
                .flatMap(market -> market.board().find(person.id()))
                .orElseThrow()
                .brings()
                .partner();
    }

    /** Many at once, two thirds of whom have a licence. */
    public void manyCandidatesOf(Colleague colleague, int many) {
        var people = Stream.generate(Citizens::anna)
                .limit(many)
                .map(MatchingStory::speakingGerman)
                .toList();
        citizens.importHouseholds(people.stream().map(Citizens::alone));
        caseloads.importAssignments(
                people.stream().map(person -> new AssignmentDraft(person.id(), colleague.staff(), null)));
        profiles.importProfiles(people.stream()
                .map(person -> new ProfileImport.Profile(
                        person.id(),
                        person.hashCode() % 3 == 0
                                ? profile(person.qualification())
                                : profile(person.qualification(), LicenceClass.B),
                        field -> new Provenance(ProvenanceSource.COUNSELLOR, colleague.staff(), TODAY),
                        Set.of(ProfileField.LICENCES))));
    }

    /** An open job that asks for the word of the story, and for a licence on top. */
    public JobDraft aJob(Colleague agent, Weight licence) {
        var job = written(licence);
        jobs.importOpen(job, agent.staff(), TODAY, TODAY.plusWeeks(8));
        return job;
    }

    private EmployerCard employer() {
        if (employer == null) {
            employer = Shops.bakery(employers, word);
        }
        return employer;
    }

    public JobDraft written(Weight licence) {
        return asking(
                Shops.at(employer(), Jobs.bakery()),
                List.of(
                        new Requirement(RequirementKind.EXPERIENCE, word, Weight.MUST),
                        new Requirement(RequirementKind.LICENCE, "B", licence),
                        new Requirement(RequirementKind.GERMAN, "B1", Weight.MUST)));
    }

    /** Everything is looked up, as if the portal had just started. */
    public void lookedUp() {
        keeper.build();
    }

    public void caughtUp() {
        keeper.catchUp();
    }

    static JobDraft asking(JobDraft job, List<Requirement> requirements) {
        return new JobDraft(
                job.id(),
                job.employer(),
                job.site(),
                job.contact(),
                job.title(),
                job.occupation(),
                job.tasks(),
                job.model(),
                job.hoursPerWeek(),
                job.shifts(),
                job.hourlyWage(),
                job.wageException(),
                job.start(),
                job.orEarlier(),
                job.until(),
                job.posts(),
                job.address(),
                job.transit(),
                requirements,
                job.burdens(),
                job.childFriendlyHours(),
                job.ways(),
                job.applicationPage(),
                job.expiresOn());
    }

    private ProfileDraft profile(Qualification qualification, LicenceClass... licences) {
        return new ProfileDraft(
                qualification,
                List.of(),
                Schooling.BASIC,
                null,
                null,
                List.of(new Experience(word, YearMonth.of(2020, 1), YearMonth.of(2022, 6))),
                Set.of(licences),
                new Mobility(false, true, true, 60),
                new WorkingTime(Extent.EITHER, null, Set.of()),
                List.<Obstacle>of(),
                null);
    }

    private static PersonDraft speakingGerman(PersonDraft person) {
        return new PersonDraft(
                person.id(),
                person.customerNumber(),
                person.name(),
                person.address(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                person.fitForWork(),
                person.residence(),
                person.email(),
                person.phone(),
                person.communication(),
                person.contactTimes(),
                person.protection(),
                new Qualification(LanguageLevel.B2, Qualification.Training.NONE, Qualification.Recognition.NOT_NEEDED));
    }
}
