package org.jobcenterportal.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.kernel.LanguageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenValuesTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalTime HALF_PAST_SEVEN = LocalTime.of(7, 30);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(14, 30);

    @Test
    @Row("F1")
    void a_customer_number_is_read_in_any_spacing_and_shown_in_one() {
        var number = new CustomerNumber(" 435 d 118 204");

        assertThat(number.value()).isEqualTo("435D118204");
        assertThat(number.readable()).isEqualTo("435 D 118 204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "435D11820", "435D1182045", "4351118204", "43ÄD118204", "435D11820x"})
    void anything_else_is_no_customer_number(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerNumber(text));
    }

    @Test
    void a_household_number_has_five_digits_two_strokes_and_seven_digits() {
        assertThat(new HouseholdNumber("43504//0047731 ").value()).isEqualTo("43504//0047731");
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseholdNumber("43504/0047731"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseholdNumber("43504//004773"));
    }

    @Test
    void a_citizenship_is_a_country_or_unclear() {
        assertThat(new Citizenship("UA").isGerman()).isFalse();
        assertThat(new Citizenship("DE").isGerman()).isTrue();
        assertThat(new Citizenship("XX")).isEqualTo(Citizenship.UNCLEAR);
        assertThatIllegalArgumentException().isThrownBy(() -> new Citizenship("ZZ"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citizenship("de"));
    }

    @Test
    @Row("F7")
    void a_language_is_a_tag() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Communication(ContactChannel.LETTER, "not a tag", false, Interpreter.NONE, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Communication(ContactChannel.LETTER, "", false, Interpreter.NONE, false));
    }

    @Test
    @Row("F7")
    void a_contact_time_starts_before_it_ends() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactTime(DayOfWeek.TUESDAY, HALF_PAST_TWO, HALF_PAST_SEVEN));
    }

    @Test
    @Row("F7")
    void who_wishes_to_be_called_or_mailed_can_be() {
        var anna = Citizens.anna();
        var unreachable = new Communication(ContactChannel.PHONE, "de", false, Interpreter.NONE, false);

        assertThatIllegalArgumentException().isThrownBy(() -> withoutContact(anna, anna.communication()));
        assertThatIllegalArgumentException().isThrownBy(() -> withoutContact(anna, unreachable));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutContact(
                        anna, new Communication(ContactChannel.LETTER, "de", false, Interpreter.NONE, true)));
        assertThat(withoutContact(anna, Communication.BY_LETTER).phone()).isNull();
    }

    @Test
    @Row("F8")
    void a_protection_has_a_reason_and_a_day_or_neither() {
        assertThat(Protection.NONE.holds()).isFalse();
        assertThat(new Protection(Protection.Reason.VIOLENCE, FEBRUARY).holds()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(Protection.Reason.REGISTER_BLOCK, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Protection(Protection.Reason.NONE, FEBRUARY));
    }

    @Test
    @Row("F3")
    void a_promised_place_is_a_place_from_its_day_on() {
        var promised = new CareSituation(Place.PROMISED, FEBRUARY, Kind.NURSERY, HALF_PAST_SEVEN, HALF_PAST_TWO);

        assertThat(promised.hasPlaceOn(FEBRUARY.minusDays(1))).isFalse();
        assertThat(promised.dailyCareOn(FEBRUARY.minusDays(1))).isEqualTo(Duration.ZERO);
        assertThat(promised.hasPlaceOn(FEBRUARY)).isTrue();
        assertThat(promised.dailyCareOn(FEBRUARY)).isEqualTo(Duration.ofHours(7));
    }

    @Test
    @Row("F3")
    void a_care_situation_does_not_contradict_itself() {
        assertThat(CareSituation.NO_PLACE.hasPlaceOn(FEBRUARY)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.PROMISED, null, Kind.NURSERY, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.NO, FEBRUARY, Kind.NONE, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.YES, null, Kind.NONE, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.NO, null, Kind.NONE, HALF_PAST_SEVEN, HALF_PAST_TWO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.YES, null, Kind.SCHOOL, HALF_PAST_SEVEN, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareSituation(Place.YES, null, Kind.SCHOOL, HALF_PAST_TWO, HALF_PAST_SEVEN));
    }

    @Test
    void only_a_finished_training_can_be_recognised() {
        new Qualification(LanguageLevel.B1, Training.VOCATIONAL, Recognition.PENDING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Qualification(LanguageLevel.B1, Training.NONE, Recognition.PENDING));
    }

    @Test
    @Row("F2")
    void a_household_has_one_applicant_and_nobody_twice() {
        var anna = Citizens.anna();
        var applicant = new MemberDraft(anna, HouseholdRole.APPLICANT, null);

        assertThatIllegalArgumentException().isThrownBy(() -> Citizens.household());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Citizens.household(applicant, new MemberDraft(Citizens.anna(), HouseholdRole.APPLICANT, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citizens.household(applicant, new MemberDraft(anna, HouseholdRole.PARTNER, null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberDraft(anna, HouseholdRole.PARTNER, CareSituation.NO_PLACE));
    }

    private static PersonDraft withoutContact(PersonDraft person, Communication communication) {
        return new PersonDraft(
                person.id(),
                person.customerNumber(),
                person.name(),
                person.address(),
                person.sex(),
                person.birthDate(),
                person.citizenship(),
                true,
                null,
                null,
                null,
                communication,
                person.contactTimes(),
                person.protection(),
                person.qualification());
    }
}
