package org.jobcenterportal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.law.Verdict.NO;
import static org.jobcenterportal.law.Verdict.UNKNOWN;
import static org.jobcenterportal.law.Verdict.YES;
import static org.jobcenterportal.matching.RandomMarket.START;
import static org.jobcenterportal.matching.SomebodyWho.somebody;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.Qualification;
import org.jobcenterportal.citizens.Qualification.Recognition;
import org.jobcenterportal.citizens.Qualification.Training;
import org.jobcenterportal.joboffers.Shift;
import org.jobcenterportal.joboffers.ShiftKind;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.law.DateSpan;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.Brings.Child;
import org.jobcenterportal.matching.Brings.Permit;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.RestrictionKind;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.profile.WorkingTime.DayPart;
import org.jobcenterportal.profile.WorkingTime.Extent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every line on both sides of its boundary, and what nobody knows. */
@Row({"F76", "F79"})
class ConditionsTest {

    private static final Span EARLY = span(ShiftKind.EARLY, 6, 11);
    private static final Span MORNING = span(ShiftKind.MORNING, 8, 13);
    private static final Span NIGHT = span(ShiftKind.NIGHT, 22, 6);

    @Test
    void german_fits_from_the_level_that_is_asked_and_is_unknown_where_nobody_has_asked() {
        var b1 = new Skills.German(LanguageLevel.B1);

        assertThat(of(b1, somebody().speaking(LanguageLevel.B1))).isEqualTo(YES);
        assertThat(of(b1, somebody().speaking(LanguageLevel.A2))).isEqualTo(NO);
        assertThat(of(b1, somebody())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_licence_includes_smaller_ones_and_is_unknown_until_somebody_asks() {
        var b = new Skills.Licence(LicenceClass.B);

        assertThat(of(b, somebody().driving(LicenceClass.B))).isEqualTo(YES);
        assertThat(of(b, somebody().driving(LicenceClass.CE))).isEqualTo(YES);
        assertThat(of(b, somebody().driving(LicenceClass.AM))).isEqualTo(NO);
        assertThat(of(b, somebody().driving())).isEqualTo(NO);
        assertThat(of(b, somebody())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_training_fits_in_the_same_group_of_occupations_once_it_counts_in_germany() {
        var sales = new Skills.Trained("623", false, "Ausbildung Verkauf");
        var any = new Skills.Trained(null, true, "Ausbildung");

        assertThat(of(sales, trained("623", Recognition.NOT_NEEDED))).isEqualTo(YES);
        assertThat(of(sales, trained("623", Recognition.PENDING))).isEqualTo(UNKNOWN);
        assertThat(of(sales, trained("623", Recognition.RECOGNISED))).isEqualTo(YES);
        assertThat(of(sales, trained("541", Recognition.NOT_NEEDED))).isEqualTo(NO);
        assertThat(of(sales, trained("621", Recognition.NOT_NEEDED))).isEqualTo(UNKNOWN);
        assertThat(of(sales, trained(null, Recognition.NOT_NEEDED))).isEqualTo(UNKNOWN);
        assertThat(of(any, trained("541", Recognition.NOT_NEEDED))).isEqualTo(YES);
        var unheardOf = new Skills.Trained(null, false, "Ausbildung als Zeppelinwart");
        assertThat(of(unheardOf, trained("541", Recognition.NOT_NEEDED))).isEqualTo(UNKNOWN);
        assertThat(of(unheardOf, somebody().with(new Qualification(null, Training.NONE, Recognition.NOT_NEEDED))))
                .isEqualTo(NO);
        assertThat(of(any, somebody().with(new Qualification(null, Training.NONE, Recognition.NOT_NEEDED))))
                .isEqualTo(NO);
        assertThat(of(any, somebody())).isEqualTo(UNKNOWN);
    }

    @Test
    void an_occupation_fits_whoever_has_learnt_it_or_another_of_its_field_and_is_unknown_of_everybody_else() {
        var bakery = new Skills.Occupied("623", "Verkauf Bäckerei");

        assertThat(of(bakery, somebody().learnt("623"))).isEqualTo(YES);
        assertThat(of(bakery, somebody().learnt("621"))).isEqualTo(YES);
        assertThat(of(bakery, somebody().learnt("632"))).isEqualTo(UNKNOWN);
        assertThat(of(bakery, somebody())).isEqualTo(UNKNOWN);
        assertThat(bakery.why(somebody().learnt("621").brings()).key()).endsWith("occupation.near");
    }

    @Test
    void experience_is_never_denied_only_because_the_profile_says_nothing() {
        var till = new Skills.Experienced("621", "kasse");

        assertThat(of(till, somebody().having("an der kasse im markt"))).isEqualTo(YES);
        assertThat(of(till, somebody().having("lager"))).isEqualTo(UNKNOWN);
    }

    @Test
    void more_hours_than_somebody_wishes_do_not_fit() {
        var hours = new Times.WeeklyHours(250, false);

        assertThat(of(hours, wishing(Extent.PART_TIME, 25))).isEqualTo(YES);
        assertThat(of(hours, wishing(Extent.PART_TIME, 24))).isEqualTo(NO);
        assertThat(of(hours, wishing(Extent.PART_TIME, null))).isEqualTo(YES);
        assertThat(of(hours, wishing(Extent.FULL_TIME, null))).isEqualTo(UNKNOWN);
        assertThat(of(hours, somebody())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_shift_fits_only_if_the_child_is_looked_after_from_before_the_way_until_after_it() {
        var parent = somebody().living("34127").with(new Mobility(true, false, false, 60));
        var nursery = child(Child.Care.WITH_HOURS, 7, 14);
        int way = Ways.KNOWN
                .estimate("34127", "34117", parent.brings().mobility())
                .minutes();

        assertThat(way).isBetween(5, 30);
        assertThat(of(care(MORNING), parent.raising(nursery))).isEqualTo(YES);
        assertThat(of(care(EARLY), parent.raising(nursery))).isEqualTo(NO);
        var justInTime = new Child(nursery.until(), nursery.care(), null, 8 * 60 - way, 13 * 60 + way);
        var tooLate = new Child(nursery.until(), nursery.care(), null, 8 * 60 - way + 1, 13 * 60 + way);
        var tooShort = new Child(nursery.until(), nursery.care(), null, 8 * 60 - way, 13 * 60 + way - 1);
        assertThat(of(care(MORNING), parent.raising(justInTime))).isEqualTo(YES);
        assertThat(of(care(MORNING), parent.raising(tooLate))).isEqualTo(NO);
        assertThat(of(care(MORNING), parent.raising(tooShort))).isEqualTo(NO);
        assertThat(of(care(MORNING, EARLY), parent.raising(nursery))).isEqualTo(NO);
    }

    @Test
    void whoever_may_not_work_on_the_day_of_the_start_does_not_fit_and_what_nobody_has_recorded_is_unknown() {
        var start = new Limits.Permitted(START);

        assertThat(of(start, somebody().with(new Permit(true, false, List.of()))))
                .isEqualTo(YES);
        assertThat(of(start, somebody().with(new Permit(true, true, List.of()))))
                .isEqualTo(UNKNOWN);
        assertThat(of(start, somebody())).isEqualTo(UNKNOWN);
        assertThat(of(start, withoutPermitUntil(START))).isEqualTo(NO);
        assertThat(of(start, withoutPermitUntil(START.minusDays(1)))).isEqualTo(UNKNOWN);
        assertThat(of(start, withoutPermitUntil(null))).isEqualTo(NO);
        var soon = new Permit(true, false, List.of(new DateSpan(START, null)));
        assertThat(of(start, somebody().with(soon))).isEqualTo(NO);
        assertThat(of(new Limits.Permitted(START.minusDays(1)), somebody().with(soon)))
                .isEqualTo(YES);
    }

    @Test
    void what_nobody_knows_of_a_child_is_unknown_and_a_child_that_is_old_enough_needs_nobody() {
        var big = new Child(START, Child.Care.NONE, null, 0, 0);
        var nearly = new Child(START.plusDays(1), Child.Care.NONE, null, 0, 0);

        assertThat(of(care(MORNING), somebody().raising(child(Child.Care.UNKNOWN, 0, 0))))
                .isEqualTo(UNKNOWN);
        assertThat(of(care(MORNING), somebody().raising(child(Child.Care.WITHOUT_HOURS, 0, 0))))
                .isEqualTo(UNKNOWN);
        assertThat(of(care(MORNING), somebody().raising(big))).isEqualTo(YES);
        assertThat(of(care(MORNING), somebody().raising(nearly))).isEqualTo(NO);
        assertThat(of(care(MORNING), somebody())).isEqualTo(YES);
    }

    @Test
    void a_promised_place_counts_from_its_day_on() {
        var parent = somebody().living("34127").with(new Mobility(true, false, false, 60));
        var child = child(Child.Care.WITH_HOURS, 7, 15);
        var onTheDay = new Child(child.until(), child.care(), START, child.starts(), child.ends());
        var dayAfter = new Child(child.until(), child.care(), START.plusDays(1), child.starts(), child.ends());

        assertThat(of(care(MORNING), parent.raising(onTheDay))).isEqualTo(YES);
        assertThat(of(care(MORNING), parent.raising(dayAfter))).isEqualTo(NO);
    }

    @Test
    void the_other_parent_is_there_when_she_or_he_does_not_wish_to_work_then() {
        var parent = somebody().raising(child(Child.Care.NONE, 0, 0));
        var afternoons = new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.AFTERNOON));
        var mornings = new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.MORNING));

        assertThat(of(care(MORNING), parent)).isEqualTo(NO);
        assertThat(of(care(MORNING), parent.livingWith(afternoons))).isEqualTo(YES);
        assertThat(of(care(MORNING), parent.livingWith(mornings))).isEqualTo(UNKNOWN);
        assertThat(of(care(MORNING), parent.livingWith(WorkingTime.UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(care(MORNING).why(parent.livingWith(afternoons).brings()).key())
                .endsWith("care.partner-free");
    }

    @Test
    void the_other_parent_is_not_there_while_she_or_he_may_be_at_work_however_the_shift_is_called() {
        var parent = somebody().raising(child(Child.Care.NONE, 0, 0));
        var mornings = parent.livingWith(new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.MORNING)));
        var earlies = parent.livingWith(new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.EARLY)));
        var evenings = parent.livingWith(new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.EVENING)));
        var nights = parent.livingWith(new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.NIGHT)));
        var weekends = parent.livingWith(new WorkingTime(Extent.PART_TIME, 20, Set.of(DayPart.WEEKEND)));

        assertThat(of(care(span(ShiftKind.EARLY, 6, 14)), mornings)).isEqualTo(UNKNOWN);
        assertThat(of(care(span(ShiftKind.EARLY, 6, 8)), mornings)).isEqualTo(YES);
        assertThat(of(care(MORNING), earlies)).isEqualTo(UNKNOWN);
        assertThat(of(care(span(ShiftKind.AFTERNOON, 13, 18)), mornings)).isEqualTo(YES);
        assertThat(of(care(span(ShiftKind.AFTERNOON, 12, 18)), mornings)).isEqualTo(UNKNOWN);
        assertThat(of(care(MORNING), evenings)).isEqualTo(YES);
        assertThat(of(care(span(ShiftKind.MORNING, 8, 16)), evenings)).isEqualTo(UNKNOWN);
        assertThat(of(care(span(ShiftKind.EARLY, 5, 9)), nights)).isEqualTo(UNKNOWN);
        assertThat(of(care(NIGHT), earlies)).isEqualTo(YES);
        assertThat(of(care(NIGHT), nights)).isEqualTo(UNKNOWN);
        assertThat(of(care(MORNING), weekends)).isEqualTo(YES);
        assertThat(of(care(on(DayOfWeek.SATURDAY)), weekends)).isEqualTo(UNKNOWN);
        assertThat(of(care(on(DayOfWeek.SATURDAY)), evenings)).isEqualTo(YES);
    }

    @Test
    void a_way_fits_as_long_as_somebody_wishes_and_an_estimate_is_not_taken_too_strictly() {
        var to = new Times.WayTo("34225", null, null);
        var from = somebody().living("34127");
        int way = Ways.KNOWN.estimate("34127", "34225", Mobility.UNKNOWN).minutes();

        assertThat(of(to, from.with(byTransit(way)))).isEqualTo(YES);
        assertThat(of(to, from.with(byTransit(way - 1)))).isEqualTo(UNKNOWN);
        assertThat(of(to, from.with(byTransit(way / 2)))).isEqualTo(NO);
        assertThat(of(to, from)).isEqualTo(UNKNOWN);
        assertThat(of(to, somebody().with(byTransit(60)))).isEqualTo(UNKNOWN);
        assertThat(of(new Times.WayTo("99999", null, null), from.with(byTransit(60))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whoever_depends_on_the_first_tram_cannot_begin_before_it() {
        var firstThere = Span.minute(LocalTime.of(4, 52));
        var somebody = somebody().living("34117").with(byTransit(60));

        assertThat(of(new Times.WayTo("34117", firstThere, firstThere), somebody))
                .isEqualTo(YES);
        assertThat(of(new Times.WayTo("34117", firstThere, firstThere - 1), somebody))
                .isEqualTo(NO);
        assertThat(of(
                        new Times.WayTo("34117", firstThere, firstThere - 1),
                        somebody.with(new Mobility(false, true, true, 60))))
                .isEqualTo(YES);
    }

    @Test
    void agreed_restrictions_keep_from_just_such_work() {
        var agreed = new Limits.Agreed(Set.of(RestrictionKind.NO_HEAVY_LIFTING), 480);

        assertThat(of(agreed, somebody().keptFrom(RestrictionKind.NO_HEAVY_LIFTING)))
                .isEqualTo(NO);
        assertThat(of(agreed, somebody().keptFrom(RestrictionKind.NO_NOISE))).isEqualTo(YES);
        assertThat(of(agreed, somebody().atMost(8))).isEqualTo(YES);
        assertThat(of(agreed, somebody().atMost(7))).isEqualTo(NO);
        assertThat(of(new Limits.Agreed(Set.of(), null), somebody().atMost(7))).isEqualTo(UNKNOWN);
    }

    @Test
    void young_people_do_not_work_at_night_nor_too_long() {
        var young = somebody().adultOn(START.plusDays(1));
        var grown = somebody().adultOn(START);

        assertThat(of(lawful(NIGHT, 200), young)).isEqualTo(NO);
        assertThat(of(lawful(NIGHT, 200), grown)).isEqualTo(YES);
        assertThat(of(lawful(MORNING, 400), young)).isEqualTo(YES);
        assertThat(of(lawful(MORNING, 401), young)).isEqualTo(NO);
        assertThat(of(lawful(span(ShiftKind.EARLY, 6, 15), 400), young)).isEqualTo(YES);
        assertThat(of(lawful(span(ShiftKind.EARLY, 5, 12), 300), young)).isEqualTo(UNKNOWN);
        assertThat(of(lawful(span(ShiftKind.EARLY, 3, 11), 300), young)).isEqualTo(NO);
        assertThat(of(lawful(span(ShiftKind.LATE, 14, 20), 300), young)).isEqualTo(YES);
        assertThat(of(lawful(span(ShiftKind.LATE, 14, 21), 300), young)).isEqualTo(UNKNOWN);
    }

    @Test
    void mothers_to_be_do_not_work_at_night_nor_hard_and_not_at_all_during_their_leave() {
        var before = somebody().onLeave(START.plusDays(1), START.plusMonths(3));
        var during = somebody().onLeave(START, START.plusMonths(3));
        var after = somebody().onLeave(START.minusMonths(3), START.minusDays(1));

        assertThat(of(lawful(MORNING, 250), before)).isEqualTo(YES);
        assertThat(of(lawful(NIGHT, 250), before)).isEqualTo(NO);
        assertThat(of(lawful(span(ShiftKind.LATE, 14, 21), 250), before)).isEqualTo(UNKNOWN);
        assertThat(of(
                        new Limits.Lawful(List.of(MORNING), 250, Set.of(RestrictionKind.NO_HEAVY_LIFTING), START),
                        before))
                .isEqualTo(NO);
        assertThat(of(lawful(MORNING, 250), during)).isEqualTo(NO);
        assertThat(of(lawful(MORNING, 250), after)).isEqualTo(YES);
    }

    @Test
    void mothers_to_be_work_no_more_than_eight_and_a_half_hours_nor_ninety_in_two_weeks() {
        var before = somebody().onLeave(START.plusDays(1), START.plusMonths(3));

        assertThat(of(lawful(span(ShiftKind.EARLY, 6, 15), 425), before)).isEqualTo(YES);
        assertThat(of(lawful(span(ShiftKind.EARLY, 6, 16), 425), before)).isEqualTo(NO);
        assertThat(of(lawful(MORNING, 450), before)).isEqualTo(YES);
        assertThat(of(lawful(MORNING, 451), before)).isEqualTo(NO);
    }

    @Test
    void whether_mothers_to_be_work_on_sundays_or_at_a_set_pace_is_asked() {
        var before = somebody().onLeave(START.plusDays(1), START.plusMonths(3));
        var sundays = lawful(on(DayOfWeek.SUNDAY), 250);
        var pace = new Limits.Lawful(List.of(MORNING), 250, Set.of(RestrictionKind.NO_TIME_PRESSURE), START);

        assertThat(of(lawful(on(DayOfWeek.SATURDAY), 250), before)).isEqualTo(YES);
        assertThat(of(sundays, before)).isEqualTo(UNKNOWN);
        assertThat(sundays.why(before.brings()).key()).endsWith("protection.maternity-sunday");
        assertThat(of(pace, before)).isEqualTo(UNKNOWN);
        assertThat(pace.why(before.brings()).key()).endsWith("protection.maternity-pace");
        assertThat(of(new Limits.Lawful(List.of(), 250, Set.of(RestrictionKind.NO_NIGHT_WORK), START), before))
                .isEqualTo(NO);
        var intoSunday =
                new Shift(ShiftKind.LATE, LocalTime.of(16, 0), LocalTime.of(1, 0), EnumSet.of(DayOfWeek.SATURDAY));
        assertThat(Span.of(intoSunday).isOnSundays()).isTrue();
    }

    @Test
    void every_answer_says_why() {
        var market = new RandomMarket(11);
        var people = market.people(200);

        market.jobs(20)
                .forEach(job -> people.forEach(somebody -> assertThat(job.answered(somebody.brings()))
                        .hasSize(job.lines().size())
                        .allSatisfy(line -> assertThat(line.why().key()).startsWith("matching.line."))));
    }

    private static SomebodyWho withoutPermitUntil(@Nullable LocalDate last) {
        return somebody().with(new Permit(false, false, List.of(new DateSpan(START.minusMonths(6), last))));
    }

    private static Verdict of(Condition condition, SomebodyWho somebody) {
        return condition.of(somebody.brings());
    }

    private static SomebodyWho trained(String group, Recognition recognition) {
        return somebody()
                .with(new Qualification(null, Training.VOCATIONAL, recognition))
                .learnt(group);
    }

    private static SomebodyWho wishing(Extent extent, Integer hours) {
        return somebody().wishing(new WorkingTime(extent, hours, Set.of()));
    }

    private static Mobility byTransit(int minutes) {
        return new Mobility(false, false, true, minutes);
    }

    private static Child child(Child.Care care, int from, int until) {
        return new Child(START.plusYears(6), care, null, 60 * from, 60 * until);
    }

    private static Times.Childcare care(Span... shifts) {
        return new Times.Childcare(List.of(shifts), false, "34117", START);
    }

    private static Limits.Lawful lawful(Span shift, int tenths) {
        return new Limits.Lawful(List.of(shift), tenths, Set.of(), START);
    }

    private static Span on(DayOfWeek day) {
        return Span.of(new Shift(ShiftKind.MORNING, LocalTime.of(8, 0), LocalTime.of(13, 0), EnumSet.of(day)));
    }

    private static Span span(ShiftKind kind, int from, int until) {
        return Span.of(RandomMarket.shift(kind, from, until));
    }
}
