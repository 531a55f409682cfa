package org.jobcenterportal.joboffers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.JobOutcome.ChangedMeanwhile;
import org.jobcenterportal.joboffers.JobOutcome.Incomplete;
import org.jobcenterportal.joboffers.JobOutcome.NoPostLeft;
import org.jobcenterportal.joboffers.JobOutcome.NotPossible;
import org.jobcenterportal.joboffers.JobOutcome.OtherEmployer;
import org.jobcenterportal.joboffers.JobOutcome.Saved;
import org.jobcenterportal.joboffers.JobOutcome.TooLate;
import org.jobcenterportal.joboffers.JobOutcome.TooLittlePay;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@Row({"F71", "S22"})
class JobDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private JobDesk desk;

    @Autowired
    private JobOffers offers;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private Colleague agent;
    private EmployerCard shop;

    @BeforeEach
    void someone() {
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
        shop = Shops.bakery(employers, "Bäckerei " + UUID.randomUUID());
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void a_draft_keeps_whatever_is_typed_and_nobody_else_sees_it() {
        var blank = JobDraft.blank(JobOfferId.next());

        assertThat(does(() -> desk.draft(blank))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.publish(blank.id())))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        refusal -> assertThat(refusal.missing()).hasSize(10).doesNotContain(JobField.POSTS));

        assertThat(offers.find(blank.id())).isEmpty();
        assertThat(offers.written(blank.id())).contains(blank);
    }

    @Test
    void a_whole_draft_is_published_and_reads_as_it_was_written(ApplicationEvents events) {
        var draft = published(bakery());

        var card = offers.find(draft.id()).orElseThrow();

        assertThat(card.state()).isEqualTo(JobState.OPEN);
        assertThat(card.publishedOn()).contains(TODAY);
        assertThat(card.expiresOn()).contains(TODAY.plusWeeks(8));
        assertThat(card.slug()).startsWith("verkaeufer-in-baeckerei-kassel-");
        assertThat(card.shifts()).isEqualTo(draft.shifts());
        assertThat(card.requirements()).extracting(Requirement::value).containsExactly("B1", "B");
        assertThat(card.place().transit()).isEmpty();
        assertThat(offers.bySlug(card.slug())).contains(card);
        assertThat(offers.open(JobFilter.NONE, 0, 500)).contains(card);
        assertThat(offers.allOpen()).contains(card);
        assertThat(events.stream(JobPublished.class)).contains(new JobPublished(draft.id()));
    }

    @Test
    void a_wage_below_the_minimum_of_the_first_day_needs_an_exception_with_a_name() {
        var cheap = Jobs.paying(bakery(), "14.59", LocalDate.of(2027, 1, 1));
        var before = Jobs.paying(bakery(), "13.90", LocalDate.of(2026, 12, 31));
        var named =
                Jobs.with(Jobs.paying(bakery(), "5.00", LocalDate.of(2027, 1, 1)), WageException.ENTRY_QUALIFICATION);
        does(() -> desk.draft(cheap));

        assertThat(does(() -> desk.publish(cheap.id())))
                .isInstanceOfSatisfying(
                        TooLittlePay.class,
                        refusal -> assertThat(refusal.minimum().minimum()).isEqualByComparingTo("14.60"));
        published(before);
        published(named);
    }

    @Test
    void a_wage_below_the_last_minimum_that_is_known_is_refused_for_later_years_as_well() {
        var cheap = Jobs.paying(bakery(), "14.59", LocalDate.of(2028, 2, 1));
        does(() -> desk.draft(cheap));

        assertThat(does(() -> desk.publish(cheap.id()))).isInstanceOf(TooLittlePay.class);
        published(Jobs.paying(bakery(), "14.60", LocalDate.of(2028, 2, 1)));
    }

    @Test
    void a_job_that_was_to_begin_last_year_is_paid_by_the_law_of_today() {
        clock.set(OfficeTime.startOf(LocalDate.of(2027, 1, 4)));
        var late = Jobs.paying(bakery(), "13.90", LocalDate.of(2026, 12, 1));
        does(() -> desk.draft(late));

        assertThat(does(() -> desk.publish(late.id()))).isInstanceOf(TooLittlePay.class);
    }

    @Test
    void a_job_that_is_public_stays_with_its_employer_because_people_have_released_their_data_to_it() {
        var draft = published(bakery());
        var other = Shops.bakery(employers, "Bäckerei " + UUID.randomUUID());
        var seen = offers.find(draft.id()).orElseThrow().version();

        assertThat(does(() -> desk.edit(seen, Shops.at(other, draft)))).isInstanceOf(OtherEmployer.class);

        assertThat(offers.find(draft.id()).orElseThrow().employer()).isEqualTo(shop.id());
    }

    @Test
    void who_saw_an_older_edition_overwrites_nothing(ApplicationEvents events) {
        var draft = published(bakery());
        var seen = offers.find(draft.id()).orElseThrow().version();

        assertThat(does(() -> desk.edit(seen, Jobs.with(draft, 3)))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.edit(seen, Jobs.with(draft, 4)))).isInstanceOf(ChangedMeanwhile.class);

        assertThat(offers.find(draft.id()).orElseThrow().posts()).isEqualTo(3);
        assertThat(events.stream(JobChanged.class))
                .contains(new JobChanged(draft.id(), java.util.Set.of(JobField.POSTS)));
    }

    @Test
    void a_job_is_paused_goes_on_and_is_withdrawn(ApplicationEvents events) {
        var id = published(bakery()).id();

        assertThat(does(() -> desk.resume(id))).isInstanceOf(NotPossible.class);
        assertThat(does(() -> desk.hold(id))).isInstanceOf(Saved.class);
        assertThat(offers.open(JobFilter.NONE, 0, 500))
                .noneMatch(job -> job.id().equals(id));
        assertThat(does(() -> desk.resume(id))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.withdraw(id))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.withdraw(id))).isInstanceOf(NotPossible.class);

        assertThat(events.stream(JobClosed.class))
                .contains(new JobClosed(id, JobState.ON_HOLD), new JobClosed(id, JobState.WITHDRAWN));
    }

    @Test
    void after_its_last_day_a_paused_job_does_not_go_on_until_it_has_another() {
        var id = published(bakery()).id();
        does(() -> desk.hold(id));
        clock.set(TestClock.START.plusSeconds(57L * 86_400));

        assertThat(does(() -> desk.resume(id))).isInstanceOf(NotPossible.class);
        assertThat(does(() -> desk.extend(id, TODAY))).isInstanceOf(TooLate.class);
        assertThat(does(() -> desk.extend(id, TODAY.plusDays(60)))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.resume(id))).isInstanceOf(Saved.class);
    }

    @Test
    void the_last_post_filled_by_us_or_elsewhere_ends_the_job() {
        var ours = published(bakery()).id();
        var theirs = published(Jobs.with(bakery(), 1)).id();
        var twice = UUID.randomUUID();

        assertThat(does(() -> desk.fill(ours, twice, FilledBy.US))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.fill(ours, twice, FilledBy.US))).isInstanceOf(Saved.class);
        assertThat(offers.find(ours).orElseThrow().free()).isEqualTo(1);
        does(() -> desk.fill(ours, UUID.randomUUID(), FilledBy.ELSEWHERE));
        does(() -> desk.fill(theirs, UUID.randomUUID(), FilledBy.ELSEWHERE));

        assertThat(offers.find(ours).orElseThrow().state()).isEqualTo(JobState.FILLED_BY_US);
        assertThat(offers.find(theirs).orElseThrow().state()).isEqualTo(JobState.FILLED_ELSEWHERE);
        assertThat(does(() -> desk.fill(ours, UUID.randomUUID(), FilledBy.US))).isInstanceOf(NotPossible.class);
    }

    @Test
    void of_many_who_fill_at_once_only_as_many_succeed_as_there_are_posts() throws Exception {
        var id = published(Jobs.with(bakery(), 3)).id();

        var outcomes =
                Crowd.of(12).<JobOutcome>all(number -> does(() -> desk.fill(id, UUID.randomUUID(), FilledBy.US)));

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(3);
        assertThat(offers.find(id).orElseThrow().filled()).isEqualTo(3);
        assertThat(offers.find(id).orElseThrow().state()).isEqualTo(JobState.FILLED_BY_US);
    }

    @Test
    void fewer_posts_than_are_filled_already_are_refused() {
        var draft = published(Jobs.with(bakery(), 3));
        does(() -> desk.fill(draft.id(), UUID.randomUUID(), FilledBy.US));
        var version = offers.find(draft.id()).orElseThrow().version();

        assertThat(does(() -> desk.edit(version, Jobs.with(draft, 1)))).isEqualTo(new NoPostLeft(1));
    }

    @Test
    void a_copy_is_a_draft_of_its_own_without_the_days_of_the_other() {
        var last = published(bakery());
        var copy = JobOfferId.next();

        assertThat(does(() -> desk.copy(last.id(), copy))).isInstanceOf(Saved.class);

        var written = offers.written(copy).orElseThrow();
        assertThat(written.title()).isEqualTo(last.title());
        assertThat(written.missing()).containsExactly(JobField.START);
        assertThat(offers.find(last.id()).orElseThrow().state()).isEqualTo(JobState.OPEN);
    }

    private JobDraft published(JobDraft draft) {
        assertThat(does(() -> desk.draft(draft))).isInstanceOf(Saved.class);
        assertThat(does(() -> desk.publish(draft.id()))).isInstanceOf(Saved.class);
        return draft;
    }

    private JobOutcome does(Supplier<JobOutcome> what) {
        return agent.<JobOutcome>does(what::get);
    }

    private JobDraft bakery() {
        return Shops.at(shop, Jobs.bakery());
    }
}
