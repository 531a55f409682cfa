package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F19")
class OwnSentenceTest {

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    @Test
    void what_she_says_with_her_answer_her_counsellor_reads_in_the_history() {
        clock.set(TestClock.START);
        var story = new AssignmentStory(beans);
        var counsellor = story.aCounsellor();
        var anna = story.aCitizenOf(counsellor);
        var id =
                ((Done) counsellor.does(() -> desk.suggest(AssignmentStory.draft(anna.id(), story.aCheapRun(1))))).id();

        anna.does(() -> mine.answer(id, CitizenAnswer.TALK, new OwnSentence(" Geht es auch am Vormittag? ")));

        assertThat(counsellor.does(() -> work.find(id)).orElseThrow().history()).anySatisfy(step -> {
            assertThat(step.step()).isEqualTo(AssignmentStep.ANSWERED_TALK);
            assertThat(step.words()).isEqualTo("Geht es auch am Vormittag?");
        });
    }

    @Test
    void it_has_five_hundred_characters_at_most_and_one_at_least() {
        assertThat(new OwnSentence("x".repeat(500)).value()).hasSize(500);
        assertThatThrownBy(() -> new OwnSentence("x".repeat(501))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnSentence("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
