package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Row("F41")
class NominationTest {

    private static final Instant NOW = TestClock.START;
    private static final Instant EXPIRES = NOW.plus(Duration.ofDays(21));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Actor COUNSELLOR = Actor.office(new AccountId("counsellor"));

    @Test
    void nobody_is_nominated_without_her_agreement() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(Agreement.Form.BY_PHONE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Agreement(null, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> nominated(draft(TODAY.plusDays(1), false)));
        assertThat(nominated(draft(TODAY, false)).suggestion().agreement().on()).isEqualTo(TODAY);
    }

    @Test
    void nothing_in_it_can_have_legal_consequences() {
        assertThat(nominated().voluntary().hasLegalConsequences()).isFalse();
        assertThat(Nomination.class.getDeclaredFields())
                .extracting(field -> field.getName().toLowerCase())
                .noneMatch(name -> name.contains("legal") || name.contains("sanction") || name.contains("summons"));
    }

    @Test
    void a_nomination_becomes_an_invitation_and_a_booking() {
        var nomination = nominated();

        nomination.invite(NOW.plus(Duration.ofDays(3)), COUNSELLOR, NOW);
        var change = nomination.book(ConsultationId.next(), Actor.VISITOR, NOW.plusSeconds(60));

        assertThat(change.state()).isEqualTo(NominationState.BOOKED);
        assertThat(nomination.consultation()).isPresent();
        assertThat(nomination.isOpenAt(NOW.plusSeconds(61))).isFalse();
    }

    @Test
    void she_is_reminded_once_and_not_a_second_too_early() {
        var nomination = nominated();
        var reminder = NOW.plus(Duration.ofDays(3));
        nomination.invite(reminder, COUNSELLOR, NOW);

        assertThat(nomination.isToBeRemindedAt(reminder.minusSeconds(1))).isFalse();
        assertThat(nomination.isToBeRemindedAt(reminder)).isTrue();
        nomination.remind(reminder);
        nomination.invite(reminder.plus(Duration.ofDays(3)), COUNSELLOR, reminder);
        assertThat(nomination.isToBeRemindedAt(reminder.plus(Duration.ofDays(4))))
                .isFalse();
        assertThatIllegalStateException().isThrownBy(() -> nomination.remind(reminder.plus(Duration.ofDays(4))));
    }

    @Test
    void it_expires_when_its_time_is_over_and_not_a_second_earlier() {
        var nomination = nominated();

        assertThatIllegalStateException().isThrownBy(() -> nomination.expire(EXPIRES.minusSeconds(1)));
        assertThat(nomination.isOpenAt(EXPIRES.minusSeconds(1))).isTrue();
        assertThat(nomination.isOpenAt(EXPIRES)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> nomination.book(ConsultationId.next(), COUNSELLOR, EXPIRES));
        assertThat(nomination.expire(EXPIRES).state()).isEqualTo(NominationState.EXPIRED);
    }

    @Test
    void who_asks_to_be_rung_is_not_reminded_and_can_still_choose_a_time() {
        var nomination = nominated();
        nomination.invite(NOW.plus(Duration.ofDays(3)), COUNSELLOR, NOW);

        nomination.wishCall(Actor.VISITOR, NOW);

        assertThat(nomination.isToBeRemindedAt(NOW.plus(Duration.ofDays(4)))).isFalse();
        assertThat(nomination.isOpenAt(NOW)).isTrue();
    }

    @Test
    void an_undeliverable_one_stays_open_for_another_way() {
        var nomination = nominated();
        assertThatIllegalStateException().isThrownBy(() -> nomination.undeliverable(NOW));
        nomination.invite(null, COUNSELLOR, NOW);

        nomination.undeliverable(NOW);

        assertThat(nomination.isOpenAt(NOW)).isTrue();
        assertThat(nomination.invite(null, COUNSELLOR, NOW).state()).isEqualTo(NominationState.INVITED);
    }

    @Test
    void after_a_no_nothing_more_can_happen() {
        var nomination = nominated();
        nomination.decline(Actor.VISITOR, NOW);

        assertThatIllegalStateException().isThrownBy(() -> nomination.decline(Actor.VISITOR, NOW));
        assertThatIllegalStateException().isThrownBy(() -> nomination.withdraw(COUNSELLOR, NOW));
        assertThatIllegalStateException().isThrownBy(() -> nomination.invite(null, COUNSELLOR, NOW));
    }

    @Test
    @Row("F42")
    void only_she_decides_whether_the_counsellor_takes_part_until_she_has_booked() {
        var nomination = nominated(draft(TODAY, true));
        assertThat(nomination.tandem()).isEqualTo(TandemState.PROPOSED);

        nomination.answerTandem(true, Actor.VISITOR, NOW);
        nomination.answerTandem(false, Actor.VISITOR, NOW);

        assertThat(nomination.tandem()).isEqualTo(TandemState.REFUSED);
        assertThatIllegalStateException().isThrownBy(() -> nomination.releaseTimes(COUNSELLOR, NOW));
        nomination.book(ConsultationId.next(), Actor.VISITOR, NOW);
        assertThat(nomination.canAnswerTandemAt(NOW)).isFalse();
    }

    @Test
    @Row("F42")
    void a_tandem_is_proposed_once() {
        var nomination = nominated();
        assertThat(nomination.canAnswerTandemAt(NOW)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> nomination.answerTandem(true, Actor.VISITOR, NOW));

        nomination.proposeTandem(COUNSELLOR, NOW);

        assertThatIllegalStateException().isThrownBy(() -> nomination.proposeTandem(COUNSELLOR, NOW));
    }

    @Test
    void the_other_parent_is_never_told_of_a_confidential_conversation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NominationDraft(
                        new CustomerNumber("435D118204"),
                        Topic.PROTECTION_FROM_VIOLENCE,
                        Set.of(),
                        new OneSentence("Sie wünscht sich Rat."),
                        new Agreement(Agreement.Form.IN_CONVERSATION, TODAY),
                        false,
                        new Agreement(Agreement.Form.BY_PHONE, TODAY)));
    }

    @Test
    void a_note_is_one_line_of_at_most_three_hundred_characters() {
        assertThat(new OneSentence("  Sie  sucht\n Rat. ").value()).isEqualTo("Sie sucht Rat.");
        assertThat(OneSentence.isValid("x".repeat(300))).isTrue();
        assertThat(OneSentence.isValid("x".repeat(301))).isFalse();
        assertThat(OneSentence.isValid("   ")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void what_is_over_is_not_open(NominationState state) {
        assertThat(state.isOpen())
                .isEqualTo(Set.of(NominationState.NOMINATED, NominationState.INVITED, NominationState.UNDELIVERABLE)
                        .contains(state));
    }

    private static Nomination nominated() {
        return nominated(draft(TODAY, false));
    }

    private static Nomination nominated(NominationDraft draft) {
        return Nomination.nominate(
                new Nomination.Request(NominationId.next(), PersonId.next(), StaffId.next(), DeliveryWay.EMAIL, draft),
                EXPIRES,
                NOW);
    }

    private static NominationDraft draft(LocalDate agreedOn, boolean tandem) {
        return new NominationDraft(
                new CustomerNumber("435D118204"),
                Topic.OTHER,
                Set.of(Way.ON_SITE, Way.PHONE),
                new OneSentence("Sie möchten wieder arbeiten."),
                new Agreement(Agreement.Form.IN_CONVERSATION, agreedOn),
                tandem,
                null);
    }
}
