package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who say yes at the same moment: no seat is given twice, and no offer is made of a seat that is not free. */
@IntegrationTest
@Row("F22")
class AssignmentsUnderLoadTest {

    private static final int CALLERS = 64;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;

    private record Asked(Citizen citizen, AssignmentId id) {}

    @BeforeEach
    void a_counsellor() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
    }

    @Test
    void of_64_who_say_yes_to_the_last_seat_one_has_it_and_all_others_stand_in_line() throws Exception {
        var run = story.aCheapRun(1);
        var asked = asked(run, CALLERS);

        var outcomes = Crowd.of(CALLERS).all(caller -> yes(asked.get(caller)));

        assertThat(outcomes)
                .filteredOn(outcome -> isAt(outcome, AssignmentStatus.SEAT_RESERVED))
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> isAt(outcome, AssignmentStatus.WAITLISTED))
                .hasSize(CALLERS - 1);
        assertThat(seats(run)).isEqualTo(1);
        assertThat(positions(run)).hasSize(CALLERS - 1).doesNotHaveDuplicates();
    }

    @Test
    @Row("F34")
    void whatever_happens_at_once_there_are_as_many_offers_and_seats_as_places() throws Exception {
        var run = story.aCheapRun(3);
        var asked = asked(run, 24);
        asked.forEach(this::yes);

        Crowd.of(24).all(caller -> {
            var one = asked.get(caller);
            return switch (caller < 3 ? 0 : caller % 3) {
                case 0 -> one.citizen().does(() -> mine.stepBack(one.id()));
                case 1 -> one.citizen().does(() -> mine.acceptSeat(one.id()));
                default -> one.citizen().does(() -> mine.declineSeat(one.id()));
            };
        });

        assertThat(seats(run) + offers(run)).isEqualTo(3);
        assertThat(assigned(run)).as("whoever is told of a seat has one").isEqualTo(seats(run));
    }

    @Test
    void a_double_click_suggests_once() throws Exception {
        var run = story.aCheapRun(2);
        var citizen = story.aCitizenOf(counsellor);
        var draft = draft(citizen.id(), run);

        var outcomes = Crowd.of(8).all(caller -> counsellor.does(() -> desk.suggest(draft)));

        assertThat(outcomes).allMatch(Done.class::isInstance).containsOnly(outcomes.getFirst());
    }

    @Test
    void the_same_crowd_oversells_where_one_counts_before_one_writes() throws Exception {
        var oversold = 0;
        for (var round = 0; round < 5 && oversold == 0; round++) {
            var run = story.aCheapRun(1);
            var asked = asked(run, 16);
            Crowd.of(16).all(caller -> transaction.execute(status -> countThenWrite(run, asked.get(caller))));
            oversold = assigned(run) - 1;
        }

        assertThat(oversold)
                .as("without the guard more seats are given than there are")
                .isPositive();
    }

    private boolean countThenWrite(RunDetails run, Asked asked) {
        if (assigned(run) >= 1) {
            return false;
        }
        return jdbc.sql("update measure_assignment set status = 'SEAT_RESERVED' where id = ?")
                        .param(asked.id().value())
                        .update()
                == 1;
    }

    private List<Asked> asked(RunDetails run, int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> {
                    var citizen = story.aCitizenOf(counsellor);
                    var done = (Done) counsellor.does(() -> desk.suggest(draft(citizen.id(), run)));
                    return new Asked(citizen, done.id());
                })
                .toList();
    }

    private AssignmentOutcome yes(Asked one) {
        return one.citizen().does(() -> mine.answer(one.id(), CitizenAnswer.YES));
    }

    private static boolean isAt(AssignmentOutcome outcome, AssignmentStatus status) {
        return outcome instanceof Done(var id, var is) && is == status;
    }

    private int seats(RunDetails run) {
        return number(
                "select count(*) from seat where contingent = ?",
                run.contingent().value());
    }

    private int offers(RunDetails run) {
        return number(
                "select count(*) from waiting_entry where contingent = ? and status = 'OFFERED'",
                run.contingent().value());
    }

    private int assigned(RunDetails run) {
        return number(
                "select count(*) from measure_assignment where run_id = ? and status = 'SEAT_RESERVED'",
                run.id().value());
    }

    private List<Long> positions(RunDetails run) {
        return jdbc.sql("select position from waiting_entry where contingent = ?")
                .param(run.contingent().value())
                .query(Long.class)
                .list();
    }

    private int number(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }
}
