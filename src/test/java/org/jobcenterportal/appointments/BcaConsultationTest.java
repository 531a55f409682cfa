package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.junit.jupiter.api.Test;

@Row({"F41", "S5"})
class BcaConsultationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(45));
    private static final Instant HELD_UNTIL = NOW.plus(Duration.ofMinutes(30));
    private static final Actor OFFICER = Actor.office(new AccountId("bca"));

    @Test
    void a_citizen_s_booking_is_certain_at_once() {
        var consultation = booked();

        assertThat(consultation.state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(consultation.voluntary().hasLegalConsequences()).isFalse();
    }

    @Test
    void a_consultation_lies_in_the_future() {
        assertThatIllegalArgumentException().isThrownBy(() -> BcaConsultation.book(request(), START));
        assertThat(BcaConsultation.book(request(), START.minusSeconds(1)).slot().start())
                .isEqualTo(START);
    }

    @Test
    void a_reservation_can_be_confirmed_until_its_time_is_up() {
        var inTime = reserved();
        inTime.confirm(Actor.VISITOR, HELD_UNTIL.minusSeconds(1));
        var tooLate = reserved();

        assertThat(inTime.state()).isEqualTo(ConsultationState.BOOKED);
        assertThatIllegalStateException().isThrownBy(() -> tooLate.confirm(Actor.VISITOR, HELD_UNTIL));
    }

    @Test
    void a_reservation_lapses_and_a_booking_does_not() {
        var reserved = reserved();
        reserved.lapse(Actor.PORTAL, HELD_UNTIL);

        assertThat(reserved.state()).isEqualTo(ConsultationState.LAPSED);
        assertThatIllegalStateException().isThrownBy(() -> booked().lapse(Actor.PORTAL, HELD_UNTIL));
    }

    @Test
    void it_can_be_cancelled_until_it_begins() {
        var consultation = booked();

        assertThat(consultation.isCancellableAt(START.minusSeconds(1))).isTrue();
        assertThat(consultation.isCancellableAt(START)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> consultation.cancel(OFFICER, START));
    }

    @Test
    void cancelling_counts_the_calendar_entry_up() {
        var consultation = booked();

        var change = consultation.cancel(Actor.VISITOR, NOW);

        assertThat(consultation.calendarSequence()).isOne();
        assertThat(change)
                .isEqualTo(new StateChange(
                        consultation.id(), ConsultationState.BOOKED, ConsultationState.CANCELLED, Actor.VISITOR, NOW));
    }

    @Test
    void what_became_of_it_is_not_noted_before_its_end() {
        assertThatIllegalStateException().isThrownBy(() -> booked().tookPlace(OFFICER, END.minusSeconds(1)));
        assertThatIllegalStateException().isThrownBy(() -> booked().noShow(OFFICER, END.minusSeconds(1)));

        var tookPlace = booked();
        tookPlace.tookPlace(OFFICER, END);
        var noShow = booked();
        noShow.noShow(OFFICER, END);

        assertThat(tookPlace.state()).isEqualTo(ConsultationState.TOOK_PLACE);
        assertThat(noShow.state()).isEqualTo(ConsultationState.NO_SHOW);
    }

    @Test
    void a_note_can_be_taken_back_and_says_who_did_so() {
        var consultation = booked();
        consultation.tookPlace(OFFICER, END);
        var deputy = Actor.office(new AccountId("bca2"));

        var change = consultation.undo(deputy, null, END.plusSeconds(60));

        assertThat(consultation.state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(change.from()).isEqualTo(ConsultationState.TOOK_PLACE);
        assertThat(change.by()).isEqualTo(deputy);
        assertThat(change.undo()).isTrue();
    }

    @Test
    void what_the_citizen_has_cancelled_is_not_taken_back() {
        var consultation = booked();
        consultation.cancel(Actor.VISITOR, NOW);

        assertThatIllegalStateException().isThrownBy(() -> consultation.undo(OFFICER, 1, NOW));
    }

    @Test
    void only_what_is_booked_can_take_place() {
        var reserved = reserved();

        assertThatIllegalStateException().isThrownBy(() -> reserved.tookPlace(OFFICER, END));
        assertThatIllegalStateException().isThrownBy(() -> reserved.noShow(OFFICER, END));
        assertThatIllegalStateException().isThrownBy(() -> reserved.excuse(OFFICER, NOW));
        assertThatIllegalStateException().isThrownBy(() -> reserved.cancel(OFFICER, NOW));
    }

    @Test
    void the_same_mailbox_is_the_same_visitor_however_it_is_written() {
        var one = new Holder.Visitor("Anna", new EmailAddress("Anna.Example@Portal.Example"));
        var same = new Holder.Visitor("A. Example", new EmailAddress("anna.example@portal.example"));
        var other = new Holder.Visitor("Anna", new EmailAddress("anna@portal.example"));

        assertThat(one.party()).isEqualTo(same.party()).isNotEqualTo(other.party());
    }

    private static BcaConsultation booked() {
        return BcaConsultation.book(request(), NOW);
    }

    private static BcaConsultation reserved() {
        return BcaConsultation.reserve(request(), HELD_UNTIL, NOW);
    }

    private static BcaConsultation.Request request() {
        var consultant = new ConsultantCard(
                StaffId.next(), new PersonName("Katharina", "Ostwald"), FormOfAddress.MS, "Equality officer", "214");
        var venue = new VenueDetails(
                VenueId.next(),
                VenueKind.OFFICE,
                "Office",
                new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                null,
                null,
                true,
                null);
        var slot = new FreeSlot(new TimeSlot(START, END), consultant, venue, "214");
        var draft = new ConsultationDraft(
                UUID.randomUUID(), Topic.CHILDCARE, Way.ON_SITE, Needs.NONE, slot.choice(), "de", null);
        return new BcaConsultation.Request(
                ConsultationId.next(),
                ConsultationCode.random(new Random(1)),
                new Holder.Visitor("Anna Example", new EmailAddress("anna@portal.example")),
                draft,
                slot,
                1);
    }
}
