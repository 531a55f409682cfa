package org.jobcenterportal.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventRegistrationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant END = Instant.parse("2026-12-03T10:30:00Z");

    @Test
    void an_invitation_leads_to_a_place_or_into_the_line_and_from_there_to_a_place() {
        var invited = EventRegistration.invited(made(), NOW);
        invited.register(Wish.ALONE, NOW);
        assertThat(invited.state()).isEqualTo(RegistrationState.REGISTERED);

        var waiting = EventRegistration.invited(made(), NOW);
        waiting.waitFor(Wish.ALONE, NOW);
        assertThat(waiting.offer(END)).isTrue();
        assertThat(waiting.offer(END)).isFalse();
        waiting.register(Wish.ALONE, NOW);
        assertThat(waiting.offeredUntil()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> waiting.waitFor(Wish.ALONE, NOW));
    }

    @Test
    void whoever_comes_is_checked_in_and_has_attended_when_it_is_over_and_not_before() {
        var registration = registered();
        registration.checkIn(null, NOW, NOW);

        assertThatIllegalStateException().isThrownBy(() -> registration.attend(null, END, END.minusNanos(1)));
        registration.attend(null, END, END);

        assertThat(registration.state()).isEqualTo(RegistrationState.ATTENDED);
        assertThat(registration.arrivedAt()).isEqualTo(NOW);
        assertThatIllegalStateException().isThrownBy(() -> registration.takeBackCheckIn(null, END));
    }

    @Test
    void nobody_is_noted_as_not_come_before_the_end() {
        var registration = registered();

        assertThatIllegalStateException().isThrownBy(() -> registration.noShow(null, END, END.minusNanos(1)));
        registration.noShow(null, END, END);

        assertThat(registration.state()).isEqualTo(RegistrationState.NO_SHOW);
        registration.correct(RegistrationState.EXCUSED, null, null, END, END);
        assertThat(registration.state()).isEqualTo(RegistrationState.EXCUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration.correct(RegistrationState.INVITED, null, null, END, END));
    }

    @Test
    void a_mistake_at_the_door_is_taken_back_and_who_came_without_a_registration_is_taken_out() {
        var registration = registered();
        registration.checkIn(null, NOW, NOW);
        registration.takeBackCheckIn(null, NOW);
        assertThat(registration.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(registration.arrivedAt()).isNull();

        var walkedIn = EventRegistration.walkedIn(made(CameBy.WALK_IN), null, NOW);
        walkedIn.takeBackCheckIn(null, NOW);
        assertThat(walkedIn.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(walkedIn.cancelReason()).isEqualTo(CancelReason.RECORDED_IN_ERROR);
    }

    @Test
    void signing_off_is_possible_before_and_impossible_afterwards_and_a_calendar_learns_of_it() {
        var registration = registered();
        registration.cancel(CancelReason.SIGNED_OFF, null, NOW);
        assertThat(registration.calendarSequence()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> registration.cancel(CancelReason.SIGNED_OFF, null, NOW));

        var there = registered();
        there.checkIn(null, NOW, NOW);
        assertThatIllegalStateException().isThrownBy(() -> there.cancel(CancelReason.SIGNED_OFF, null, NOW));
    }

    @Test
    void an_address_is_confirmed_once() {
        var registration = registered();
        registration.holdUntil(END);

        assertThat(registration.isHeldAt(END.minusNanos(1))).isTrue();
        assertThat(registration.isHeldAt(END)).isFalse();
        assertThat(registration.confirm()).isTrue();
        assertThat(registration.confirm()).isFalse();
    }

    @Test
    void one_visitor_is_one_party_however_she_writes_her_address_or_number() {
        assertThat(visitor("Anna@Example.org", null)).isEqualTo(visitor("anna@example.ORG", null));
        assertThat(visitor(null, "0561 1234567")).isEqualTo(visitor(null, "+49 561 1234567"));
        assertThat(visitor("anna@example.org", null)).isNotEqualTo(visitor(null, "0561 1234567"));
        assertThat(visitor(null, null)).isNotEqualTo(visitor(null, null));
    }

    @Test
    void companions_count_and_wishes_have_an_end() {
        assertThat(new Wish(2, List.of(), null, null).places()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wish(Wish.MOST_COMPANIONS + 1, List.of(), null, null));
        var danylo = new ChildInCare(PersonId.next(), 20);
        assertThatIllegalArgumentException().isThrownBy(() -> new Wish(0, List.of(danylo, danylo), null, null));
        assertThat(new Wish(0, List.of(ChildInCare.aged(20), ChildInCare.aged(20)), null, null).children())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> ChildInCare.aged(ChildInCare.OLDEST + 1));
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        var code = RegistrationCode.random(new Random(7));

        assertThat(RegistrationCode.read(code.value().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(code);
        assertThat(RegistrationCode.read(code.value().substring(3))).contains(code);
        assertThat(RegistrationCode.read("VA-AAA-AAA")).isEmpty();
        assertThat(RegistrationCode.read("")).isEmpty();
    }

    private static UUID visitor(@Nullable String email, @Nullable String phone) {
        return new Holder.Visitor(
                        "Anna",
                        email == null ? null : new EmailAddress(email),
                        phone == null ? null : new PhoneNumber(phone),
                        UUID.randomUUID())
                .party();
    }

    private static EventRegistration registered() {
        return EventRegistration.registered(made(), NOW);
    }

    private static EventRegistration.Made made() {
        return made(CameBy.CITIZEN);
    }

    private static EventRegistration.Made made(CameBy by) {
        return new EventRegistration.Made(
                EventId.next(),
                new Holder.Person(PersonId.next()),
                Wish.ALONE,
                RegistrationCode.random(new Random(1)),
                by,
                Locale.GERMAN,
                UUID.randomUUID());
    }
}
