package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;
import static org.jobcenterportal.assignments.AssignmentStory.draft;

import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.HonestTable;
import org.jobcenterportal.measures.MeasureFigures.Stage;
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
}
