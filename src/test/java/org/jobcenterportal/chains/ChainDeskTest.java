package org.jobcenterportal.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.chains.ChainOutcome.Done;
import org.jobcenterportal.chains.ChainOutcome.NotFound;
import org.jobcenterportal.chains.ChainOutcome.NotPossible;
import org.jobcenterportal.chains.ChainOutcome.OneIsOpen;
import org.jobcenterportal.chains.ChainOutcome.Stale;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.CurrentStaff;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.referrals.Referrals;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ChainDeskTest {

    private static final LocalDate TODAY = CaseStory.TODAY;
    private static final Words WHY = new Words("Das ist schon geklärt.");

    @Autowired
    private ChainDesk desk;

    @Autowired
    private MyChain mine;

    @Autowired
    private ChainOutlook outlook;

    @Autowired
    private ChainReminders reminders;

    @Autowired
    private ChainSeats seats;

    @Autowired
    private Participations participations;

    @Autowired
    private RunDirectory runs;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ChainHoldings holdings;

    @Autowired
    private ChainStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    private CaseStory story;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
    }

    @Test
    @Row({"F29", "F30", "F31", "S30"})
    void a_chain_is_kept_with_every_station_and_who_is_responsible() {
        begin("stabilise");
        var chain = chain();
        step(new ChainStep.Start(at(chain, 0), TODAY.minusDays(0), "Träger A", "Frau Roth"));
        step(new ChainStep.EndKnown(at(chain, 0), TODAY.plusDays(20)));
        step(new ChainStep.Plan(at(chain, 1), new ChainStation.Plan("Träger B", null, null, TODAY.plusDays(30), null)));
        step(new ChainStep.Confirm(at(chain, 1)));
        step(new ChainStep.Bridge(at(chain, 1), TODAY.plusDays(21)));
        step(new ChainStep.Skip(at(chain, 2), WHY));
        step(new ChainStep.Pause(TODAY));
        step(new ChainStep.Resume(TODAY));

        var page = page();
        assertThat(page.responsible()).isEqualTo(ResponsibleBody.provider("Träger A"));
        assertThat(page.chain().stations())
                .extracting(ChainStation::status)
                .containsExactly(
                        StationStatus.HANDOVER, StationStatus.BRIDGING, StationStatus.SKIPPED, StationStatus.PLANNED);
        assertThat(page.chain().transitions().getFirst().gapDays(TODAY)).isZero();
        assertThat(story.counsellor.does(() -> desk.step(chain.id(), 0, new ChainStep.Pause(TODAY))))
                .isEqualTo(new Stale());
        assertThat(step(new ChainStep.Finish(at(chain, 3), TODAY))).isEqualTo(new NotPossible());
        assertThat(story.counsellor.does(() -> desk.begin(story.id(), "health", "work", WHY)))
                .isEqualTo(new OneIsOpen());
    }

    @Test
    @Row("F29")
    void what_goes_wrong_while_reading_the_runs_is_an_error_and_not_an_answer() {
        begin("stabilise");
        step(new ChainStep.Pause(TODAY));
        var resting = chain();
        var broken = deskThatFails("Two runs with one id");

        assertThatIllegalStateException()
                .isThrownBy(() -> story.counsellor.does(() -> transaction.execute(
                        status -> broken.step(resting.id(), resting.version(), new ChainStep.Resume(TODAY)))))
                .withMessage("Two runs with one id");
    }

    @Test
    @Row("S30")
    void to_be_in_a_health_chain_is_health_data_for_everybody_but_whoever_has_the_case() {
        begin("stabilise");
        var id = chain().id();
        var teammate = story.cases.aColleagueOf(story.counsellor);

        assertThat(teammate.does(() -> desk.of(story.id()))).isEmpty();
        assertThat(teammate.does(() -> desk.patterns(story.id()))).isEmpty();
        assertThat(teammate.does(() -> desk.step(id, 0, new ChainStep.Pause(TODAY))))
                .isEqualTo(new NotFound());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teammate.does(() -> desk.begin(story.id(), "health", "work", WHY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.stranger.does(() -> desk.of(story.id())));
    }

    @Test
    @Row("F29")
    void of_many_who_begin_a_chain_for_one_person_one_does() throws Exception {
        var begun = Crowd.of(6)
                .all(number -> story.counsellor.does(() -> desk.begin(story.id(), "health", "stabilise", WHY)));

        assertThat(begun).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(store.of(story.id())).hasSize(1);
    }

    @Test
    @Row("F31")
    void of_two_free_seats_two_are_kept_however_many_ask_at_once() throws Exception {
        var run = new RunId(UUID.randomUUID());

        var kept = Crowd.of(6)
                .all(number ->
                        transaction.execute(status -> store.keepSeat(run, 2, StationId.next(), TODAY.plusWeeks(4))));

        assertThat(kept).filteredOn(Boolean.TRUE::equals).hasSize(2);
        assertThat(store.kept(run)).isEqualTo(2);
    }

    @Test
    @Row("F33")
    void the_citizen_releases_the_sheet_paragraph_by_paragraph() {
        begin("stabilise");
        var chain = chain();
        story.counsellor.does(() -> desk.arrangeTalk(
                chain.id(), at(chain, 1), TestClock.START, List.of(new Words("Vormittags geht gut."), WHY)));
        var sheet =
                story.citizenDoes(mine::mine).orElseThrow().talks().getFirst().paragraphs();

        assertThat(jdbc.sql("select count(*) from outbox_message where about = ? and kind = 'chains.kind.talk'")
                        .param(page().talks().getFirst().id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(story.citizenDoes(() -> mine.release(sheet.getFirst().id()))).isTrue();
        assertThat(story.citizenDoes(() -> mine.release(sheet.getFirst().id()))).isFalse();
        assertThat(page().talks().getFirst().paragraphs())
                .extracting(Talk.Paragraph::isReleased)
                .containsExactly(true, false);
        var other = new CaseStory(organisation, citizens, caseload);
        assertThat(other.citizenDoes(() -> mine.release(sheet.getLast().id()))).isFalse();
        assertThat(story.citizenDoes(() -> mine.takeBack(sheet.getFirst().id())))
                .isTrue();
        assertThat(holdings.holdingsOf(story.id().value()).toString())
                .contains("Vormittags geht gut.", "chains.holding.status=enum.StationStatus.", "chains.station.");
    }

    @Test
    @Row("F32")
    void an_end_without_a_next_step_is_a_task_until_the_next_first_day_is_known() {
        begin("stabilise");
        var chain = chain();
        step(new ChainStep.Start(at(chain, 0), TODAY, "Träger A", null));
        remind();
        assertThat(openTasks()).isZero();
        step(new ChainStep.EndKnown(at(chain, 0), TODAY.plusDays(10)));
        remind();
        assertThat(openTasks()).isOne();
        assertThat(story.counsellor.does(outlook::needingCare)).hasSize(1);
        assertThat(story.stranger.does(outlook::needingCare)).isEmpty();
        step(new ChainStep.Plan(at(chain, 1), new ChainStation.Plan("Träger B", null, null, TODAY.plusDays(11), null)));
        remind();

        assertThat(openTasks()).isZero();
        var answer = story.counsellor.does(() -> outlook.later("aptitude", 3));
        assertThat(answer.known())
                .singleElement()
                .satisfies(row -> assertThat(row.gapDays()).isEqualTo(21));
        assertThat(story.stranger.does(() -> outlook.later("aptitude", 3)).known())
                .isEmpty();
    }

    @Test
    @Row("F32")
    void a_planned_day_that_passes_is_a_task_once_more_on_the_fifteenth_day_without_anybody() {
        begin("stabilise");
        var chain = chain();
        step(new ChainStep.Start(at(chain, 0), TODAY.minusDays(10), "Träger A", null));
        step(new ChainStep.Finish(at(chain, 0), TODAY));
        assertThat(openTasks()).isOne();
        step(new ChainStep.Plan(at(chain, 1), new ChainStation.Plan("Träger B", null, null, TODAY.plusDays(1), null)));
        assertThat(openTasks()).isZero();

        clock.advance(Duration.ofDays(14));
        remind();
        assertThat(openTasks()).isZero();
        clock.advance(Duration.ofDays(1));
        remind();
        assertThat(openTasks()).isOne();
        step(new ChainStep.Start(at(chain, 1), TODAY.plusDays(15), "Träger B", null));
        assertThat(openTasks()).isZero();
    }

    @Test
    @Row("F32")
    void however_many_chains_there_are_they_are_read_in_three_statements() {
        for (var one = 0; one < 3; one++) {
            story = new CaseStory(organisation, citizens, caseload);
            begin("stabilise");
        }

        assertThat(Statements.of(() -> assertThat(store.since(TODAY))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(chain -> assertThat(chain.stations()).isNotEmpty())))
                .hasSize(3);
    }

    @Test
    @Row("F32")
    void providers_with_few_changes_are_not_told_apart() {
        var teller = "Träger " + UUID.randomUUID();
        for (var one = 0; one < ChainOutlook.FEWEST; one++) {
            assertThat(story.counsellor.does(outlook::byProvider))
                    .extracting(ChainOutlook.Figure::provider)
                    .doesNotContain(teller);
            story = new CaseStory(organisation, citizens, caseload);
            begin("stabilise");
            var chain = chain();
            step(new ChainStep.Start(at(chain, 0), TODAY, teller, null));
            step(new ChainStep.Finish(at(chain, 0), TODAY));
        }

        assertThat(story.counsellor.does(outlook::byProvider))
                .filteredOn(figure -> teller.equals(figure.provider()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.transitions()).isEqualTo(ChainOutlook.FEWEST));
    }

    private ChainDesk deskThatFails(String why) {
        var following =
                new ChainFollowing(
                        store, seats, reminders, participations, runs, beans.getBean(AuditLog.class), clock) {
                    @Override
                    Chain read(Chain chain) {
                        throw new IllegalStateException(why);
                    }
                };
        return new ChainDesk(
                store,
                following,
                beans.getBean(CaseAccess.class),
                seats,
                reminders,
                beans.getBean(Referrals.class),
                beans.getBean(ChainPost.class),
                beans.getBean(CurrentStaff.class),
                beans.getBean(AuditLog.class),
                clock);
    }

    private void begin(String first) {
        assertThat(story.counsellor.does(() -> desk.begin(story.id(), "health", first, WHY)))
                .isInstanceOf(Done.class);
    }

    private ChainOutcome step(ChainStep step) {
        var now = chain();
        return story.counsellor.does(() -> desk.step(now.id(), now.version(), step));
    }

    private ChainPage page() {
        return story.counsellor.does(() -> desk.of(story.id())).orElseThrow();
    }

    private Chain chain() {
        return page().chain();
    }

    private static StationId at(Chain chain, int index) {
        return chain.stations().get(index).id();
    }

    private void remind() {
        transaction.executeWithoutResult(status -> reminders.remind());
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where person_id = ? and kind = 'CHAIN_GAP' and is_open")
                .param(story.id().value())
                .query(Integer.class)
                .single();
    }
}
