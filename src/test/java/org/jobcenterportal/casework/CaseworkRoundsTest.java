package org.jobcenterportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F95")
class CaseworkRoundsTest {

    @Autowired
    private CaseworkRounds rounds;

    @Autowired
    private TaskDesk desk;

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

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        jdbc.sql("update task_round set last_at = '2000-01-01'").update();
        story = new CaseStory(organisation, citizens, caseload);
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void what_has_waited_for_three_days_is_a_task_and_what_is_younger_is_not() {
        waitsSince(TODAY.minusDays(2));
        rounds.goRound();
        assertThat(kinds()).isEmpty();

        clock.advance(Duration.ofDays(1));
        rounds.goRound();
        assertThat(kinds()).containsExactly(TaskKind.CENTRAL_SYSTEM);
    }

    @Test
    void the_task_is_over_once_nothing_waits_any_more() {
        waitsSince(TODAY.minusDays(3));
        rounds.goRound();
        jdbc.sql("update central_system_handover set taken_at = noted_at, taken_by = ? where person_id = ?")
                .params(story.counsellor.staff().value(), story.id().value())
                .update();

        clock.advance(Duration.ofDays(1));
        rounds.goRound();

        assertThat(kinds()).isEmpty();
    }

    private void waitsSince(LocalDate day) {
        jdbc.sql("""
                        insert into central_system_handover (id, version, person_id, kind, matter_id, words, noted_at)
                        values (?, 0, ?, 'CONTACT', ?, 'Telefonat', ?)
                        """)
                .params(UUID.randomUUID(), story.id().value(), UUID.randomUUID(), Stored.utc(OfficeTime.startOf(day)))
                .update();
    }

    private List<TaskKind> kinds() {
        return story.counsellor.does(() -> desk.about(story.id())).stream()
                .map(TaskRow::kind)
                .toList();
    }
}
