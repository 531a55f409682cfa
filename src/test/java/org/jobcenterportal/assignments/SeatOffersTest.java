package org.jobcenterportal.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.runs.RunDetails;
import org.jobcenterportal.seats.SeatOffered;
import org.jobcenterportal.seats.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row("F34")
class SeatOffersTest {

    @Autowired
    private SeatOffers offers;

    @Autowired
    private Seats seats;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
    }

    @Test
    void news_of_an_offer_that_is_told_again_after_it_was_passed_on_offers_nothing() {
        var run = story.aCheapRun(1);
        var counsellor = story.aCounsellor();
        var anna = story.aCitizenOf(counsellor);
        var berta = story.aCitizenOf(counsellor);
        var first = suggested(anna, run, counsellor);
        var second = suggested(berta, run, counsellor);
        anna.does(() -> mine.stepBack(first));
        await().until(() -> line(berta, second).offeredUntil() != null);
        var standing = transaction.execute(
                status -> seats.standing(run.contingent(), berta.id().value()).orElseThrow());
        berta.does(() -> mine.declineSeat(second));

        offers.on(new SeatOffered(standing.entry(), run.contingent(), berta.id().value(), standing.expiresAt()));

        assertThat(line(berta, second).offeredUntil()).isNull();
    }

    private WaitingLine line(Citizen citizen, AssignmentId id) {
        return citizen.does(() -> mine.find(id)).orElseThrow().line();
    }

    private AssignmentId suggested(Citizen citizen, RunDetails run, Colleague counsellor) {
        var done = (Done) counsellor.does(() -> desk.suggest(AssignmentStory.draft(citizen.id(), run)));
        citizen.does(() -> mine.answer(done.id(), CitizenAnswer.YES));
        return done.id();
    }
}
