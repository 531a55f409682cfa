package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;
import static org.jobcenterportal.appointments.NominationStory.TODAY;

import java.util.List;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.NominationOutcome.AlreadyOpen;
import org.jobcenterportal.appointments.NominationOutcome.NobodyElse;
import org.jobcenterportal.appointments.NominationStepOutcome.Done;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.kernel.PersonName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
@Row({"F41", "F42"})
class BothParentsTest {

    private final NominationStory story;
    private final Nominations nominations;
    private final NominationDesk desk;
    private final TandemDesk tandems;
    private final TogetherDesk together;
    private final ConsultationDesk consultations;
    private final ConsultantDay day;
    private final NominationRecords records;

    private Given.Citizen anna;
    private Given.Citizen bilal;

    @Autowired
    BothParentsTest(
            AutowireCapableBeanFactory portal,
            Nominations nominations,
            NominationDesk desk,
            TandemDesk tandems,
            TogetherDesk together,
            ConsultationDesk consultations,
            ConsultantDay day,
            NominationRecords records) {
        this.story = NominationStory.in(portal);
        this.nominations = nominations;
        this.desk = desk;
        this.tandems = tandems;
        this.together = together;
        this.consultations = consultations;
        this.day = day;
        this.records = records;
    }

    @BeforeEach
    void a_couple() {
        story.begins();
        var couple = story.given.aCouple(Citizens.called(new PersonName("Bilal", "Muster"), Citizens.anna()));
        anna = couple.getFirst();
        bilal = couple.getLast();
    }

    @AfterEach
    void back_to_the_start() {
        story.ends();
    }

    @Test
    void each_has_an_agreement_a_message_and_a_link_of_her_own() {
        var both = story.both(anna, false);

        assertThat(both)
                .extracting(
                        id -> records.findById(id).orElseThrow().suggestion().agreement())
                .containsExactly(
                        new Agreement(Agreement.Form.IN_CONVERSATION, TODAY),
                        new Agreement(Agreement.Form.BY_PHONE, TODAY.minusDays(1)));
        assertThat(both).allSatisfy(id -> {
            assertThat(story.mails(id.value()))
                    .hasSize(1)
                    .allMatch(mail -> mail.startsWith("appointments.kind.nominated"));
            assertThat(desk.byToken(story.token(id)).orElseThrow().together()).isTrue();
        });
        assertThat(story.token(both.getFirst())).isNotEqualTo(story.token(both.getLast()));
        assertThat(bilal.<List<Invitation>>does(() -> desk.mine()))
                .extracting(Invitation::id)
                .containsExactly(both.getLast());
    }

    @Test
    void the_counsellor_sees_each_and_where_the_other_stands() {
        var both = story.both(anna, false);
        desk.decline(story.token(both.getLast()));

        assertThat(story.own(both.getFirst()).partner()).satisfies(partner -> {
            assertThat(partner.id()).isEqualTo(both.getLast());
            assertThat(partner.state()).isEqualTo(NominationState.DECLINED);
        });
        assertThat(story.own(both.getFirst()).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void whoever_chooses_first_chooses_for_both_and_each_is_told() {
        var both = story.both(anna, false);

        var booked = story.book(both.getLast(), "10:00");

        assertThat(story.parties(booked.id()))
                .containsExactlyInAnyOrder(
                        story.consultant.staff().value(),
                        anna.person().value(),
                        bilal.person().value());
        assertThat(both).allSatisfy(id -> assertThat(story.own(id).state()).isEqualTo(NominationState.BOOKED));
        assertThat(story.mails(booked.id().value()))
                .contains(
                        "appointments.kind.booked anna@example.org",
                        "appointments.kind.participant-booked anna@example.org");
        assertThat(desk.byToken(story.token(both.getFirst()))).hasValueSatisfying(hers -> {
            assertThat(hers.consultationToken()).isNull();
            assertThat(together.participation(hers.participationToken())).isPresent();
        });
        assertThat(desk.byToken(story.token(both.getLast())).orElseThrow().consultationToken())
                .isNotNull();
    }

    @Test
    void of_both_parents_and_many_clicks_one_booking_comes() throws Exception {
        var both = story.both(anna, false);
        var times = List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00");

        var outcomes = Crowd.of(times.size())
                .all(caller -> desk.book(
                        story.token(both.get(caller % 2)),
                        Given.draft(story.consultant.at(THURSDAY, times.get(caller)))));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.filter(Booked.class::isInstance).isPresent())
                .hasSize(1);
        assertThat(story.quarters(anna.person().value())).isEqualTo(2);
        assertThat(story.quarters(bilal.person().value())).isEqualTo(2);
    }

    @Test
    void what_one_of_them_has_elsewhere_is_no_common_time() {
        var both = story.both(anna, false);
        var elsewhere = story.given.aConsultant();
        bilal.does(() -> consultations.book(Given.draft(elsewhere.at(THURSDAY, "10:00"))));

        assertThat(story.free(both.getFirst())).doesNotContain("10:00").contains("10:30");
    }

    @Test
    void a_no_is_for_one_alone_and_the_other_goes_on_by_herself() {
        var both = story.both(anna, false);

        assertThat(desk.decline(story.token(both.getLast()))).isEqualTo(new Done());

        assertThat(desk.byToken(story.token(both.getFirst())).orElseThrow().together())
                .isFalse();
        var booked = story.book(both.getFirst(), "10:00");
        assertThat(story.parties(booked.id()))
                .doesNotContain(bilal.person().value())
                .hasSize(2);
    }

    @Test
    void who_comes_along_steps_out_alone() {
        var both = story.both(anna, false);
        var booked = story.book(both.getFirst(), "10:00");
        var token = desk.byToken(story.token(both.getLast())).orElseThrow().participationToken();

        assertThat(together.leave(token)).isEqualTo(new TogetherOutcome.Done());

        assertThat(story.parties(booked.id()))
                .containsExactlyInAnyOrder(
                        story.consultant.staff().value(), anna.person().value());
    }

    @Test
    void who_has_booked_cancels_alone_and_the_other_goes_on_in_her_own_name() {
        var both = story.both(anna, false);
        var booked = story.book(both.getFirst(), "10:00");
        var formerLink =
                desk.byToken(story.token(both.getFirst())).orElseThrow().consultationToken();

        assertThat(consultations.cancelByToken(formerLink)).isInstanceOf(CancellationOutcome.Cancelled.class);

        assertThat(anna.<List<ConsultationDetails>>does(() -> consultations.mine()))
                .extracting(ConsultationDetails::state)
                .containsExactly(ConsultationState.CANCELLED);
        assertThat(bilal.<List<ConsultationDetails>>does(() -> consultations.mine()))
                .singleElement()
                .satisfies(his -> {
                    assertThat(his.state()).isEqualTo(ConsultationState.BOOKED);
                    assertThat(his.slot()).isEqualTo(booked.slot());
                    assertThat(his.code()).isNotEqualTo(booked.code());
                    assertThat(story.parties(his.id()))
                            .containsExactlyInAnyOrder(
                                    story.consultant.staff().value(),
                                    bilal.person().value());
                });
        assertThat(story.parties(booked.id())).isEmpty();
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.cancelled anna@example.org")
                .contains("appointments.kind.participant-goes-on anna@example.org")
                .noneMatch(mail -> mail.contains("called-off"));
        assertThat(desk.byToken(story.token(both.getLast())).orElseThrow().consultationToken())
                .isNotNull();
        assertThat(consultations.byToken(formerLink).orElseThrow().state()).isEqualTo(ConsultationState.CANCELLED);
    }

    @Test
    void whom_the_office_cancels_for_cancels_alone_as_well() {
        var both = story.both(anna, false);
        var booked = story.book(both.getFirst(), "10:00");

        assertThat(story.consultant.does(() -> day.cancelFor(booked.id(), version(booked.id()))))
                .isInstanceOf(NotingOutcome.Noted.class);

        assertThat(bilal.<List<ConsultationDetails>>does(() -> consultations.mine()))
                .singleElement()
                .satisfies(his -> {
                    assertThat(his.state()).isEqualTo(ConsultationState.BOOKED);
                    assertThat(his.slot()).isEqualTo(booked.slot());
                });
        assertThat(story.mails(booked.id().value()))
                .contains("appointments.kind.cancelled-for anna@example.org")
                .contains("appointments.kind.participant-goes-on anna@example.org");
    }

    @Test
    void the_counsellor_stays_with_the_one_who_goes_on() {
        var both = story.both(anna, true);
        story.release(both.getFirst(), "10:00", "11:00");
        both.forEach(id -> desk.answerTandem(story.token(id), true));
        var booked = story.book(both.getFirst(), "10:00");

        anna.does(() -> consultations.cancel(booked.id()));

        var his = bilal.<List<ConsultationDetails>>does(() -> consultations.mine())
                .getFirst();
        assertThat(story.parties(his.id()))
                .containsExactlyInAnyOrder(
                        story.consultant.staff().value(),
                        story.counsellor.staff().value(),
                        bilal.person().value());
        assertThat(story.quarters(story.counsellor.staff().value())).isEqualTo(2);
    }

    @Test
    void after_the_other_has_stepped_out_cancelling_is_for_all() {
        var both = story.both(anna, false);
        var booked = story.book(both.getFirst(), "10:00");
        together.leave(desk.byToken(story.token(both.getLast())).orElseThrow().participationToken());

        anna.does(() -> consultations.cancel(booked.id()));

        assertThat(bilal.<List<ConsultationDetails>>does(() -> consultations.mine()))
                .isEmpty();
        assertThat(story.free(story.nominated(anna, Topic.OTHER))).contains("10:00");
    }

    @Test
    void who_gets_no_mail_gets_letters_with_a_link_of_her_own() {
        var couple = story.given.aCouple(Given.byLetter());
        var both = story.both(couple.getFirst(), false);

        assertThat(story.own(both.getLast()).channel()).isEqualTo(DeliveryWay.LETTER);
        assertThat(story.own(both.getLast()).state()).isEqualTo(NominationState.NOMINATED);
        assertThat(story.counsellor.does(() -> nominations.printedLetter(both.getLast())))
                .isPresent();
        var booked = story.book(both.getFirst(), "10:00");
        assertThat(story.mails(booked.id().value())).contains("appointments.kind.participant-booked");
    }

    @Test
    void who_gets_no_mail_is_asked_by_letter_after_a_booking_too() {
        var couple = story.given.aCouple(Given.byLetter());
        var booked = couple.getFirst()
                .does(() -> (Booked) consultations.book(Given.draft(story.consultant.at(THURSDAY, "10:00"))));
        var id = booked.consultation().id();

        assertThat(couple.getFirst().does(() -> together.invite(id))).isEqualTo(new TogetherOutcome.Done());

        assertThat(story.mails(id.value())).contains("appointments.kind.participant-invited");
        var asked = couple.getLast()
                .<List<Participation>>does(() -> together.mine())
                .getFirst();
        assertThat(story.letter(id.value())).contains("/beratung/zu-zweit/" + asked.token());
    }

    @Test
    void withdrawing_one_leaves_the_other_invited() {
        var both = story.both(anna, false);

        assertThat(story.counsellor.does(() -> nominations.withdraw(both.getFirst())))
                .isEqualTo(new Done());

        assertThat(story.own(both.getLast()).open()).isTrue();
    }

    @Test
    void the_counsellor_takes_part_only_where_both_want_it() {
        var both = story.both(anna, true);
        story.release(both.getFirst(), "10:00", "11:00");
        desk.answerTandem(story.token(both.getFirst()), true);

        assertThat(desk.byToken(story.token(both.getFirst())).orElseThrow().inTandem())
                .isFalse();
        assertThat(story.free(both.getFirst())).contains("14:00");

        desk.answerTandem(story.token(both.getLast()), true);
        assertThat(story.free(both.getLast())).containsExactly("10:00", "10:30");
        var booked = story.book(both.getLast(), "10:00");
        assertThat(story.parties(booked.id()))
                .hasSize(4)
                .contains(story.counsellor.staff().value());
        assertThat(story.counsellor.<List<TandemRow>>does(() -> tandems.tandems()))
                .hasSize(1);
    }

    @Test
    void nobody_is_nominated_with_somebody_who_is_not_there_or_twice() {
        var single = story.given.aCitizen();
        var agreement = new Agreement(Agreement.Form.BY_PHONE, TODAY);
        var alone = story.draft(single, Topic.OTHER, false, agreement);
        assertThat(story.counsellor.does(() -> nominations.nominate(alone))).isEqualTo(new NobodyElse());
        assertThat(single.<List<Invitation>>does(() -> desk.mine())).isEmpty();

        story.nominated(bilal, Topic.OTHER);
        var both = story.draft(anna, Topic.OTHER, false, agreement);
        assertThat(story.counsellor.does(() -> nominations.nominate(both))).isEqualTo(new AlreadyOpen());
        assertThat(anna.<List<Invitation>>does(() -> desk.mine())).isEmpty();
    }

    private long version(ConsultationId id) {
        return story.consultant.does(() -> day.meeting(id)).orElseThrow().version();
    }
}
