package org.jobcenterportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.casework.CaseStory.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.Caseload;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.HandOver;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.HouseholdRole;
import org.jobcenterportal.citizens.MemberDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
@Row("F95")
class TasksTest {

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private HandOver handOver;

    @Autowired
    private TaskBook book;

    @Autowired
    private TaskRounds rounds;

    @Autowired
    private Caseload contacts;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private Colleague me;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        jdbc.sql("update task_round set last_at = '2000-01-01'").update();
        story = new CaseStory(organisation, citizens, caseload);
        me = story.counsellor;
    }

    @Test
    void a_task_stands_on_the_list_of_whose_it_is_until_it_is_done() {
        var task = add(me, me, TODAY, story.id());
        assertThat(own(me)).extracting(TaskRow::title).containsExactly("Kita anrufen");
        assertThat(me.does(desk::counts)).isEqualTo(new TaskCounts(1, 1, 0));

        assertThat(me.does(() -> desk.done(task))).isTrue();

        assertThat(own(me)).isEmpty();
        assertThat(me.does(() -> desk.done(task))).as("a second time").isFalse();
        assertThat(me.does(() -> desk.reopen(task))).isTrue();
        assertThat(own(me)).hasSize(1);
    }

    @Test
    void the_list_is_logged_with_whom_it_names() {
        add(me, me, TODAY, story.id());

        own(me);

        assertThat(jdbc.sql("""
                        select count(*) from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.matter = 'tasks.list'
                        """).param(story.id().value()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void the_team_sees_it_as_well_and_strangers_do_not() {
        var task = add(me, me, TODAY, null);
        var colleague = story.cases.aColleagueOf(me);

        assertThat(list(colleague, TaskScope.TEAM)).hasSize(1);
        assertThat(own(colleague)).isEmpty();
        assertThat(list(story.stranger, TaskScope.TEAM)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.stranger.does(() -> desk.done(task)));
    }

    @Test
    void a_deputy_sees_the_tasks_of_whom_she_stands_in_for_on_the_days_of_the_term() {
        add(me, me, TODAY, null);
        var deputy = story.cases.aCounsellor();
        story.cases.isDeputy(deputy, me, TODAY, TODAY);

        assertThat(own(deputy)).extracting(TaskRow::forWhom).containsExactly("Miriam Vogelsang");
        clock.advance(Duration.ofDays(1));
        assertThat(own(deputy)).isEmpty();
    }

    @Test
    void a_task_for_a_team_or_a_role_is_everybody_s_in_it() {
        me.does(() -> desk.add(TaskDraft.manual("Pause planen", null, null, new Assignee.Team(me.team()), TODAY)));
        var officer = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        var forRole = me.does(() ->
                desk.add(TaskDraft.manual("Flyer", null, null, new Assignee.Role(Roles.EQUALITY_OFFICER), TODAY)));

        assertThat(list(story.cases.aColleagueOf(me), TaskScope.TEAM)).hasSize(1);
        assertThat(own(officer)).extracting(TaskRow::id).contains(forRole);
        officer.does(() -> desk.done(forRole));
    }

    @Test
    void to_whom_the_case_is_closed_the_list_names_nobody() {
        add(me, story.stranger, TODAY, story.id());

        assertThat(own(story.stranger))
                .extracting(TaskRow::person)
                .containsExactly(new TaskRow.Subject(story.id(), null, null));
    }

    @Test
    void nobody_opens_a_task_about_a_case_that_is_closed_to_her() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> add(story.stranger, story.stranger, TODAY, story.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.stranger.does(() -> desk.about(story.id())));
    }

    @Test
    void a_task_is_overdue_from_the_day_after_its_last() {
        add(me, me, TODAY, null);
        assertThat(list(me, TaskScope.OVERDUE)).isEmpty();

        clock.advance(Duration.ofDays(1));

        assertThat(list(me, TaskScope.OVERDUE)).hasSize(1);
    }

    @Test
    void what_has_been_overdue_for_a_week_stands_with_the_team_lead() {
        var lead = leadOf(me);
        add(me, me, TODAY, null);

        clock.advance(Duration.ofDays(7));
        rounds.goRound();
        assertThat(list(lead, TaskScope.OVERDUE)).isEmpty();

        clock.advance(Duration.ofDays(1));
        rounds.goRound();
        assertThat(list(lead, TaskScope.OVERDUE)).hasSize(1);
        assertThat(list(leadOf(story.stranger), TaskScope.OVERDUE)).isEmpty();
    }

    @Test
    void on_the_same_occasion_nothing_is_opened_twice_also_after_it_is_done() throws Exception {
        var draft = new TaskDraft(
                TaskKind.CENTRAL_SYSTEM,
                null,
                null,
                story.id(),
                new Assignee.Colleague(me.staff()),
                TODAY,
                "test:" + story.id().value());

        var opened = Crowd.of(8).all(number -> transaction.execute(status -> tasks.open(draft)));

        assertThat(opened).filteredOn(Optional::isPresent).hasSize(1);
        var task = own(me).getFirst();
        me.does(() -> desk.done(task.id()));
        Optional<TaskId> again = transaction.execute(status -> tasks.open(draft));
        assertThat(again).isEmpty();
        assertThat(own(me)).isEmpty();
    }

    @Test
    void of_many_nodes_one_makes_the_round_of_the_hour() throws Exception {
        var taken = Crowd.of(8).all(number -> transaction.execute(status -> book.takeRound("daily", TestClock.START)));

        assertThat(taken).filteredOn(Boolean.TRUE::equals).hasSize(1);
    }

    @Test
    void whom_nobody_has_spoken_with_for_five_months_is_asked_after_until_somebody_does() {
        spoke(TODAY.minusMonths(5).plusDays(1));
        rounds.goRound();
        assertThat(kinds()).isEmpty();

        clock.advance(Duration.ofDays(1));
        rounds.goRound();
        assertThat(kinds()).containsExactly(TaskKind.NO_CONTACT);

        spoke(TODAY.plusDays(1));
        clock.advance(Duration.ofDays(1));
        rounds.goRound();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void after_six_months_the_question_is_another_s() {
        spoke(TODAY.minusMonths(6).minusDays(1));

        rounds.goRound();

        assertThat(kinds()).isEmpty();
    }

    @Test
    @Row("S8")
    void parents_are_invited_early_when_their_child_is_ten_months_old() {
        var mother = parentOf(TODAY.minusMonths(10));
        var younger = parentOf(TODAY.minusMonths(10).plusDays(1));

        rounds.goRound();
        jdbc.sql("update task_round set last_at = '2000-01-01'").update();
        rounds.goRound();

        assertThat(me.does(() -> desk.about(mother)))
                .extracting(TaskRow::kind)
                .containsExactly(TaskKind.EARLY_ACTIVATION);
        assertThat(me.does(() -> desk.about(younger))).isEmpty();
    }

    @Test
    @Row("S29")
    void a_team_looks_once_in_a_quarter_at_people_who_have_fled_ukraine() {
        jdbc.sql("delete from task where kind = 'UKRAINE_REVIEW'").update();
        jdbc.sql("update team set name = 'Interkulturelles Aktivierungsteam' where id = ?")
                .param(me.team().value())
                .update();

        rounds.goRound();
        clock.set(OfficeTime.startOf(LocalDate.of(2026, 12, 31)));
        rounds.goRound();
        assertThat(list(me, TaskScope.TEAM)).extracting(TaskRow::dueOn).containsExactly(LocalDate.of(2026, 12, 31));

        clock.set(OfficeTime.startOf(LocalDate.of(2027, 1, 1)));
        rounds.goRound();
        assertThat(list(me, TaskScope.TEAM)).hasSize(2);
        jdbc.sql("update team set name = id where id = ?")
                .param(me.team().value())
                .update();
    }

    @Test
    void an_account_that_belongs_to_no_colleague_has_no_tasks() {
        var account = SignedIn.token(new AccountId("nobody"), Set.of(Roles.ADMINISTRATION));

        assertThat(SignedIn.as(account, desk::ownCount)).isZero();
    }

    @Test
    void a_task_of_a_colleague_says_what_to_do_and_has_no_occasion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskDraft.manual(" ", null, null, new Assignee.Team(me.team()), TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignee.Role(Roles.CITIZEN));
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    private TaskId add(Colleague by, Colleague to, LocalDate due, @Nullable PersonId person) {
        return by.does(() ->
                desk.add(TaskDraft.manual("Kita anrufen", null, person, new Assignee.Colleague(to.staff()), due)));
    }

    private List<TaskRow> own(Colleague colleague) {
        return list(colleague, TaskScope.OWN);
    }

    private List<TaskRow> list(Colleague colleague, TaskScope scope) {
        return colleague.does(() -> desk.open(scope));
    }

    @Test
    void what_comes_back_goes_to_whoever_looks_after_the_person_now() {
        var occasion = "test:" + story.id().value();
        transaction.executeWithoutResult(status -> {
            tasks.openForCounsellor(TaskKind.CENTRAL_SYSTEM, story.id(), TODAY, occasion);
            tasks.close(occasion);
        });
        var successor = story.cases.aColleagueOf(me);
        me.does(() -> {
            handOver.handOver(story.id(), successor.staff(), null);
            return null;
        });

        transaction.executeWithoutResult(status -> tasks.reopenForCounsellor(story.id(), TODAY.plusDays(3), occasion));

        assertThat(own(me)).extracting(TaskRow::kind).doesNotContain(TaskKind.CENTRAL_SYSTEM);
        assertThat(own(successor))
                .filteredOn(row -> row.kind() == TaskKind.CENTRAL_SYSTEM)
                .extracting(TaskRow::dueOn)
                .containsExactly(TODAY.plusDays(3));
    }

    private List<TaskKind> kinds() {
        return own(me).stream().map(TaskRow::kind).toList();
    }

    private Colleague leadOf(Colleague colleague) {
        var other = story.cases.aColleagueOf(colleague);
        return new Colleague(other.staff(), other.team(), other.account(), Roles.TEAM_LEAD);
    }

    private void spoke(LocalDate day) {
        transaction.executeWithoutResult(status ->
                contacts.contactHappened(story.id(), new LastContact(OfficeTime.startOf(day), ContactWay.PHONE)));
    }

    private PersonId parentOf(LocalDate born) {
        var mother = Citizens.anna();
        citizens.importHouseholds(Stream.of(Citizens.household(
                new MemberDraft(mother, HouseholdRole.APPLICANT, null),
                new MemberDraft(Citizens.born(born), HouseholdRole.CHILD, null))));
        caseload.importAssignments(Stream.of(new AssignmentDraft(mother.id(), me.staff(), null)));
        return mother.id();
    }
}
