package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.AnswerOutcome.Kept;
import org.jobcenterportal.appointments.AnswerOutcome.TooLate;
import org.jobcenterportal.appointments.AnswerOutcome.Unknown;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.messaging.ReceiptCheck.Genuine;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Row("F55")
class AnswersTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private AnswerLinks links;

    @Autowired
    private ConsultationLinks consultationLinks;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private Receipts receipts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private ConsultationDetails booked;
    private String token;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        booked = ((Booked) anna.does(() -> desk.book(draft(consultant.at(TUESDAY, "10:00"))))).consultation();
        token = links.token(consultations.findById(booked.id()).orElseThrow());
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void opening_the_link_changes_nothing() {
        var before = rows();

        var page = answers.open(token).orElseThrow();

        assertThat(page.given()).isNull();
        assertThat(page.open()).isTrue();
        assertThat(page.consultation().id()).isEqualTo(booked.id());
        assertThat(rows()).isEqualTo(before);
        assertThat(meeting().signs().answer()).isNull();
    }

    @Test
    void who_comes_the_consultant_sees() {
        var kept = (Kept) answers.answer(token, Answer.COMING, null);

        assertThat(kept.page().given()).isEqualTo(Answer.COMING);
        assertThat(meeting().signs().answer()).isEqualTo(Answer.COMING);
        assertThat(meeting().state()).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    @Row("F57")
    void every_answer_has_a_receipt_that_anybody_can_check() {
        var kept = (Kept) answers.answer(token, Answer.COMING, null);

        assertThat(receipts.check(kept.receipt().value(), "answers-test"))
                .isEqualTo(new Genuine(kept.receipt(), "appointments.receipt.answered", TestClock.START));
    }

    @Test
    void an_answer_can_be_changed_until_it_begins_and_not_afterwards() {
        answers.answer(token, Answer.COMING, null);
        clock.set(booked.slot().start().minusSeconds(1));
        var lastSecond = answers.answer(token, Answer.NOT_COMING, null);
        clock.set(booked.slot().start());
        var begun = answers.answer(token, Answer.COMING, null);

        assertThat(lastSecond).isInstanceOf(Kept.class);
        assertThat(begun).isInstanceOfSatisfying(TooLate.class, late -> {
            assertThat(late.page().given()).isEqualTo(Answer.NOT_COMING);
            assertThat(late.page().open()).isFalse();
        });
    }

    @Test
    void what_is_cancelled_needs_no_answer() {
        anna.does(() -> desk.cancel(booked.id()));

        assertThat(answers.answer(token, Answer.COMING, null)).isInstanceOf(TooLate.class);
        assertThat(answers.open(token).orElseThrow().open()).isFalse();
    }

    @Test
    void another_link_answers_nothing() {
        var other = consultationLinks.token(consultations.findById(booked.id()).orElseThrow());

        assertThat(answers.open(other)).isEmpty();
        assertThat(answers.answer(other, Answer.COMING, null)).isEqualTo(new Unknown());
        assertThat(answers.answer("x", Answer.COMING, null)).isEqualTo(new Unknown());
        assertThat(desk.byToken(token)).isEmpty();
    }

    @Test
    void whoever_cannot_come_gets_the_link_to_move_or_cancel() {
        var kept = (Kept) answers.answer(token, Answer.NOT_COMING, null);

        assertThat(desk.byToken(kept.page().link()))
                .map(ConsultationDetails::id)
                .contains(booked.id());
        assertThat(meeting().state()).isEqualTo(ConsultationState.BOOKED);
    }

    @Test
    void with_another_time_a_promise_no_longer_holds_and_a_wish_to_be_called_does() {
        answers.answer(token, Answer.COMING, null);
        anna.does(() -> moving.move(booked.id(), consultant.at(TUESDAY, "14:00")));
        assertThat(answers.open(token).orElseThrow().given()).isNull();

        answers.answer(token, Answer.CALL_ME, null);
        anna.does(() -> moving.move(booked.id(), consultant.at(TUESDAY, "15:00")));
        assertThat(answers.open(token).orElseThrow().given()).isEqualTo(Answer.CALL_ME);
    }

    @Test
    void whoever_wishes_a_call_stands_on_the_list_until_somebody_has_called() {
        answers.answer(token, Answer.CALL_ME, null);

        assertThat(calls()).singleElement().satisfies(wish -> {
            assertThat(wish.personName()).isEqualTo("Anna Beispiel");
            assertThat(wish.phone()).isEqualTo(new PhoneNumber("+49 171 3920001"));
            assertThat(wish.wishedAt()).isEqualTo(TestClock.START);
        });

        assertThat(consultant.<Boolean>does(() -> day.called(booked.id()))).isTrue();
        assertThat(consultant.<Boolean>does(() -> day.called(booked.id()))).isFalse();
        assertThat(calls()).isEmpty();
        assertThat(consultant.<Boolean>does(() -> day.notCalled(booked.id()))).isTrue();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_new_wish_after_a_call_counts_again() {
        answers.answer(token, Answer.CALL_ME, null);
        consultant.does(() -> day.called(booked.id()));

        answers.answer(token, Answer.CALL_ME, new PhoneNumber("0561 123456"));

        assertThat(calls()).singleElement().extracting(CallBack::phone).isEqualTo(new PhoneNumber("0561 123456"));
    }

    @Test
    void no_other_consultant_sees_or_ticks_a_wish() {
        answers.answer(token, Answer.CALL_ME, null);
        var other = given.aConsultant();

        assertThat(other.does(() -> day.callBacks(consultant.staff()))).isEmpty();
        assertThat(other.<Boolean>does(() -> day.called(booked.id()))).isFalse();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void many_clicks_at_once_leave_one_answer() throws Exception {
        var outcomes = Crowd.of(8).all(number -> answers.answer(token, Answer.values()[number % 3], null));

        assertThat(outcomes).allMatch(Kept.class::isInstance);
        assertThat(rows().get("answers")).isEqualTo(1L);
    }

    private List<CallBack> calls() {
        return consultant.does(() -> day.callBacks(consultant.staff()));
    }

    private DayBlock.Meeting meeting() {
        return consultant.does(() -> day.day(TUESDAY)).orElseThrow().meetings().getFirst();
    }

    private Map<String, Object> rows() {
        return database.sql("""
                        select (select count(*) from consultation_answer where consultation_id = :id) as answers,
                            (select count(*) from receipt) as receipts,
                            (select count(*) from outbox_message) as messages,
                            (select version from bca_consultation where id = :id) as version
                        """).param("id", booked.id().value()).query().singleRow();
    }
}
