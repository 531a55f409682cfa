package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;
import static org.jobcenterportal.assignments.AssignmentStory.draft;
import static org.jobcenterportal.measures.MeasureFigures.Afterwards.IN_TRAINING;
import static org.jobcenterportal.measures.MeasureFigures.Afterwards.IN_WORK;
import static org.jobcenterportal.measures.MeasureFigures.Afterwards.NOT_REACHED;
import static org.jobcenterportal.measures.MeasureFigures.Afterwards.WITHOUT_WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.measures.MeasureFigures.Stage;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("S33")
class SuggestionFiguresTest {

    @Autowired
    private SuggestionFigures figures;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private AssignmentsImport imports;

    @Autowired
    private Stays stays;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    @Test
    void a_review_reads_how_far_suggestions_came_and_never_a_number_below_three() {
        clock.set(TestClock.START);
        var story = new AssignmentStory(beans);
        var counsellor = story.aCounsellor();
        var run = story.aCheapRun(10);
        for (int number = 0; number < 7; number++) {
            var citizen = story.aCitizenOf(counsellor);
            var id = ((AssignmentOutcome.Done) counsellor.does(() -> desk.suggest(draft(citizen.id(), run)))).id();
            if (number == 1) {
                assertThat(figures.of(run.measure().id(), TODAY, TODAY).isTooFew())
                        .isTrue();
            }
            if (number < 3) {
                citizen.does(() -> mine.answer(id, CitizenAnswer.YES));
            }
        }

        var table = figures.of(run.measure().id(), TODAY, TODAY);

        assertThat(table.total()).isEqualTo(7);
        assertThat(table.rows()).allMatch(row -> row.count() >= HonestTable.LEAST);
        assertThat(table.rows()).contains(new HonestTable.Row<>(List.of(Stage.NO_YES), 4));
        assertThat(figures.of(run.measure().id(), TODAY.minusDays(9), TODAY.minusDays(1))
                        .isTooFew())
                .isTrue();
    }

    @Test
    void it_reads_what_people_do_afterwards_and_never_a_number_below_three() {
        clock.set(TestClock.START);
        var story = new AssignmentStory(beans);
        var counsellor = story.aCounsellor();
        var run = story.aCheapRun(10);
        var left = TODAY.minusMonths(7);
        imports.importAssignments(Stream.of(IN_WORK, IN_WORK, IN_WORK, IN_TRAINING, WITHOUT_WORK, NOT_REACHED)
                .map(found -> left(story.aCitizenOf(counsellor).id(), run, counsellor.staff(), left)
                        .followedUp(new FollowUps(found, found == NOT_REACHED ? WITHOUT_WORK : null)))
                .toList());

        var three = figures.afterwards(run.measure().id(), 3, left, TODAY);

        assertThat(three.total()).isEqualTo(6);
        assertThat(three.rows())
                .containsExactly(
                        new HonestTable.Row<>(List.of(IN_WORK), 3),
                        new HonestTable.Row<>(List.of(IN_TRAINING, WITHOUT_WORK, NOT_REACHED), 3));
        assertThat(figures.afterwards(run.measure().id(), 6, left, TODAY).isTooFew())
                .isTrue();
        assertThat(figures.afterwards(run.measure().id(), 3, left.plusDays(1), TODAY)
                        .isTooFew())
                .isTrue();
        assertThat(stays.afterwards(List.of(run.id()), 3).get(run.id()))
                .isEqualTo(Map.of(IN_WORK, 3, IN_TRAINING, 1, WITHOUT_WORK, 1, NOT_REACHED, 1));
        assertThat(stays.afterwards(List.of(run.id()), 6).get(run.id())).isEqualTo(Map.of(WITHOUT_WORK, 1));
    }

    private static ImportedAssignment left(PersonId person, RunDetails run, StaffId by, LocalDate day) {
        return new ImportedAssignment(
                person,
                run.measure().id(),
                run.id(),
                AssignmentStory.WHY,
                by,
                day.minusMonths(4),
                AssignmentStatus.FOLLOWED_UP_3M,
                day.plusMonths(3),
                CitizenAnswer.YES,
                null,
                true,
                day.minusMonths(3),
                day,
                day,
                null);
    }
}
