package org.jobcenterportal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.law.Unemployment.SpellKind.ACTIVATION_MEASURE;
import static org.jobcenterportal.law.Unemployment.SpellKind.CARING;
import static org.jobcenterportal.law.Unemployment.SpellKind.ILLNESS;
import static org.jobcenterportal.law.Unemployment.SpellKind.OTHER_MEASURE;
import static org.jobcenterportal.law.Unemployment.SpellKind.OTHER_PAUSE;
import static org.jobcenterportal.law.Unemployment.SpellKind.UNEMPLOYED;
import static org.jobcenterportal.law.Unemployment.SpellKind.WORKING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.law.Unemployment.Spell;
import org.jobcenterportal.law.Unemployment.SpellKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Row("F114")
class UnemploymentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"2025-11-24, YES", "2025-11-25, NO"})
    void a_year_is_over_on_the_day_that_corresponds(LocalDate first, Verdict verdict) {
        var unemployment = new Unemployment(List.of(new Spell(new DateSpan(first, null), UNEMPLOYED)));

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(verdict);
        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void whoever_became_unemployed_on_a_leap_day_waits_until_march() {
        var unemployment =
                new Unemployment(List.of(new Spell(new DateSpan(LocalDate.of(2024, 2, 29), null), UNEMPLOYED)));

        assertThat(unemployment.isLongTermOn(LocalDate.of(2025, 2, 28)).verdict())
                .isEqualTo(Verdict.NO);
        assertThat(unemployment.isLongTermOn(LocalDate.of(2025, 3, 1)).verdict())
                .isEqualTo(Verdict.YES);
    }

    @Test
    void a_measure_under_45_interrupts_nothing_but_meanwhile_nobody_is_unemployed() {
        var unemployment = upTo(DAY)
                .went(UNEMPLOYED, 200)
                .went(ACTIVATION_MEASURE, 100)
                .went(UNEMPLOYED, 100)
                .all();

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(unemployment.isLongTermOn(DAY.minusDays(250)).reason().key())
                .isEqualTo("law.reason.unemployed.in-measure");
        assertThat(unemployment.isLongTermOn(DAY.minusDays(250)).verdict()).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @CsvSource({"ILLNESS, 42, YES", "ILLNESS, 43, NO", "OTHER_PAUSE, 42, YES", "OTHER_PAUSE, 43, NO"})
    void a_pause_of_six_weeks_interrupts_nothing_and_a_longer_one_does(SpellKind kind, int days, Verdict verdict) {
        var unemployment = upTo(DAY)
                .went(UNEMPLOYED, 300)
                .went(kind, days)
                .went(UNEMPLOYED, 100)
                .all();

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(verdict);
    }

    @Test
    void two_pauses_in_a_row_are_one() {
        var together = upTo(DAY)
                .went(UNEMPLOYED, 300)
                .went(ILLNESS, 30)
                .went(OTHER_PAUSE, 30)
                .went(UNEMPLOYED, 100)
                .all();
        var apart = upTo(DAY)
                .went(UNEMPLOYED, 300)
                .went(ILLNESS, 30)
                .went(UNEMPLOYED, 1)
                .went(OTHER_PAUSE, 30)
                .went(UNEMPLOYED, 100)
                .all();

        assertThat(together.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(apart.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void a_measure_before_the_first_day_of_unemployment_makes_it_no_longer() {
        var unemployment =
                upTo(DAY).went(UNEMPLOYED, 300).went(ACTIVATION_MEASURE, 200).all();

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void a_day_of_which_nothing_is_known_interrupts_but_is_harmless_for_support() {
        var unemployment = new Unemployment(List.of(
                new Spell(new DateSpan(DAY.minusDays(400), DAY.minusDays(201)), UNEMPLOYED),
                new Spell(new DateSpan(DAY.minusDays(199), null), UNEMPLOYED)));

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(unemployment.isLongTermForSupportOn(DAY).isVerified()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"42, YES", "43, NO"})
    void an_unproven_gap_is_harmless_for_six_weeks(int gap, Verdict verdict) {
        var unemployment = new Unemployment(List.of(
                new Spell(new DateSpan(DAY.minusDays(1000), DAY.minusDays(200 + gap + 1)), UNEMPLOYED),
                new Spell(new DateSpan(DAY.minusDays(200), null), UNEMPLOYED)));

        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"180, YES", "181, NO"})
    void work_is_harmless_for_support_up_to_six_months_in_total(int days, Verdict verdict) {
        var unemployment = upTo(DAY)
                .went(UNEMPLOYED, 100)
                .went(WORKING, 90)
                .went(UNEMPLOYED, 100)
                .went(WORKING, days - 90)
                .went(UNEMPLOYED, 200)
                .all();

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpellKind.class,
            mode = Mode.EXCLUDE,
            names = {"UNEMPLOYED", "WORKING", "OTHER_PAUSE", "ACTIVATION_MEASURE"})
    void the_law_names_what_is_harmless_for_support_however_long(SpellKind kind) {
        var unemployment = upTo(DAY)
                .went(UNEMPLOYED, 200)
                .went(kind, 500)
                .went(UNEMPLOYED, 165)
                .all();
        var tooShort = upTo(DAY)
                .went(UNEMPLOYED, 200)
                .went(kind, 500)
                .went(UNEMPLOYED, 164)
                .all();

        assertThat(unemployment.isLongTermOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(unemployment.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(tooShort.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void an_interruption_that_reaches_further_back_than_five_years_counts() {
        var withinFiveYears = upTo(DAY)
                .went(UNEMPLOYED, 100)
                .went(CARING, 1700)
                .went(UNEMPLOYED, 500)
                .all();
        var longer = upTo(DAY)
                .went(UNEMPLOYED, 100)
                .went(CARING, 1800)
                .went(UNEMPLOYED, 500)
                .all();

        assertThat(withinFiveYears.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.YES);
        assertThat(longer.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void whoever_works_or_learns_on_the_day_is_not_unemployed() {
        var learning = upTo(DAY.plusDays(1))
                .went(OTHER_MEASURE, 50)
                .went(UNEMPLOYED, 1000)
                .all();
        var working =
                upTo(DAY.plusDays(1)).went(WORKING, 1).went(UNEMPLOYED, 1000).all();

        assertThat(learning.isLongTermOn(DAY).reason().key()).isEqualTo("law.reason.unemployed.in-measure");
        assertThat(working.isLongTermOn(DAY).reason().key()).isEqualTo("law.reason.unemployed.not");
        assertThat(working.isLongTermForSupportOn(DAY).verdict()).isEqualTo(Verdict.NO);
        assertThat(working.isLongTermOn(DAY.minusDays(1)).verdict()).isEqualTo(Verdict.YES);
    }

    @Test
    void nobody_does_two_things_at_once() {
        var first = new Spell(new DateSpan(DAY, DAY.plusDays(5)), UNEMPLOYED);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Unemployment(List.of(first, new Spell(new DateSpan(DAY.plusDays(5), null), WORKING))));
    }

    @Test
    void the_answer_says_since_when_and_from_when() {
        var since = LocalDate.of(2026, 8, 31);
        var unemployment = new Unemployment(List.of(new Spell(new DateSpan(since, null), UNEMPLOYED)));

        assertThat(unemployment.isLongTermOn(DAY).reason())
                .isEqualTo(Reason.of("law.reason.unemployed.not-yet", since, LocalDate.of(2027, 8, 31)));
        assertThat(unemployment.isLongTermOn(DAY).isVerified()).isTrue();
    }

    /** Tells a life backwards; the last spell ends the day before, or goes on if it is unemployment. */
    private static Story upTo(LocalDate day) {
        return new Story(day);
    }

    private static final class Story {

        private final List<Spell> spells = new ArrayList<>();
        private LocalDate reached;

        private Story(LocalDate day) {
            reached = day;
        }

        private Story went(SpellKind kind, int days) {
            var from = reached.minusDays(days);
            var goesOn = spells.isEmpty() && kind == UNEMPLOYED;
            spells.add(new Spell(new DateSpan(from, goesOn ? null : reached.minusDays(1)), kind));
            reached = from;
            return this;
        }

        private Unemployment all() {
            return new Unemployment(spells);
        }
    }
}
