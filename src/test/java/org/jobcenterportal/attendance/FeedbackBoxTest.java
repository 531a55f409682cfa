package org.jobcenterportal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.attendance.FeedbackAnswers.Opinion.NO;
import static org.jobcenterportal.attendance.FeedbackAnswers.Opinion.PARTLY;
import static org.jobcenterportal.attendance.FeedbackAnswers.Opinion.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FeedbackBoxTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 12, 4);
    private static final LocalDate UNTIL = ASKED.plusDays(14);
    private static final FeedbackAnswers GLAD = new FeedbackAnswers(YES, YES, PARTLY);

    @Autowired
    private FeedbackBox box;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private DoorStory.Desks desks;

    @Autowired
    private TestClock clock;

    private EventId event;

    @Autowired
    void use(
            OrganisationImport organisation,
            CitizensImport citizens,
            CaseloadImport caseload,
            EventDesk events,
            SignUpDesk signUps,
            Registrations registrations) {
        desks = new DoorStory.Desks(organisation, citizens, caseload, events, signUps, registrations);
    }

    @BeforeEach
    void a_box() {
        clock.set(TestClock.START);
        event = new DoorStory(desks).event;
        box.open(event, ASKED, UNTIL);
    }

    @Test
    @Row({"F69", "F94"})
    void nobody_reads_answers_before_there_are_three_and_further_ones_three_at_a_time() {
        var links = links(6);

        cast(links.get(0), GLAD);
        cast(links.get(1), GLAD);
        assertThat(box.results(event).count()).isZero();

        cast(links.get(2), new FeedbackAnswers(NO, YES, YES));
        assertThat(box.results(event).to(FeedbackAnswers::helped)).isEqualTo(Map.of(YES, 2, PARTLY, 0, NO, 1));

        cast(links.get(3), GLAD);
        cast(links.get(4), GLAD);
        assertThat(box.results(event).count()).isEqualTo(3);
        cast(links.get(5), GLAD);
        assertThat(box.results(event).count()).isEqualTo(6);
    }

    @Test
    void of_many_who_use_one_link_at_once_one_is_counted() throws Exception {
        var link = links(1).getFirst();

        var counted = Crowd.of(8).all(caller -> cast(link, GLAD));

        assertThat(counted).containsOnlyOnce(true);
        assertThat(answers()).isEqualTo(1);
        assertThat(box.eventOf(link, ASKED)).isEmpty();
    }

    @Test
    void of_many_who_answer_at_once_every_third_opens_what_waits() throws Exception {
        var links = links(9);

        Crowd.of(9).all(caller -> cast(links.get(caller), GLAD));

        assertThat(box.results(event).count()).isEqualTo(9);
    }

    @Test
    void a_link_is_good_until_its_last_day_and_for_nothing_that_nobody_made() {
        var link = links(1).getFirst();

        assertThat(box.eventOf(link, UNTIL)).contains(event);
        assertThat(box.eventOf(link, UNTIL.plusDays(1))).isEmpty();
        assertThat(box.eventOf("x", ASKED)).isEmpty();
        assertThat(cast("x", GLAD)).isFalse();
    }

    @Test
    void nothing_that_is_kept_leads_from_an_answer_to_a_link_or_to_a_time() {
        var link = links(1).getFirst();
        cast(link, GLAD);

        assertThat(jdbc.sql("select column_name from information_schema.columns"
                                + " where table_name = 'feedback_answer' and table_schema = database()")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("id", "event_id", "helped", "understood", "suited", "is_shown");
        // by chance, not in the order of time
        assertThat(jdbc.sql("select id from feedback_answer where event_id = ?")
                        .param(event.value())
                        .query(UUID.class)
                        .single()
                        .version())
                .isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from feedback_link where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_box_of_an_event_is_opened_once() {
        assertThat(box.open(event, ASKED, UNTIL)).isFalse();
    }

    private List<String> links(int count) {
        var links = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            links.add(box.newLink(event));
        }
        return links;
    }

    private boolean cast(String link, FeedbackAnswers answers) {
        return Boolean.TRUE.equals(transaction.execute(status -> box.cast(link, event, answers)));
    }

    private int answers() {
        return jdbc.sql("select count(*) from feedback_answer where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }
}
