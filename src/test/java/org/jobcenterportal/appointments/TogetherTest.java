package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;

import java.util.List;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.kernel.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
@Row("F42")
class TogetherTest {

    private final NominationStory story;
    private final Given given;
    private final ConsultationDesk desk;
    private final TogetherDesk together;
    private final ConsultationLinks links;
    private final Consultations consultations;

    private Given.Consulting consultant;
    private Given.Citizen anna;
    private Given.Citizen partner;

    @Autowired
    TogetherTest(
            AutowireCapableBeanFactory portal,
            ConsultationDesk desk,
            TogetherDesk together,
            ConsultationLinks links,
            Consultations consultations) {
        this.story = NominationStory.in(portal);
        this.given = story.given;
        this.desk = desk;
        this.together = together;
        this.links = links;
        this.consultations = consultations;
    }

    @BeforeEach
    void a_couple() {
        story.begins();
        consultant = story.consultant;
        var couple = given.aCouple();
        anna = couple.getFirst();
        partner = couple.getLast();
    }

    @AfterEach
    void back_to_the_start() {
        story.ends();
    }

    @Test
    void the_other_parent_is_asked_by_an_own_message_and_nobodys_time_is_taken_yet() {
        var booked = book(anna, "10:00");
        assertThat(anna.does(() -> together.of(booked.id())).orElseThrow().canInvite())
                .isTrue();

        assertThat(anna.does(() -> together.invite(booked.id()))).isEqualTo(new TogetherOutcome.Done());
        assertThat(anna.does(() -> together.invite(booked.id()))).isEqualTo(new TogetherOutcome.Done());

        assertThat(kinds(booked.id())).containsOnlyOnce("appointments.kind.participant-invited");
        assertThat(story.parties(booked.id()))
                .doesNotContain(partner.person().value())
                .hasSize(2);
        assertThat(invited().standing()).isEqualTo(Together.Standing.INVITED);
        assertThat(anna.does(() -> together.of(booked.id())).orElseThrow().canInvite())
                .isFalse();
    }

    @Test
    void a_yes_takes_her_own_time_and_leaving_frees_only_hers() {
        var booked = book(anna, "10:00");
        anna.does(() -> together.invite(booked.id()));
        var token = invited().token();

        assertThat(together.join(token)).isEqualTo(new TogetherOutcome.Done());
        assertThat(together.join(token)).isEqualTo(new TogetherOutcome.Done());
        assertThat(story.parties(booked.id()))
                .contains(partner.person().value())
                .hasSize(3);
        assertThat(together.leave(token)).isEqualTo(new TogetherOutcome.Done());

        assertThat(story.parties(booked.id())).hasSize(2);
        assertThat(consultations.findById(booked.id()).orElseThrow().state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(kinds(booked.id()))
                .contains("appointments.kind.participant-comes", "appointments.kind.participant-left");
    }

    @Test
    void a_no_is_a_no_and_costs_nothing() {
        var booked = book(anna, "10:00");
        anna.does(() -> together.invite(booked.id()));

        assertThat(together.leave(invited().token())).isEqualTo(new TogetherOutcome.Done());

        assertThat(invited().standing()).isEqualTo(Together.Standing.DECLINED);
        assertThat(kinds(booked.id())).doesNotContain("appointments.kind.participant-left");
    }

    @Test
    void who_has_something_else_then_cannot_come_along() {
        var another = given.aConsultant();
        partner.does(() -> desk.book(Given.draft(another.at(THURSDAY, "10:00"))));
        var booked = book(anna, "10:00");
        anna.does(() -> together.invite(booked.id()));

        assertThat(together.join(invited().token())).isEqualTo(new TogetherOutcome.OwnTimeTaken());
        assertThat(story.parties(booked.id())).hasSize(2);
    }

    @Test
    void the_link_answers_for_her_alone() {
        var booked = book(anna, "10:00");
        anna.does(() -> together.invite(booked.id()));
        var own = links.token(consultations.findById(booked.id()).orElseThrow());

        assertThat(together.join(own)).isEqualTo(new TogetherOutcome.NotFound());
        assertThat(together.participation(own)).isEmpty();
        assertThat(desk.byToken(invited().token())).isEmpty();
        assertThat(partner.does(() -> desk.mine(booked.id()))).isEmpty();
    }

    @Test
    void nobody_is_told_of_a_confidential_conversation() {
        var draft = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.PROTECTION_FROM_VIOLENCE,
                Way.PHONE,
                Needs.NONE,
                consultant.at(THURSDAY, "10:00"),
                "de",
                new PhoneNumber("0561 929990"));
        var booked = ((Booked) anna.does(() -> desk.book(draft))).consultation();

        assertThat(anna.does(() -> together.of(booked.id())).orElseThrow().canInvite())
                .isFalse();
        assertThat(anna.does(() -> together.invite(booked.id()))).isEqualTo(new TogetherOutcome.NotFound());
    }

    @Test
    void who_lives_alone_and_who_is_a_stranger_ask_nobody() {
        var single = given.aCitizen();
        var booked = book(single, "14:00");

        assertThat(single.does(() -> together.invite(booked.id()))).isEqualTo(new TogetherOutcome.NotFound());
        assertThat(anna.does(() -> together.invite(booked.id()))).isEqualTo(new TogetherOutcome.NotFound());
    }

    @Test
    void after_it_was_cancelled_nobody_joins() {
        var booked = book(anna, "10:00");
        anna.does(() -> together.invite(booked.id()));
        var token = invited().token();
        anna.does(() -> desk.cancel(booked.id()));

        assertThat(together.join(token)).isEqualTo(new TogetherOutcome.TooLate());
    }

    private ConsultationDetails book(Given.Citizen citizen, String time) {
        return ((Booked) citizen.does(() -> desk.book(Given.draft(consultant.at(THURSDAY, time))))).consultation();
    }

    private Participation invited() {
        List<Participation> all = partner.does(() -> together.mine());
        return all.getFirst();
    }

    private List<String> kinds(ConsultationId id) {
        return story.mails(id.value()).stream().map(mail -> mail.split(" ")[0]).toList();
    }
}
