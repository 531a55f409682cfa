package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;
import static org.jobcenterportal.assignments.AssignmentStory.draft;

import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentOutcome.Stale;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.mandates.MandateDesk;
import org.jobcenterportal.mandates.RepresentationDraft;
import org.jobcenterportal.mandates.RepresentationKind;
import org.jobcenterportal.mandates.RepresentationScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever acts for a person in offers gets the suggestion and answers through the office; she has no account here. */
@IntegrationTest
@Row({"F5", "F21"})
class RepresentativeAnswersTest {

    private static final PersonName EMRE = new PersonName("Emre", "Kaya");

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private MandateDesk mandates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
    }

    @Test
    void she_is_told_and_the_office_notes_that_the_answer_came_through_her() {
        acts(RepresentationScope.JOBS_AND_MEASURES);
        var id = suggested();

        assertThat(addressOf(id)).isEqualTo("kaya@example.org");
        assertThat(details(id).representative()).isEqualTo(EMRE);
        assertThat(answered(id)).isEqualTo(new Done(id, AssignmentStatus.SEAT_RESERVED));
        assertThat(details(id).history())
                .filteredOn(past -> past.step() == AssignmentStep.ANSWERED_YES)
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.side()).isEqualTo(ActingSide.OFFICE);
                    assertThat(past.words()).isEqualTo("Emre Kaya");
                });
    }

    @Test
    void whoever_acts_in_talks_only_neither_hears_of_it_nor_answers() {
        acts(RepresentationScope.CONSULTATIONS);
        var id = suggested();

        assertThat(addressOf(id)).isNotEqualTo("kaya@example.org");
        assertThat(details(id).representative()).isNull();
        assertThat(answered(id)).isEqualTo(new Stale());
        assertThat(details(id).status()).isEqualTo(AssignmentStatus.DISCUSSED);
    }

    private void acts(RepresentationScope scope) {
        counsellor.does(() -> mandates.record(
                anna.id(),
                new RepresentationDraft(
                        RepresentationKind.ATTORNEY,
                        EMRE,
                        FormOfAddress.MR,
                        null,
                        null,
                        new EmailAddress("kaya@example.org"),
                        null,
                        Set.of(scope),
                        TODAY,
                        null,
                        TODAY)));
    }

    private AssignmentId suggested() {
        var run = story.aCheapRun(2);
        return ((Done) counsellor.does(() -> desk.suggest(draft(anna.id(), run)))).id();
    }

    private AssignmentOutcome answered(AssignmentId id) {
        return counsellor.does(() -> work.noteAnswer(id, details(id).version(), CitizenAnswer.YES, true));
    }

    private AssignmentDetails details(AssignmentId id) {
        return counsellor.does(() -> work.find(id)).orElseThrow();
    }

    private @Nullable String addressOf(AssignmentId id) {
        return jdbc.sql("select to_address from outbox_message where about = ? and kind = 'assignments.kind.suggested'")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
