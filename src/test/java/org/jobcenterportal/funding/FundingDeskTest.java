package org.jobcenterportal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.funding.FundingOutcome.Done;
import org.jobcenterportal.funding.FundingOutcome.MovedOn;
import org.jobcenterportal.funding.FundingOutcome.NotEstimated;
import org.jobcenterportal.funding.FundingOutcome.NotFound;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodImport;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.support.CheckState;
import org.jobcenterportal.support.ConditionKind;
import org.jobcenterportal.support.Disability;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.support.KnownFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class FundingDeskTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Autowired
    private FundingDesk desk;

    @Autowired
    private FundingReader reader;

    @Autowired
    private FundingHoldings holdings;

    @Autowired
    private FundingBook book;

    @Autowired
    private ForgottenChecks forgotten;

    @Autowired
    private PeriodImport periods;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private CaseStory story;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
    }

    @Test
    @Row("F81")
    void what_is_stored_of_the_person_answers_and_the_rest_is_asked() {
        periods.importPeriods(Stream.of(Map.entry(
                story.id(),
                new Periods(List.of(
                        new Period(PeriodKind.BENEFIT, YearMonth.of(2015, 1), null),
                        new Period(PeriodKind.UNEMPLOYED, YearMonth.of(2015, 1), null))))));
        var id = begun(FundingKind.PARTICIPATION);

        assertThat(verdict(id, ConditionKind.MONTHS_OF_BENEFIT)).isEqualTo(Verdict.YES);
        assertThat(verdict(id, ConditionKind.HARDLY_WORKED)).isEqualTo(Verdict.YES);
        assertThat(verdict(id, ConditionKind.ASSIGNED)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @Row("F81")
    void answers_are_collected_kept_and_handed_over() {
        var id = begun(FundingKind.EMPLOYER_TRIAL);

        for (var condition : page(id).look().conditions()) {
            if (condition.isAsked()) {
                assertThat(answer(id, condition.kind(), true)).isEqualTo(new Done(id));
            }
        }
        assertThat(does(() -> desk.estimate(id, version(id)))).isEqualTo(new Done(id));
        var kept = page(id).check();
        assertThat(kept.state()).isEqualTo(page(id).look().estimate());
        assertThat(kept.estimate().lines()).hasSameSizeAs(page(id).look().conditions());

        assertThat(does(() -> desk.handOver(id, version(id)))).isEqualTo(new Done(id));
        assertThat(page(id).check().state()).isEqualTo(CheckState.HANDED_OVER);
        assertThat(answer(id, ConditionKind.NEEDED, false)).isEqualTo(new MovedOn());
    }

    @Test
    void whatever_changes_makes_the_first_view_one_of_yesterday() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        does(() -> desk.estimate(id, version(id)));
        assertThat(page(id).check().state()).isEqualTo(CheckState.NEEDS_DOCS);

        answer(id, ConditionKind.HARD_TO_PLACE, true);

        assertThat(page(id).check().state()).isEqualTo(CheckState.COLLECTING);
        assertThat(page(id).check().estimate().state()).isEqualTo(CheckState.NEEDS_DOCS);
        assertThat(does(() -> desk.handOver(id, version(id)))).isEqualTo(new NotEstimated());
    }

    @Test
    void whoever_saw_an_older_version_changes_nothing() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        var seen = version(id);
        answer(id, ConditionKind.HARD_TO_PLACE, true);

        assertThat(does(() -> desk.answer(id, seen, ConditionKind.HARD_TO_PLACE, false, new Words("Aktenlage"))))
                .isEqualTo(new MovedOn());
        assertThat(does(() -> desk.estimate(id, seen))).isEqualTo(new MovedOn());
        assertThat(verdict(id, ConditionKind.HARD_TO_PLACE)).isEqualTo(Verdict.YES);
    }

    @Test
    void an_answer_is_taken_back_and_the_job_said_otherwise() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        answer(id, ConditionKind.HARD_TO_PLACE, true);
        does(() -> desk.takeBack(id, version(id), ConditionKind.HARD_TO_PLACE));
        does(() -> desk.change(
                id,
                version(id),
                new JobTerms(
                        "Fahrerin",
                        null,
                        START,
                        null,
                        true,
                        null,
                        new BigDecimal("19.50"),
                        new BigDecimal("15.20"),
                        true,
                        false)));

        assertThat(verdict(id, ConditionKind.HARD_TO_PLACE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(page(id).check().terms().title()).isEqualTo("Fahrerin");
        assertThat(page(id).check().terms().hoursPerWeek()).isEqualByComparingTo("19.50");
        assertThat(page(id).check().terms().wage()).isEqualByComparingTo("15.20");
    }

    @Test
    @Row("F83")
    void the_application_stops_the_clock() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        assertThat(verdict(id, ConditionKind.APPLIED_FIRST)).isEqualTo(Verdict.UNKNOWN);

        does(() -> desk.applied(id, version(id), LocalDate.of(2026, 11, 24)));

        assertThat(verdict(id, ConditionKind.APPLIED_FIRST)).isEqualTo(Verdict.YES);
    }

    @Test
    @Row("F82")
    void days_that_were_noted_by_hand_count_with_their_source() {
        var id = begun(FundingKind.WORK_OPPORTUNITY);
        assertThat(page(id).budget().orElseThrow().used()).isZero();

        doing(() -> desk.note(
                story.id(),
                FundingKind.WORK_OPPORTUNITY,
                new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                new Words("COSACH, Ausdruck")));

        assertThat(page(id).budget().orElseThrow().usedMonths()).isEqualTo(12);
        var period = page(id).periods().getFirst();
        assertThat(period.source().value()).isEqualTo("COSACH, Ausdruck");
        doing(() -> desk.remove(story.id(), period.id()));
        assertThat(page(id).budget().orElseThrow().used()).isZero();
    }

    @Test
    void only_who_may_look_at_the_case_sees_it_and_others_find_nothing() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        var employerService = story.cases.aColleague(Roles.EMPLOYER_SERVICE);

        for (var other : List.of(story.stranger, employerService)) {
            assertThat(other.does(() -> reader.open(id))).isEmpty();
            assertThat(other.does(() -> reader.print(id))).isEmpty();
            assertThat(other.does(() -> reader.mine()))
                    .extracting(FundingRow::id)
                    .doesNotContain(id);
            assertThat(other.does(() -> desk.estimate(id, 0))).isEqualTo(new NotFound());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () -> other.does(() -> desk.begin(story.id(), FundingKind.WAGE_SUBSIDY, terms(), null)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.does(() -> reader.of(story.id())));
        }
    }

    @Test
    void the_employer_service_checks_for_nobody_in_particular_and_hands_nothing_over() {
        var employerService = story.cases.aColleague(Roles.EMPLOYER_SERVICE);
        var id = employerService.does(() -> desk.beginForNobody(FundingKind.WAGE_SUBSIDY, terms(), null));

        var page = employerService.does(() -> reader.open(id)).orElseThrow();

        assertThat(page.person()).isNull();
        assertThat(page.look().facts()).isEqualTo(KnownFacts.NOTHING);
        assertThat(employerService.does(() -> reader.mine()))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNull());
    }

    @Test
    void a_disability_is_for_whoever_has_the_case_and_the_team_does_not_see_it() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        does(() -> desk.disability(id, version(id), Disability.SEVERELY));
        var team = story.cases.aColleagueOf(story.counsellor);

        assertThat(page(id).look().facts().disability()).isEqualTo(Disability.SEVERELY);
        var seen = team.does(() -> reader.open(id)).orElseThrow();
        assertThat(seen.mayKnowHealth()).isFalse();
        assertThat(seen.check().disability()).isEqualTo(Disability.UNKNOWN);
        assertThat(seen.look().facts().disability()).isEqualTo(Disability.UNKNOWN);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> team.does(() -> desk.disability(id, version(id), Disability.NONE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("her first view would be another one")
                .isThrownBy(() -> team.does(() -> desk.estimate(id, version(id))));
    }

    @Test
    void every_look_leaves_a_row_in_the_log() {
        var id = begun(FundingKind.WAGE_SUBSIDY);
        var before = looks();

        page(id);

        assertThat(looks()).isEqualTo(before + 1);
        does(() -> reader.hadItBegunOn(id, LocalDate.of(2023, 1, 1)));
        assertThat(looks()).isEqualTo(before + 2);
    }

    @Test
    void the_sheet_can_be_printed() {
        var id = begun(FundingKind.PARTICIPATION);

        var pdf = does(() -> reader.print(id)).orElseThrow();

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void the_person_reads_what_is_held_of_her_and_it_goes_with_her() {
        var id = begun(FundingKind.WORK_OPPORTUNITY);
        answer(id, ConditionKind.ADDITIONAL, true);
        doing(() -> desk.note(
                story.id(), FundingKind.WORK_OPPORTUNITY, new DateSpan(START.minusYears(1), null), new Words("Akte")));

        assertThat(holdings.holdingsOf(story.id().value())).hasSize(2);
        forgotten.forgotten(List.of(story.id()));
        assertThat(holdings.holdingsOf(story.id().value())).isEmpty();
        assertThat(does(() -> reader.open(id))).isEmpty();
    }

    private long looks() {
        return jdbc.sql("""
                        select count(*) from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(story.id().value()).query(Long.class).single();
    }

    private FundingCheckId begun(FundingKind kind) {
        return does(() -> desk.begin(story.id(), kind, terms(), null));
    }

    private FundingOutcome answer(FundingCheckId id, ConditionKind condition, boolean isFulfilled) {
        return does(() -> desk.answer(id, version(id), condition, isFulfilled, new Words("Gespräch am Telefon")));
    }

    private FundingPage page(FundingCheckId id) {
        return does(() -> reader.open(id)).orElseThrow();
    }

    private long version(FundingCheckId id) {
        return book.find(id).orElseThrow().version();
    }

    private Verdict verdict(FundingCheckId id, ConditionKind kind) {
        return page(id).look().conditions().stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private void doing(Runnable action) {
        does(() -> {
            action.run();
            return true;
        });
    }

    private <T> T does(Callable<T> action) {
        Colleague counsellor = story.counsellor;
        return counsellor.does(action);
    }

    private static JobTerms terms() {
        return new JobTerms(
                "Helferin im Lager",
                "Betrieb",
                START,
                null,
                true,
                LocalDate.of(2026, 12, 28),
                BigDecimal.valueOf(39),
                null,
                false,
                false);
    }
}
