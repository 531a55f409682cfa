package org.jobcenterportal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jobcenterportal.eligibility.CriterionKind.AGE_BELOW;
import static org.jobcenterportal.eligibility.CriterionKind.AGE_FROM;
import static org.jobcenterportal.eligibility.CriterionKind.BENEFIT_MONTHS_FROM;
import static org.jobcenterportal.eligibility.CriterionKind.CHILDCARE_HOURS;
import static org.jobcenterportal.eligibility.CriterionKind.CHILDCARE_PLACE;
import static org.jobcenterportal.eligibility.CriterionKind.CLOSE_TO_MARKET;
import static org.jobcenterportal.eligibility.CriterionKind.EMPLOYABLE;
import static org.jobcenterportal.eligibility.CriterionKind.FINISHED_TRAINING;
import static org.jobcenterportal.eligibility.CriterionKind.FOR_WOMEN;
import static org.jobcenterportal.eligibility.CriterionKind.GERMAN_BELOW;
import static org.jobcenterportal.eligibility.CriterionKind.GERMAN_FROM;
import static org.jobcenterportal.eligibility.CriterionKind.HEALTH_RELEASED;
import static org.jobcenterportal.eligibility.CriterionKind.MEANT_FOR;
import static org.jobcenterportal.eligibility.CriterionKind.THROUGH_EMPLOYMENT_AGENCY;
import static org.jobcenterportal.eligibility.CriterionKind.THROUGH_EQUALITY_OFFICER;
import static org.jobcenterportal.eligibility.CriterionKind.YOUNGEST_CHILD_BELOW;
import static org.jobcenterportal.eligibility.CriterionKind.YOUNGEST_CHILD_FROM;
import static org.jobcenterportal.eligibility.Somebody.DAY;
import static org.jobcenterportal.law.Verdict.NO;
import static org.jobcenterportal.law.Verdict.UNKNOWN;
import static org.jobcenterportal.law.Verdict.YES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.CareSituation.Kind;
import org.jobcenterportal.citizens.CareSituation.Place;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.citizens.Sex;
import org.jobcenterportal.eligibility.Known.Times;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.measures.Audience;
import org.jobcenterportal.measures.MeasureId;
import org.jobcenterportal.periods.Period;
import org.jobcenterportal.periods.PeriodKind;
import org.jobcenterportal.periods.Periods;
import org.jobcenterportal.runs.DayPart;
import org.jobcenterportal.runs.RunHours;
import org.jobcenterportal.targets.TargetGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Row("F12")
class CriteriaTest {

    private static final LocalDate THIRD_BIRTHDAY_TODAY = DAY.minusYears(3);
    private static final CareSituation NURSERY =
            new CareSituation(Place.YES, null, Kind.NURSERY, LocalTime.of(8, 0), LocalTime.of(12, 30));
    private static final CareSituation PROMISED =
            new CareSituation(Place.PROMISED, DAY.plusDays(1), Kind.NURSERY, LocalTime.of(8, 0), LocalTime.of(12, 30));

    @Test
    @Row("S15")
    void a_child_is_under_three_until_the_day_before_its_birthday() {
        var tomorrow = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY.plusDays(1), null);
        var today = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY, null);

        assertThat(tomorrow.asked(Condition.of(YOUNGEST_CHILD_BELOW, 3)).verdict())
                .isEqualTo(YES);
        assertThat(today.asked(Condition.of(YOUNGEST_CHILD_BELOW, 3)).verdict()).isEqualTo(NO);
        assertThat(tomorrow.asked(Condition.of(YOUNGEST_CHILD_FROM, 3)).verdict())
                .isEqualTo(NO);
        assertThat(today.asked(Condition.of(YOUNGEST_CHILD_FROM, 3)).verdict()).isEqualTo(YES);
        assertThat(tomorrow.asked(Condition.of(YOUNGEST_CHILD_FROM, 3)).missing())
                .isEqualTo(Answer.said("eligibility.missing.child-from", DAY.plusDays(1)));
    }

    @Test
    void the_day_that_is_asked_about_decides_and_not_today() {
        var parent = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY.plusDays(1), PROMISED);

        assertThat(parent.asked(Condition.of(YOUNGEST_CHILD_BELOW, 3), DAY.plusDays(1))
                        .verdict())
                .isEqualTo(NO);
        assertThat(parent.asked(Condition.of(CHILDCARE_PLACE, true), DAY).verdict())
                .isEqualTo(NO);
        assertThat(parent.asked(Condition.of(CHILDCARE_PLACE, true), DAY.plusDays(1))
                        .verdict())
                .isEqualTo(YES);
        assertThat(parent.asked(Condition.of(CHILDCARE_PLACE, false), DAY).verdict())
                .isEqualTo(YES);
        assertThat(parent.asked(Condition.of(CHILDCARE_PLACE, false), DAY.plusDays(1))
                        .verdict())
                .isEqualTo(NO);
    }

    @Test
    void what_nobody_has_recorded_is_a_question_with_the_place_where_the_answer_belongs() {
        var careOpen =
                Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY, null).asked(Condition.of(CHILDCARE_PLACE, true));
        var noHousehold = Somebody.alone().withoutHousehold().asked(Condition.of(YOUNGEST_CHILD_FROM, 3));

        assertThat(careOpen.verdict()).isEqualTo(UNKNOWN);
        assertThat(careOpen.missing()).isEqualTo(Answer.said("eligibility.missing.care"));
        assertThat(careOpen.where()).isEqualTo(Where.HOUSEHOLD);
        assertThat(noHousehold.verdict()).isEqualTo(UNKNOWN);
        assertThat(Somebody.alone().asked(Condition.of(YOUNGEST_CHILD_FROM, 3)).verdict())
                .isEqualTo(NO);
    }

    @Test
    void an_age_begins_with_the_birthday() {
        var tomorrow = Somebody.born(DAY.minusYears(25).plusDays(1));
        var today = Somebody.born(DAY.minusYears(25));

        assertThat(tomorrow.asked(Condition.of(AGE_BELOW, 25)).verdict()).isEqualTo(YES);
        assertThat(today.asked(Condition.of(AGE_BELOW, 25)).verdict()).isEqualTo(NO);
        assertThat(tomorrow.asked(Condition.of(AGE_FROM, 25)).verdict()).isEqualTo(NO);
        assertThat(today.asked(Condition.of(AGE_FROM, 25)).verdict()).isEqualTo(YES);
    }

    @Test
    void who_was_born_on_29_february_is_a_year_older_on_1_march() {
        var leapling = Somebody.born(LocalDate.of(2008, 2, 29));

        var before = leapling.asked(Condition.of(AGE_FROM, 19), LocalDate.of(2027, 2, 28));

        assertThat(before.missing()).isEqualTo(Answer.said("eligibility.missing.age-from", LocalDate.of(2027, 3, 1)));
        assertThat(leapling.asked(Condition.of(AGE_FROM, 19), LocalDate.of(2027, 3, 1))
                        .verdict())
                .isEqualTo(YES);
    }

    @Test
    void german_is_compared_by_level() {
        var speaksB1 =
                Somebody.alone().qualified(new Qualification(LanguageLevel.B1, Training.NONE, Recognition.NOT_NEEDED));

        assertThat(speaksB1.asked(Condition.of(GERMAN_FROM, LanguageLevel.B1)).verdict())
                .isEqualTo(YES);
        assertThat(speaksB1.asked(Condition.of(GERMAN_FROM, LanguageLevel.B2)).verdict())
                .isEqualTo(NO);
        assertThat(speaksB1.asked(Condition.of(GERMAN_BELOW, LanguageLevel.B1)).verdict())
                .isEqualTo(NO);
        assertThat(speaksB1.asked(Condition.of(GERMAN_BELOW, LanguageLevel.B2)).verdict())
                .isEqualTo(YES);
        assertThat(Somebody.alone()
                        .asked(Condition.of(GERMAN_FROM, LanguageLevel.A1))
                        .where())
                .isEqualTo(Where.PROFILE);
        assertThat(speaksB1.asked(Condition.of(FINISHED_TRAINING, true)).verdict())
                .isEqualTo(NO);
        assertThat(speaksB1.asked(Condition.of(FINISHED_TRAINING, false)).verdict())
                .isEqualTo(YES);
        assertThat(Somebody.alone().asked(Condition.of(FINISHED_TRAINING, true)).verdict())
                .isEqualTo(UNKNOWN);
    }

    /** A month has 30 days where months are counted apart (§ 191 BGB): 180 days since 1 May are over on 28 October. */
    @Test
    void months_of_benefit_are_counted_back_from_the_day() {
        var since = Somebody.alone()
                .with(new Periods(List.of(new Period(PeriodKind.BENEFIT, YearMonth.of(2026, 5), null))));
        var six = Condition.of(BENEFIT_MONTHS_FROM, 6);

        assertThat(since.asked(six, LocalDate.of(2026, 10, 27)).verdict()).isEqualTo(NO);
        assertThat(since.asked(six, LocalDate.of(2026, 10, 28)).verdict()).isEqualTo(YES);
        assertThat(Somebody.alone().asked(six).verdict()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void a_target_group_answers_as_the_room_of_the_groups_says(Verdict verdict) {
        var person = Somebody.alone().inEveryGroup(verdict);

        assertThat(person.asked(Condition.in(TargetGroup.PARENTS)).verdict()).isEqualTo(verdict);
        assertThat(person.asked(Condition.of(CLOSE_TO_MARKET, true)).verdict()).isEqualTo(verdict);
        assertThat(person.asked(Condition.of(CLOSE_TO_MARKET, false)).verdict())
                .isEqualTo(
                        switch (verdict) {
                            case YES -> NO;
                            case NO -> YES;
                            case UNKNOWN -> UNKNOWN;
                        });
    }

    @Test
    void hours_fit_when_care_covers_them_to_the_minute() {
        var parent = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY, NURSERY);

        assertThat(parent.asked(hoursUnder(10), times("08:00", "12:30")).verdict())
                .isEqualTo(YES);
        assertThat(parent.asked(hoursUnder(10), times("07:59", "12:30")).verdict())
                .isEqualTo(NO);
        assertThat(parent.asked(hoursUnder(10), times("08:00", "12:31")).verdict())
                .isEqualTo(NO);
        assertThat(parent.asked(hoursUnder(3), times("08:00", "17:00")).verdict())
                .isEqualTo(YES);
    }

    @Test
    void one_run_that_fits_is_enough_and_the_other_parent_may_help() {
        var parent = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY, NURSERY);

        assertThat(parent.asked(hoursUnder(10), times("13:00", "16:00"), times("09:00", "12:00"))
                        .verdict())
                .isEqualTo(YES);
        assertThat(parent.asCouple()
                        .asked(hoursUnder(10), times("13:00", "16:00"))
                        .verdict())
                .isEqualTo(UNKNOWN);
        assertThat(parent.asked(hoursUnder(10)).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_place_that_is_promised_for_the_first_day_of_a_run_counts() {
        var parent = Somebody.alone().withChild(THIRD_BIRTHDAY_TODAY, PROMISED);

        assertThat(parent.asked(hoursUnder(10), times(DAY, "09:00", "12:00", false))
                        .verdict())
                .isEqualTo(NO);
        assertThat(parent.asked(hoursUnder(10), times(DAY.plusDays(1), "09:00", "12:00", false))
                        .verdict())
                .isEqualTo(YES);
        assertThat(parent.asked(hoursUnder(10), times(DAY, "09:00", "12:00", true))
                        .verdict())
                .isEqualTo(YES);
    }

    @Test
    @Row("S15")
    void only_the_equality_officer_can_say_yes_to_what_goes_through_her() {
        var rule = Condition.of(THROUGH_EQUALITY_OFFICER);

        assertThat(Somebody.alone().asked(rule).verdict()).isEqualTo(UNKNOWN);
        assertThat(Somebody.alone().asked(rule).where()).isEqualTo(Where.EQUALITY_OFFICER);
        assertThat(Somebody.alone().askedByTheEqualityOfficer().asked(rule).verdict())
                .isEqualTo(YES);
    }

    @Test
    void an_offer_for_women_is_answered_from_the_record_or_not_at_all() {
        var rule = Condition.of(FOR_WOMEN);

        assertThat(Somebody.alone().recordedAs(Sex.FEMALE).asked(rule).verdict())
                .isEqualTo(YES);
        assertThat(Somebody.alone().recordedAs(Sex.MALE).asked(rule).verdict()).isEqualTo(NO);
        assertThat(Somebody.alone().recordedAs(Sex.DIVERSE).asked(rule).verdict())
                .isEqualTo(UNKNOWN);
        assertThat(Somebody.alone().recordedAs(Sex.UNSPECIFIED).asked(rule).verdict())
                .isEqualTo(UNKNOWN);
        assertThat(Somebody.alone().recordedAs(null).asked(rule).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void of_health_the_reader_learns_at_most_that_it_matters() {
        var rule = Condition.of(HEALTH_RELEASED);

        assertThat(Somebody.alone().with(Known.Health.RELEASED).asked(rule).verdict())
                .isEqualTo(YES);
        assertThat(Somebody.alone()
                        .with(Known.Health.NOTHING_AGREED)
                        .asked(rule)
                        .verdict())
                .isEqualTo(UNKNOWN);
        assertThat(Somebody.alone().asked(rule).verdict()).isEqualTo(UNKNOWN);
    }

    @Test
    void sex_and_origin_change_nothing_but_an_offer_for_women() {
        var parent = Somebody.alone()
                .inEveryGroup(YES)
                .withChild(THIRD_BIRTHDAY_TODAY, NURSERY)
                .qualified(new Qualification(LanguageLevel.A2, Training.VOCATIONAL, Recognition.RECOGNISED));

        CriterionKind.writable()
                .filter(kind -> kind != FOR_WOMEN)
                .map(CriteriaTest::example)
                .forEach(rule -> {
                    var answer = parent.asked(rule, times("09:00", "12:00"));
                    for (var sex : Sex.values()) {
                        assertThat(parent.recordedAs(sex).asked(rule, times("09:00", "12:00")))
                                .as("%s for %s", rule, sex)
                                .isEqualTo(answer);
                    }
                    for (var country : List.of("UA", "SY", "BG", "TR", "XX")) {
                        assertThat(parent.from(country).asked(rule, times("09:00", "12:00")))
                                .as("%s for %s", rule, country)
                                .isEqualTo(answer);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetGroup.class,
            names = {"REFUGEES", "UKRAINE", "HEALTH"})
    void no_rule_can_name_a_group_by_origin_or_health(TargetGroup group) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.in(group));
    }

    @Test
    void a_rule_says_no_more_and_no_less_than_it_asks() {
        Stream.of("0", "100", "three", "")
                .forEach(wrong -> assertThatIllegalArgumentException()
                        .as(wrong)
                        .isThrownBy(() -> new Condition(AGE_FROM, wrong)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(AGE_FROM, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(FOR_WOMEN, "yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(CHILDCARE_PLACE, "maybe"));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.of(GERMAN_FROM, LanguageLevel.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition(MEANT_FOR, "EVERYBODY"));
        assertThatIllegalArgumentException().isThrownBy(() -> RuleDraft.of(Condition.of(EMPLOYABLE)));
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        var rule = new RuleDraft(Condition.of(THROUGH_EMPLOYMENT_AGENCY), "§ 22 Abs. 4 SGB III", DAY, DAY.plusDays(1));

        assertThat(rule.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(rule.holdsOn(DAY)).isTrue();
        assertThat(rule.holdsOn(DAY.plusDays(1))).isTrue();
        assertThat(rule.holdsOn(DAY.plusDays(2))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleDraft(Condition.of(FOR_WOMEN), null, DAY, DAY.minusDays(1)));
    }

    @Test
    void an_offer_fits_only_if_every_line_does_and_almost_if_one_does_not() {
        assertThat(fit(YES, YES).fits()).isTrue();
        assertThat(fit(YES, NO, UNKNOWN).verdict()).isEqualTo(NO);
        assertThat(fit(YES, UNKNOWN).verdict()).isEqualTo(UNKNOWN);
        assertThat(fit(YES, UNKNOWN).isAlmost()).isTrue();
        assertThat(fit(YES, NO).isAlmost()).isTrue();
        assertThat(fit(NO, UNKNOWN).isAlmost()).isFalse();
        assertThat(fit(YES).isAlmost()).isFalse();
        assertThat(fit(YES, UNKNOWN, NO).finding())
                .extracting(Criterion::verdict)
                .containsExactly(NO, UNKNOWN, YES);
    }

    @Test
    void who_is_not_of_working_age_is_near_to_no_offer() {
        var pupil = Somebody.born(DAY.minusYears(14));

        var fit = FitFinder.find(MeasureId.next(), List.of(), pupil.known(), List.of(), DAY);

        assertThat(fit.verdict()).isEqualTo(NO);
        assertThat(fit.isAlmost()).isFalse();
        assertThat(FitFinder.find(MeasureId.next(), List.of(), Somebody.alone().known(), List.of(), DAY)
                        .fits())
                .isTrue();
    }

    /** A rule of a kind, whatever it asks. */
    static Condition example(CriterionKind kind) {
        return switch (kind.asks()) {
            case NOTHING -> Condition.of(kind);
            case NUMBER -> Condition.of(kind, 3);
            case YES_OR_NO -> Condition.of(kind, true);
            case LEVEL -> Condition.of(kind, LanguageLevel.A2);
            case GROUP -> Condition.in(TargetGroup.PARENTS);
            case AUDIENCES -> Condition.meantFor(Set.of(Audience.REFUGEE));
        };
    }

    private static Fit fit(Verdict... verdicts) {
        return Fit.of(
                MeasureId.next(),
                Stream.of(verdicts)
                        .map(verdict -> new Answer(
                                        verdict, List.of(Answer.said("eligibility.reason.agency")), null, null)
                                .to(Condition.of(FOR_WOMEN), null))
                        .toList());
    }

    private static Condition hoursUnder(int years) {
        return Condition.of(CHILDCARE_HOURS, years);
    }

    private static Times times(String from, String until) {
        return times(DAY, from, until, false);
    }

    private static Times times(LocalDate startsOn, String from, String until, boolean isChildcareOnSite) {
        return new Times(
                startsOn,
                new RunHours(DayPart.MORNING, Set.of(DayOfWeek.MONDAY), LocalTime.parse(from), LocalTime.parse(until)),
                isChildcareOnSite);
    }
}
