package org.jobcenterportal.appointments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.seats.Diary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four people who press the same button. */
@IntegrationTest
@Row({"F41", "F45"})
class BookingUnderLoadTest {

    private static final int CALLERS = 64;
    private static final int WHO_LOOK_TOGETHER = 8;
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Offers offers;

    @Autowired
    private Diary diary;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void somebody_to_talk_to() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @Test
    void of_64_callers_on_one_time_one_gets_it_and_63_hear_that_it_is_taken() throws Exception {
        var citizens = given.citizens(CALLERS);
        var ten = consultant.at(THURSDAY, "10:00");

        var outcomes = Crowd.of(CALLERS).all(caller -> citizens.get(caller).does(() -> desk.book(Given.draft(ten))));

        var counted = outcomes.stream().collect(groupingBy(Object::getClass, counting()));
        assertThat(counted)
                .containsEntry(BookingOutcome.Booked.class, 1L)
                .containsEntry(BookingOutcome.JustTaken.class, 63L);
        assertThat(booked()).isOne();
    }

    @Test
    void the_same_form_sent_64_times_at_once_has_one_effect() throws Exception {
        var anna = given.aCitizen();
        var draft = Given.draft(consultant.at(THURSDAY, "10:00"));

        var outcomes = Crowd.of(CALLERS).all(caller -> anna.does(() -> desk.book(draft)));

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class))
                .extracting(outcome ->
                        ((BookingOutcome.Booked) outcome).consultation().id())
                .containsOnly(((BookingOutcome.Booked) outcomes.getFirst())
                        .consultation()
                        .id());
        assertThat(booked()).isOne();
    }

    @Test
    void one_person_with_many_windows_has_two_open_at_most() throws Exception {
        var anna = given.aCitizen();

        var outcomes = Crowd.of(14)
                .all(caller -> anna.does(() -> desk.book(Given.draft(
                        consultant.at(THURSDAY, "%02d:%02d".formatted(9 + caller / 2, caller % 2 * 30))))));

        assertThat(outcomes).filteredOn(BookingOutcome.Booked.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(BookingOutcome.TooManyOpen.class::isInstance)
                .hasSize(12);
        assertThat(booked()).isEqualTo(2);
    }

    /** The control: those who look first and write then, without taking the quarter-hours, overbook. */
    @Test
    void without_the_guard_those_who_look_together_overbook() throws Exception {
        var citizens = given.citizens(WHO_LOOK_TOGETHER);
        var draft = Given.draft(consultant.at(THURSDAY, "10:00"));
        var slot = offers.chosen(draft).orElseThrow();
        var transaction = new TransactionTemplate(transactions);
        var allHaveLooked = new CyclicBarrier(WHO_LOOK_TOGETHER);

        Crowd.of(WHO_LOOK_TOGETHER)
                .all(caller -> transaction.execute(status -> {
                    boolean isFree =
                            diary.busy(consultant.staff().value(), slot.slot()).isEmpty() && booked() == 0;
                    await(allHaveLooked);
                    if (isFree) {
                        consultations.saveAndFlush(unguarded(citizens.get(caller), slot));
                    }
                    return isFree;
                }));

        assertThat(booked()).as("without the guard a time is given to several").isEqualTo(WHO_LOOK_TOGETHER);
    }

    @Test
    void with_the_guard_those_who_look_together_do_not() throws Exception {
        var citizens = given.citizens(WHO_LOOK_TOGETHER);
        var draft = Given.draft(consultant.at(THURSDAY, "10:00"));
        var slot = offers.chosen(draft).orElseThrow();
        var transaction = new TransactionTemplate(transactions);
        var allHaveLooked = new CyclicBarrier(WHO_LOOK_TOGETHER);

        Crowd.of(WHO_LOOK_TOGETHER)
                .all(caller -> transaction.execute(status -> {
                    var consultation = unguarded(citizens.get(caller), slot);
                    var parties = List.of(consultant.staff().value(), consultation.party());
                    booked();
                    await(allHaveLooked);
                    boolean isMine = diary.take(consultation.diaryEntry(), slot.slot(), parties);
                    if (isMine) {
                        consultations.saveAndFlush(consultation);
                    }
                    return isMine;
                }));

        assertThat(booked()).isOne();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("The others did not come", alone);
        }
    }

    private BcaConsultation unguarded(Given.Citizen citizen, FreeSlot slot) {
        return BcaConsultation.book(
                new BcaConsultation.Request(
                        ConsultationId.next(),
                        ConsultationCode.random(new Random()),
                        new Holder.Person(citizen.person()),
                        Given.draft(slot.choice()),
                        slot,
                        1),
                clock.instant());
    }

    private int booked() {
        return database.sql("select count(*) from bca_consultation where consultant_id = ? and state = 'BOOKED'")
                .param(consultant.staff().value())
                .query(Integer.class)
                .single();
    }
}
