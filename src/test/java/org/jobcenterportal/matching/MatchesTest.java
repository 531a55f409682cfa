package org.jobcenterportal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseCircles;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.eligibility.Closeness;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.PeopleFound.Candidate;
import org.jobcenterportal.matching.PeopleFound.People;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodDesk;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.profile.HealthDesk;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkRestriction;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Row({"F76", "F77"})
class MatchesTest {

    @Autowired
    private Matches matches;

    @Autowired
    private MatchReasons reasons;

    @Autowired
    private HealthDesk health;

    @Autowired
    private PeriodDesk months;

    @Autowired
    private CaseCircles circles;

    @Autowired
    private JobDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private MatchingStory story;
    private Colleague agent;
    private Colleague counsellor;

    @BeforeEach
    void aStory() {
        clock.set(TestClock.START);
        story = new MatchingStory(context);
        agent = story.employerService();
        counsellor = story.cases.aCounsellor();
    }

    @Test
    void the_employer_service_sees_reasons_and_a_team_but_no_name_and_the_log_names_everybody_shown() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        var candidate = candidates(agent, job).getFirst();

        assertThat(candidate.match().person()).isEqualTo(anna.id());
        assertThat(candidate.name()).isNull();
        assertThat(candidate.customer()).isNull();
        assertThat(candidate.team()).isPositive();
        assertThat(candidate.match().lines())
                .noneMatch(line -> line.aspect().isConfidential())
                .anySatisfy(line -> {
                    assertThat(line.aspect()).isEqualTo(Aspect.GERMAN);
                    assertThat(line.verdict()).isEqualTo(Verdict.YES);
                    assertThat(line.why().arguments()).containsExactly("B2", "B1");
                });
        assertThat(looks("matching.people", anna.id())).isPositive();
    }

    @Test
    void a_counsellor_reads_the_names_of_her_own_cases_and_of_no_others() {
        story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        assertThat(candidates(counsellor, job).getFirst().name()).isNotNull();
        assertThat(candidates(story.cases.aCounsellor(), job).getFirst().name()).isNull();
    }

    @Test
    void whoever_is_protected_stands_on_no_list_and_her_counsellor_finds_her_jobs_all_the_same() {
        var hidden = story.aCandidateOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Citizens.anna().communication(),
                        new Protection(Protection.Reason.VIOLENCE, LocalDate.of(2026, 1, 1))),
                LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        assertThat(persons(agent, job, Closeness.FITS)).doesNotContain(hidden.id());
        assertThat(persons(counsellor, job, Closeness.ALMOST)).doesNotContain(hidden.id());
        assertThat(jobs(counsellor, hidden).jobs())
                .anySatisfy(found -> assertThat(found.job().id()).isEqualTo(job.id()));
    }

    @Test
    void what_was_agreed_about_work_keeps_somebody_from_it_and_only_her_counsellor_learns_why() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST); // a bakery: one stands all day
        story.lookedUp();
        assertThat(persons(agent, job, Closeness.FITS)).contains(anna.id());

        counsellor.does(() -> {
            health.agree(anna.id(), Set.of(new WorkRestriction(RestrictionKind.NO_LONG_STANDING, null)));
            return null;
        });
        story.caughtUp();

        assertThat(persons(agent, job, Closeness.FITS)).doesNotContain(anna.id());
        assertThat(persons(agent, job, Closeness.ALMOST)).doesNotContain(anna.id());
        assertThat(jobs(counsellor, anna).kept()).anySatisfy(kept -> {
            assertThat(kept.why().key()).endsWith("agreed.kind");
            assertThat(kept.why().arguments()).containsExactly("NO_LONG_STANDING");
        });
        assertThat(looks("case.health", anna.id())).isPositive();
        assertThat(jobs(story.cases.aColleagueOf(counsellor), anna).kept()).isEmpty();
        assertThat(reasons.of(anna.id(), job.id()).orElseThrow().lines())
                .noneMatch(line -> line.aspect().isConfidential());
    }

    @Test
    void whoever_may_not_work_stands_on_no_list_from_the_moment_that_is_recorded_and_only_her_counsellor_learns_why() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();
        assertThat(persons(agent, job, Closeness.FITS)).contains(anna.id());
        assertThat(permit(counsellor, anna, job)).isEqualTo(Verdict.UNKNOWN);
        assertThat(permit(story.cases.aColleagueOf(counsellor), anna, job)).isNull();

        counsellor.does(
                () -> months.add(anna.id(), new Period(PeriodKind.WORK_NOT_PERMITTED, YearMonth.of(2026, 10), null)));
        story.caughtUp();

        assertThat(persons(agent, job, Closeness.FITS)).doesNotContain(anna.id());
        assertThat(persons(agent, job, Closeness.ALMOST)).doesNotContain(anna.id());
        assertThat(jobs(counsellor, anna).kept())
                .anySatisfy(kept -> assertThat(kept.why().key()).endsWith("permit.without"));
        assertThat(jobs(story.cases.aColleagueOf(counsellor), anna).kept()).isEmpty();
        assertThat(looks("case.health", anna.id())).isZero();
    }

    @Test
    void whoever_is_unemployed_may_work() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        counsellor.does(() -> months.add(anna.id(), new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2026, 10), null)));
        story.lookedUp();

        assertThat(permit(counsellor, anna, job)).isEqualTo(Verdict.YES);
    }

    @Test
    void a_case_that_closes_to_a_circle_leaves_every_list_at_once() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();
        assertThat(persons(agent, job, Closeness.FITS)).contains(anna.id());

        story.cases
                .aColleague(Roles.DATA_PROTECTION)
                .does(() -> circles.admit(anna.customerNumber(), counsellor.staff(), "Sie arbeitet hier."));
        story.caughtUp();

        assertThat(persons(agent, job, Closeness.FITS)).doesNotContain(anna.id());
    }

    @Test
    void with_a_licence_more_jobs_would_fit_and_each_of_them_only_for_want_of_it() {
        var anna = story.aCandidateOf(counsellor);
        story.lookedUp();
        int before = licenceJobs(anna);
        var job = story.aJob(agent, Weight.MUST);
        story.aJob(agent, Weight.MUST);
        story.aJob(agent, Weight.WISH);
        story.lookedUp();

        assertThat(persons(agent, job, Closeness.ALMOST)).contains(anna.id());
        assertThat(licenceJobs(anna)).isEqualTo(before + 2);
    }

    @Test
    void an_employer_reads_how_many_more_people_would_fit_without_the_licence() {
        story.aCandidateOf(counsellor);
        story.aCandidateOf(counsellor);
        story.lookedUp();

        var alternatives = agent.does(() -> matches.alternatives(story.written(Weight.MUST)));

        assertThat(alternatives)
                .anySatisfy(one -> {
                    assertThat(one.what().key()).isEqualTo("matching.alternative.licence");
                    assertThat(one.people()).isGreaterThanOrEqualTo(2);
                })
                .allSatisfy(one -> assertThat(one.people()).isPositive());
    }

    @Test
    void a_job_is_found_from_the_moment_it_is_published_until_it_is_closed() throws InterruptedException {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.written(Weight.MUST);
        story.lookedUp();

        agent.does(() -> desk.draft(job));
        agent.does(() -> desk.publish(job.id()));
        isNoted(job, 1);
        story.caughtUp();
        assertThat(jobs(counsellor, anna).jobs())
                .anyMatch(found -> found.job().id().equals(job.id()));

        agent.does(() -> desk.hold(job.id()));
        isNoted(job, 2);
        story.caughtUp();
        assertThat(jobs(counsellor, anna).jobs())
                .noneMatch(found -> found.job().id().equals(job.id()));
    }

    /** The note is made after the change itself, in a transaction of its own. */
    private void isNoted(JobDraft job, int times) throws InterruptedException {
        for (int look = 0; look < 200 && notes(job) < times; look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(notes(job)).isEqualTo(times);
    }

    private int notes(JobDraft job) {
        return jdbc.sql("select count(*) from matching_change where kind = 'JOB' and subject = ?")
                .param(job.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_cannot_be_taken_over_now_is_taken_over_later() {
        var job = story.aJob(agent, Weight.MUST);
        var groups = context.getBean(OccupationGroups.class);
        var isBroken = new AtomicBoolean();
        var keeper = keeper(new WantsSource(groups) {
            @Override
            Wants of(JobDraft draft, LocalDate today) {
                if (isBroken.get()) {
                    throw new IllegalStateException("Broken for a while");
                }
                return super.of(draft, today);
            }
        });
        keeper.build();
        keeper.market().orElseThrow().remove(job.id());
        jdbc.sql("insert into matching_change (kind, subject, changed_at) values ('JOB', ?, ?)")
                .params(job.id().value(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();

        isBroken.set(true);
        assertThatThrownBy(keeper::catchUp).isInstanceOf(IllegalStateException.class);
        clock.set(TestClock.START.plusSeconds(600));
        assertThatThrownBy(keeper::catchUp).isInstanceOf(IllegalStateException.class);
        isBroken.set(false);
        keeper.catchUp();

        assertThat(keeper.market().orElseThrow().job(job.id())).isPresent();
    }

    @Test
    void looking_for_jobs_and_taking_changes_over_never_happen_at_the_same_time() {
        story.aJob(agent, Weight.MUST);
        var groups = context.getBean(OccupationGroups.class);
        var held = new AtomicReference<MarketKeeper>();
        var isAlone = new AtomicBoolean(true);
        var keeper = keeper(new WantsSource(groups) {
            @Override
            Wants of(JobDraft draft, LocalDate today) {
                isAlone.compareAndSet(true, held.get() == null || Thread.holdsLock(held.get()));
                return super.of(draft, today);
            }
        });
        keeper.build();
        held.set(keeper);

        keeper.lookForJobs();

        assertThat(isAlone).isTrue();
    }

    private MarketKeeper keeper(WantsSource wants) {
        return new MarketKeeper(
                context.getBean(PeopleSource.class),
                wants,
                context.getBean(OccupationGroups.class),
                context.getBean(JobOffers.class),
                context.getBean(ChangeLog.class),
                clock);
    }

    @Test
    void the_log_names_whoever_stands_beside_a_job_once_a_day_however_often_its_form_changes() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.written(Weight.MUST);
        story.lookedUp();

        candidates(agent, job);
        candidates(agent, MatchingStory.asking(job, job.requirements().subList(0, 2)));
        candidates(agent, MatchingStory.asking(job, job.requirements().subList(0, 1)));
        assertThat(looks("matching.people", anna.id())).isOne();

        candidates(story.employerService(), job);
        assertThat(looks("matching.people", anna.id())).isEqualTo(2);
        candidates(agent, story.written(Weight.MUST));
        assertThat(looks("matching.people", anna.id()))
                .as("another job is another look")
                .isEqualTo(3);
        clock.set(TestClock.START.plusSeconds(86_400));
        candidates(agent, job);
        assertThat(looks("matching.people", anna.id()))
                .as("and so is another day")
                .isEqualTo(4);
    }

    @Test
    void whoever_is_shown_by_name_is_named_in_the_log_every_time() {
        var anna = story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.written(Weight.MUST);
        story.lookedUp();

        candidates(counsellor, job);
        candidates(counsellor, job);

        assertThat(looks("matching.people", anna.id())).isEqualTo(2);
    }

    @Test
    void whoever_has_no_car_may_have_a_licence_all_the_same() {
        var anna = story.aCandidateNeverAskedForALicence(counsellor);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        assertThat(persons(agent, job, Closeness.FITS)).contains(anna.id());
        assertThat(persons(agent, job, Closeness.ALMOST)).doesNotContain(anna.id());
        assertThat(licenceJobs(anna))
                .as("no licence opens what is open already")
                .isZero();
    }

    @Test
    void nobody_knows_when_a_partner_is_at_home_who_has_work_already() {
        var couple = story.aCoupleOf(counsellor);
        story.lookedUp();
        assertThat(story.partnerOf(couple.getFirst()).dayParts()).containsExactly(DayPart.MORNING);

        counsellor.does(
                () -> months.add(couple.getLast().id(), new Period(PeriodKind.WORKING, YearMonth.of(2026, 10), null)));
        story.caughtUp();

        assertThat(story.partnerOf(couple.getFirst())).isEqualTo(WorkingTime.UNKNOWN);
    }

    @Test
    void until_everybody_has_been_looked_up_the_answer_says_so_and_nobody_waits() {
        var anna = story.aCandidateOf(counsellor);
        var keeper = context.getAutowireCapableBeanFactory().createBean(MarketKeeper.class);
        var early = new Matches(
                keeper,
                context.getBean(WantsSource.class),
                context.getBean(Alternatives.class),
                context.getBean(JobOffers.class),
                context.getBean(CaseAccess.class),
                context.getBean(Caseload.class),
                context.getBean(StaffDirectory.class),
                context.getBean(CitizenDirectory.class),
                context.getBean(AuditLog.class),
                context.getBean(NamedInLog.class),
                clock);

        assertThat(agent.does(() -> early.people(story.written(Weight.MUST), Closeness.FITS, 0, 5)))
                .isInstanceOf(PeopleFound.StillLooking.class);
        assertThat(counsellor.does(() -> early.jobs(anna.id(), 0, 5))).isInstanceOf(JobsFound.StillLooking.class);
        assertThat(agent.does(() -> early.alternatives(story.written(Weight.MUST))))
                .isEmpty();

        keeper.catchUp();

        assertThat(agent.does(() -> early.people(story.written(Weight.MUST), Closeness.FITS, 0, 5)))
                .isInstanceOf(People.class);
    }

    @Test
    void somebody_elses_case_is_not_for_a_colleague_without_a_reason() {
        var anna = story.aCandidateOf(counsellor);
        var stranger = story.cases.aCounsellor();

        assertThatThrownBy(() -> stranger.does(() -> matches.jobs(anna.id(), 0, 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private @Nullable Verdict permit(Colleague reader, PersonDraft person, JobDraft job) {
        return jobs(reader, person).jobs().stream()
                .filter(found -> found.job().id().equals(job.id()))
                .flatMap(found -> found.match().lines().stream())
                .filter(line -> line.aspect() == Aspect.WORK_PERMIT)
                .map(Line::verdict)
                .findFirst()
                .orElse(null);
    }

    private int licenceJobs(PersonDraft person) {
        return jobs(counsellor, person).steps().stream()
                .filter(step -> step.kind() == Step.Kind.LICENCE && step.value().equals("B"))
                .mapToInt(Step::jobs)
                .sum();
    }

    private JobsFound.Jobs jobs(Colleague reader, PersonDraft person) {
        return (JobsFound.Jobs) reader.does(() -> matches.jobs(person.id(), 0, 5_000));
    }

    private List<Candidate> candidates(Colleague reader, JobDraft job) {
        return ((People) reader.does(() -> matches.people(job, Closeness.FITS, 0, 10))).people();
    }

    private List<PersonId> persons(Colleague reader, JobDraft job, Closeness closeness) {
        return ((People) reader.does(() -> matches.people(job, closeness, 0, 5_000)))
                .people().stream().map(candidate -> candidate.match().person()).toList();
    }

    private long looks(String matter, PersonId person) {
        return jdbc.sql("""
                        select count(*) from audit_entry e join audit_subject s on s.entry = e.id
                        where e.matter = ? and s.person = ?
                        """).params(matter, person.value()).query(Long.class).single();
    }
}
