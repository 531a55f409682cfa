package org.jobcenterportal.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.runs.Offers.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.RunCancelling.CancelOutcome;
import org.jobcenterportal.runs.RunOutcome.ChangedMeanwhile;
import org.jobcenterportal.runs.RunOutcome.OutsideContract;
import org.jobcenterportal.runs.RunOutcome.Saved;
import org.jobcenterportal.runs.RunOutcome.TooFewPlaces;
import org.jobcenterportal.runs.RunParticipants.RunParticipant;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RunDeskTest {

    @Autowired
    private CatalogueImport measures;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport imports;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private RunRegister register;

    @Autowired
    private RunDesk desk;

    @Autowired
    private RunCancelling cancelling;

    @Autowired
    private RunRounds rounds;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Offers offers;
    private Colleague manager;

    @BeforeEach
    void aManager() {
        clock.set(TestClock.START);
        database.sql("update task_round set last_at = '2000-01-01'").update();
        offers = new Offers(measures, catalogue, imports, directory);
        manager = new Cases(organisation, citizens, caseloads).aColleague(Roles.MEASURE_MANAGEMENT);
    }

    @Test
    @Row("F11")
    void a_planned_run_takes_nobody_until_it_is_opened() {
        var other = offers.aRun(4);
        var draft = Offers.run(other.written().contract(), EntryMode.FIXED, TODAY.plusDays(7), TODAY.plusMonths(2), 4);

        manager.does(() -> desk.add(draft));
        assertThat(directory.run(draft.id()).orElseThrow().isOpenOn(TODAY)).isFalse();

        manager.does(() -> desk.open(draft.id()));
        assertThat(directory.run(draft.id()).orElseThrow().isOpenOn(TODAY)).isTrue();
    }

    @Test
    @Row("F13")
    void a_run_lies_in_its_contract_to_the_last_day() {
        var contract = offers.aRun(4);
        var end = contract.endsOn();

        assertThat(manager.<RunOutcome>does(() -> desk.add(
                        Offers.run(contract.written().contract(), EntryMode.FIXED, TODAY.plusDays(7), end, 4))))
                .isInstanceOf(Saved.class);
        assertThat(manager.<RunOutcome>does(() -> desk.add(Offers.run(
                        contract.written().contract(), EntryMode.FIXED, TODAY.plusDays(7), end.plusDays(1), 4))))
                .isInstanceOf(OutsideContract.class);
    }

    @Test
    @Row("F13")
    void places_go_down_to_those_that_are_taken_and_no_further() {
        var run = offers.aRun(4);
        take(run);
        take(run);

        assertThat(manager.<RunOutcome>does(() ->
                        desk.change(run.version(), with(run, new PlacesFrom(run.startsOn(), 1)))))
                .isEqualTo(new TooFewPlaces(2));
        assertThat(manager.<RunOutcome>does(() ->
                        desk.change(run.version(), with(run, new PlacesFrom(run.startsOn(), 2)))))
                .isInstanceOf(Saved.class);
        assertThat(occupancy(run).free()).isZero();
        assertThat(manager.<RunOutcome>does(() ->
                        desk.change(run.version(), with(run, new PlacesFrom(run.startsOn(), 3)))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @Row("F13")
    void places_of_a_later_day_are_there_on_that_day_and_not_before_it() {
        var run = offers.aRun(2);
        manager.does(() -> desk.change(
                run.version(), with(run, new PlacesFrom(run.startsOn(), 2), new PlacesFrom(TODAY.plusDays(2), 5))));

        roundOn(1);
        assertThat(occupancy(run).capacity()).isEqualTo(2);

        roundOn(2);
        assertThat(occupancy(run).capacity()).isEqualTo(5);
    }

    @Test
    @Row("F11")
    void a_run_begins_on_its_first_day_and_ends_after_its_last() {
        var contract = offers.aRun(2);
        var run = Offers.run(contract.written().contract(), EntryMode.FIXED, TODAY.plusDays(1), TODAY.plusDays(2), 2);
        manager.does(() -> desk.add(run));
        manager.does(() -> desk.open(run.id()));

        roundOn(0);
        assertThat(status(run.id())).isEqualTo(RunStatus.OPEN);
        roundOn(1);
        assertThat(status(run.id())).isEqualTo(RunStatus.RUNNING);
        roundOn(2);
        assertThat(status(run.id())).isEqualTo(RunStatus.RUNNING);
        roundOn(3);
        assertThat(status(run.id())).isEqualTo(RunStatus.ENDED);
    }

    @Test
    @Row("F15")
    void an_approval_is_spoken_of_three_months_before_it_ends() {
        var soon = offers.aProvider(TODAY.plusMonths(3));
        var later = offers.aProvider(TODAY.plusMonths(3).plusDays(1));

        roundOn(0);

        assertThat(manager.does(() -> tasks.open(TaskScope.OWN)).stream()
                        .filter(task -> task.kind() == TaskKind.APPROVAL_ENDS)
                        .map(TaskRow::note))
                .contains(soon.name())
                .doesNotContain(later.name());
    }

    @Test
    @Row("F15")
    void a_run_takes_vouchers_on_the_last_day_of_the_approval_and_not_after_it() {
        var voucher = offers.aMeasure(Offers.draft(Instrument.ACTIVATION_VOUCHER, Access.OPEN, false));
        var run = offers.aRun(voucher, offers.aProvider(TODAY.plusDays(3)), 4);
        var other = offers.aRun(offers.aMeasure(), offers.aProvider(TODAY.plusDays(3)), 4);

        assertThat(run.isOpenOn(TODAY.plusDays(3))).isTrue();
        assertThat(run.isOpenOn(TODAY.plusDays(4))).isFalse();
        assertThat(other.isOpenOn(TODAY.plusDays(4))).isTrue();
    }

    @Test
    @Row("F11")
    void with_nobody_in_it_a_run_is_cancelled_at_once() {
        var run = offers.aRun(3);

        assertThat(manager.<CancelOutcome>does(() -> cancelling.cancel(run.id(), "Kein Raum", Map.of())))
                .isInstanceOf(CancelOutcome.Cancelled.class);

        assertThat(status(run.id())).isEqualTo(RunStatus.CANCELLED);
        assertThat(manager.<CancelOutcome>does(() -> cancelling.cancel(run.id(), "Kein Raum", Map.of())))
                .isInstanceOf(CancelOutcome.NotPossible.class);
    }

    @Test
    @Row("F11")
    void nobody_is_left_without_a_way_to_go_on() {
        var run = offers.aRun(3);
        var instead = offers.aRun(run.measure(), run.provider(), 2);
        var similar = offers.aRun(2);
        var anna = new RunParticipant(UUID.randomUUID(), "Anna", false);
        var berta = new RunParticipant(UUID.randomUUID(), null, true);
        var told = new java.util.ArrayList<Object>();
        var withPeople = cancelling(told::add, anna, berta);

        assertThat(inTransaction(() ->
                        withPeople.cancel(run.id(), "Kein Raum", Map.of(anna.holder(), Optional.of(instead.id())))))
                .isEqualTo(new CancelOutcome.SomebodyLeft(List.of(berta)));
        assertThat(status(run.id())).isEqualTo(RunStatus.RUNNING);
        assertThat(withPeople.substitutes(run.id()).getFirst().id()).isEqualTo(instead.id());
        assertThat(withPeople.substitutes(run.id()))
                .extracting(RunDetails::id)
                .contains(similar.id())
                .doesNotContain(run.id());

        inTransaction(() -> withPeople.cancel(
                run.id(),
                "Kein Raum",
                Map.of(anna.holder(), Optional.of(instead.id()), berta.holder(), Optional.empty())));

        assertThat(status(run.id())).isEqualTo(RunStatus.CANCELLED);
        assertThat(told)
                .containsExactly(new RunCancelled(
                        run.id(), Map.of(anna.holder(), instead.id()), Set.of(berta.holder()), "Kein Raum"));
    }

    private RunCancelling cancelling(ApplicationEventPublisher events, RunParticipant... people) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("participants", (RunParticipants) run -> List.of(people));
        return new RunCancelling(register, directory, beans.getBeanProvider(RunParticipants.class), events, clock);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> action) {
        return transaction.execute(status -> action.get());
    }

    private void take(RunDetails run) {
        transaction.executeWithoutResult(status -> seats.take(run.contingent(), UUID.randomUUID(), 1));
    }

    private void roundOn(int daysFromToday) {
        clock.set(TestClock.START.plus(Duration.ofDays(daysFromToday)).plus(Duration.ofHours(daysFromToday + 2L)));
        rounds.goRound();
    }

    private org.jobcenterportal.seats.Occupancy occupancy(RunDetails run) {
        return directory.run(run.id()).orElseThrow().occupancy();
    }

    private RunStatus status(RunId id) {
        return directory.run(id).orElseThrow().status();
    }

    private static RunDraft with(RunDetails run, PlacesFrom... places) {
        var written = run.written();
        return new RunDraft(
                written.id(),
                written.contract(),
                written.entry(),
                written.startsOn(),
                written.endsOn(),
                List.of(places),
                written.fewest(),
                written.place(),
                written.hours(),
                written.isChildcareOnSite(),
                written.contact());
    }
}
