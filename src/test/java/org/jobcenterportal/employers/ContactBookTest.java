package org.jobcenterportal.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployerHistory.Promise;
import org.jobcenterportal.employers.TalkDraft.PromiseDraft;
import org.jobcenterportal.employers.TalkDraft.RecallDraft;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ContactBookTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private EmployersImport imports;

    @Autowired
    private ContactBook book;

    @Autowired
    private EmployerDirectory directory;

    @Autowired
    private EmployerReminders reminders;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    private Colleague agent;
    private Colleague other;
    private EmployerCard bakery;

    @BeforeEach
    void a_bakery_and_its_agent() {
        clock.set(TestClock.START);
        var cases = new Cases(organisation, citizens, caseload);
        agent = cases.aColleague(Roles.EMPLOYER_SERVICE);
        other = cases.aColleagueOf(agent);
        bakery = Businesses.business("Bäckerei Notizkorn", null, "3", "0561 809004 52", agent.staff());
        imports.importEmployers(List.of(bakery));
    }

    @Test
    @Row({"F70", "S12", "S19"})
    void what_was_said_and_promised_is_remembered_with_whom_and_by_whom() {
        var draft = new TalkDraft(
                bakery.contacts().getFirst().id(),
                TalkKind.VISIT,
                TalkGoal.PARTICIPATION,
                clock.instant(),
                new Words("Nimmt gern jemanden für die Backstube."),
                List.of(
                        new PromiseDraft(true, "Merkblatt schicken", TODAY.plusDays(2)),
                        new PromiseDraft(false, "Schichtplan mailen", TODAY.minusDays(1))),
                null);

        assertThat(agent.<Boolean>does(() -> book.note(bakery.id(), draft))).isTrue();
        var history = other.does(() -> book.of(bakery.id()));

        assertThat(history.talks()).singleElement().satisfies(talk -> {
            assertThat(talk.contact()).isEqualTo("Xaverine Quirinkorn");
            assertThat(talk.goal().isAcquisition()).isTrue();
            assertThat(talk.said()).startsWith("Nimmt gern");
        });
        assertThat(history.promises())
                .extracting(Promise::what, Promise::isOurs, promise -> promise.isOverdueOn(TODAY))
                .containsExactly(tuple("Schichtplan mailen", false, true), tuple("Merkblatt schicken", true, false));
        assertThat(TalkGoal.JOBS.isAcquisition()).isFalse();
    }

    @Test
    @Row("F70")
    void on_the_day_a_call_becomes_a_task_of_the_agent_and_the_next_talk_ends_it() {
        other.does(() -> book.note(bakery.id(), talk(new RecallDraft(TODAY.plusDays(1), "Wegen der Azubis"))));

        remind(TODAY);
        assertThat(calls()).isEmpty();
        assertThat(agent.<Integer>does(directory::callsDue)).isZero();

        clock.set(TestClock.START.plus(Duration.ofDays(1)));
        remind(TODAY.plusDays(1));
        remind(TODAY.plusDays(1));
        assertThat(calls()).singleElement().satisfies(task -> {
            assertThat(task.note()).isEqualTo("Bäckerei Notizkorn: Wegen der Azubis");
            assertThat(task.dueOn()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(agent.<Integer>does(directory::callsDue)).isOne();
        assertThat(other.<Integer>does(directory::callsDue)).isZero();

        agent.does(() -> book.note(bakery.id(), talk(null)));
        assertThat(calls()).isEmpty();
        assertThat(agent.does(() -> book.of(bakery.id())).recalls()).isEmpty();
        assertThat(agent.<Integer>does(directory::callsDue)).isZero();
    }

    @Test
    @Row("F70")
    void a_promise_is_settled_once_however_many_say_so() throws Exception {
        agent.does(() -> book.note(
                bakery.id(),
                new TalkDraft(
                        null,
                        TalkKind.CALL,
                        TalkGoal.CARE,
                        clock.instant(),
                        new Words("Gut."),
                        List.of(new PromiseDraft(true, "Rückruf", TODAY)),
                        null)));
        var promise = agent.does(() -> book.of(bakery.id())).promises().getFirst();

        var settled = Crowd.of(4)
                .all(caller -> agent.<Boolean>does(() -> book.settle(bakery.id(), promise.id(), caller % 2 == 0)));

        assertThat(settled).containsOnlyOnce(true);
        assertThat(agent.does(() -> book.of(bakery.id())).promises()).noneMatch(Promise::isOpen);
    }

    @Test
    @Row("F70")
    void counsellors_read_and_only_the_employer_service_writes() {
        var counsellor = new Cases(organisation, citizens, caseload).aCounsellor();

        assertThat(counsellor.does(() -> book.of(bakery.id())).talks()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> counsellor.does(() -> book.note(bakery.id(), talk(null))));
    }

    @Test
    @Row({"F70", "S22"})
    void the_list_is_narrowed_by_sector_agent_and_calls_that_are_due() {
        agent.does(() -> book.note(bakery.id(), talk(new RecallDraft(TODAY, "Heute"))));
        var mine = new EmployerFilter("", null, agent.staff(), null, false, false);

        assertThat(agent.does(() -> directory.page(mine, 0))).singleElement().satisfies(row -> {
            assertThat(row.card()).isEqualTo(bakery);
            assertThat(row.callOn()).isEqualTo(TODAY);
            assertThat(row.lastTalkAt()).isEqualTo(TestClock.START);
        });
        assertThat(agent.<Integer>does(() -> directory.count(
                        new EmployerFilter("notizk", Sector.of("10"), agent.staff(), TalkGoal.JOBS, true, false))))
                .isOne();
        assertThat(agent.<Integer>does(() ->
                        directory.count(new EmployerFilter("", Sector.of("47"), agent.staff(), null, false, false))))
                .isZero();
        assertThat(agent.<Integer>does(() -> directory.count(
                        new EmployerFilter("", null, agent.staff(), TalkGoal.PARTICIPATION, false, false))))
                .isZero();
        assertThat(agent.does(() -> directory.page(mine, 1))).isEmpty();
        assertThat(agent.does(directory::sectors)).contains(Sector.of("10"));
        assertThat(agent.does(directory::agents))
                .anyMatch(someone -> someone.id().equals(agent.staff()));
    }

    private TalkDraft talk(@Nullable RecallDraft again) {
        return new TalkDraft(
                null, TalkKind.CALL, TalkGoal.JOBS, clock.instant(), new Words("Wir sprachen."), List.of(), again);
    }

    private void remind(LocalDate today) {
        transaction.executeWithoutResult(status -> reminders.remind(today));
    }

    private List<TaskRow> calls() {
        return agent.does(() -> tasks.open(TaskScope.OWN)).stream()
                .filter(task -> task.kind() == TaskKind.EMPLOYER_CALL)
                .toList();
    }
}
