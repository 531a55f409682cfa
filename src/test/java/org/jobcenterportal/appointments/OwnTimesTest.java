package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.appointments.TimesOutcome.ChangedMeanwhile;
import org.jobcenterportal.appointments.TimesOutcome.Done;
import org.jobcenterportal.appointments.TimesOutcome.InThePast;
import org.jobcenterportal.appointments.TimesOutcome.NotFound;
import org.jobcenterportal.appointments.TimesOutcome.OutsideOfTimes;
import org.jobcenterportal.appointments.TimesOutcome.Overlapping;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Row("F40")
class OwnTimesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Given given;
    private final OwnTimes times;
    private final FreeTimes freeTimes;
    private final ConsultationDesk desk;
    private final ConsultantDay day;
    private final TestClock clock;

    private Given.Consulting consultant;

    @Autowired
    OwnTimesTest(
            OrganisationImport organisation,
            AppointmentsImport appointments,
            CitizensImport citizens,
            OwnTimes times,
            FreeTimes freeTimes,
            ConsultationDesk desk,
            ConsultantDay day,
            TestClock clock) {
        this.given = new Given(organisation, appointments, citizens);
        this.times = times;
        this.freeTimes = freeTimes;
        this.desk = desk;
        this.day = day;
        this.clock = clock;
    }

    @BeforeEach
    void a_consultant_from_nine_to_five() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    void new_times_are_offered_at_once() {
        var outcome = does(() -> times.addRule(consultant.staff(), draftOf("17:00", "18:00", THURSDAY)));

        assertThat(outcome).isEqualTo(new Done(0));
        assertThat(free(THURSDAY)).contains("17:00", "17:30");
    }

    @Test
    void times_in_hours_that_are_taken_are_refused_and_say_by_which() {
        var outcome = does(() -> times.addRule(consultant.staff(), draftOf("16:45", "18:00", THURSDAY)));

        assertThat(outcome).isEqualTo(new Overlapping(THURSDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    @Test
    void a_change_ends_one_edition_and_begins_the_next_and_leaves_what_is_booked() {
        var booked = given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY.plusWeeks(1), "16:00"))));
        var known = thursday();

        var outcome = does(() -> times.changeRule(known, shorter(known), THURSDAY.plusWeeks(1)));

        assertThat(booked).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(outcome).isEqualTo(new Done(1));
        assertThat(free(THURSDAY)).contains("16:00");
        assertThat(free(THURSDAY.plusWeeks(1))).contains("11:30").doesNotContain("12:00");
        assertThat(thursdays())
                .extracting(AvailabilityRule::edition, AvailabilityRule::validUntil)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, THURSDAY.plusDays(6)),
                        org.assertj.core.groups.Tuple.tuple(2, null));
    }

    @Test
    void a_change_counts_what_fits_no_more_because_of_it_and_nothing_older() {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY.plusWeeks(1), "16:00"))));
        var known = thursday();
        does(() -> times.changeRule(known, shorter(known), THURSDAY.plusWeeks(1)));

        var outcome = does(() -> times.addRule(consultant.staff(), draftOf("17:00", "18:00", THURSDAY)));

        assertThat(outcome).isEqualTo(new Done(0));
    }

    @Test
    void of_two_tabs_that_change_one_rule_the_second_is_told() {
        var known = thursday();
        does(() -> times.changeRule(known, shorter(known), THURSDAY));

        assertThat(does(() -> times.changeRule(known, RuleDraft.of(known), THURSDAY)))
                .isEqualTo(new ChangedMeanwhile());
        assertThat(does(() -> times.endRule(known, THURSDAY))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void of_many_who_change_one_rule_at_once_one_succeeds() throws Exception {
        var known = thursday();

        var outcomes = Crowd.of(8).all(caller -> does(() -> times.changeRule(known, shorter(known), THURSDAY)));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(7);
    }

    @Test
    void of_many_who_add_the_same_times_at_once_one_succeeds() throws Exception {
        var draft = draftOf("18:00", "19:00", THURSDAY);

        var outcomes = Crowd.of(8).all(caller -> does(() -> times.addRule(consultant.staff(), draft)));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Overlapping.class::isInstance).hasSize(7);
    }

    @Test
    void a_rule_ends_with_its_last_day() {
        does(() -> times.endRule(thursday(), THURSDAY));

        assertThat(free(THURSDAY)).isNotEmpty();
        assertThat(free(THURSDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void what_is_past_is_not_changed() {
        var known = thursday();

        assertThat(does(() -> times.changeRule(known, shorter(known), TODAY.minusDays(1))))
                .isEqualTo(new InThePast());
        assertThat(does(() -> times.addRule(consultant.staff(), draftOf("18:00", "19:00", TODAY.minusDays(1)))))
                .isEqualTo(new InThePast());
        assertThat(does(() -> times.close(
                        consultant.staff(),
                        AbsenceDraft.days(AbsenceKind.HOLIDAY, TODAY.minusDays(1), TODAY.minusDays(1)))))
                .isEqualTo(new InThePast());
    }

    @Test
    void a_break_is_kept_free_and_shows_as_one() {
        var noon = new BreakDraft(DayOfWeek.THURSDAY, LocalTime.NOON, LocalTime.of(13, 0), TODAY);

        assertThat(does(() -> times.addBreak(consultant.staff(), noon))).isEqualTo(new Done(0));

        assertThat(free(THURSDAY)).contains("11:30", "13:00").doesNotContain("12:00", "12:30");
        assertThat(does(() -> day.day(THURSDAY)).orElseThrow().blocks())
                .filteredOn(DayBlock.Pause.class::isInstance)
                .extracting(DayBlock::slot)
                .extracting(slot -> OfficeTime.timeOf(slot.start()))
                .containsExactly(LocalTime.NOON);
        assertThat(does(() -> times.addBreak(consultant.staff(), noon))).isInstanceOf(Overlapping.class);
        does(() -> times.endBreak(overview().breaks().getFirst(), TODAY));
        assertThat(free(THURSDAY)).contains("12:00");
    }

    @Test
    void a_break_outside_of_the_times_is_refused() {
        var late = new BreakDraft(DayOfWeek.THURSDAY, LocalTime.of(16, 45), LocalTime.of(17, 15), TODAY);

        assertThat(does(() -> times.addBreak(consultant.staff(), late)))
                .isEqualTo(new OutsideOfTimes(
                        DayOfWeek.THURSDAY, List.of(new TimesOutcome.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)))));
    }

    @Test
    void a_closed_day_offers_nothing_says_why_to_her_and_opens_again() {
        does(() -> times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.ILLNESS, THURSDAY, THURSDAY)));

        assertThat(free(THURSDAY)).isEmpty();
        assertThat(does(() -> day.day(THURSDAY)).orElseThrow().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        DayBlock.Away.class, away -> assertThat(away.kind()).isEqualTo(AbsenceKind.ILLNESS));
        does(() -> times.reopen(
                consultant.staff(), overview().absences().getFirst().id()));
        assertThat(free(THURSDAY)).isNotEmpty();
    }

    @Test
    void her_deputy_does_not_learn_of_an_illness() {
        var deputy = given.aConsultant();
        given.isDeputy(deputy, consultant, TODAY, TODAY);
        does(() -> times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.ILLNESS, THURSDAY, THURSDAY)));

        var plan = deputy.does(() -> day.day(consultant.staff(), THURSDAY)).orElseThrow();
        var seen = deputy.does(() -> times.of(consultant.staff())).orElseThrow();

        assertThat(plan.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        DayBlock.Away.class, away -> assertThat(away.kind()).isEqualTo(AbsenceKind.OTHER));
        assertThat(seen.absences()).extracting(Absence::kind).containsExactly(AbsenceKind.OTHER);
    }

    @Test
    void nobody_else_changes_her_times() {
        var stranger = given.aConsultant();

        assertThat(stranger.does(() -> times.of(consultant.staff()))).isEmpty();
        assertThat(stranger.does(() -> times.addRule(consultant.staff(), draftOf("18:00", "19:00", THURSDAY))))
                .isEqualTo(new NotFound());
        assertThat(stranger.does(() -> times.endRule(thursday(), THURSDAY))).isEqualTo(new NotFound());
    }

    @Test
    void extra_times_open_on_one_day() {
        var saturday = THURSDAY.plusDays(2);

        assertThat(does(() -> times.open(consultant.staff(), extra(THURSDAY, "17:00", "18:00"))))
                .isEqualTo(new Done(0));
        assertThat(free(THURSDAY)).contains("17:00");
        assertThat(free(THURSDAY.plusWeeks(1))).doesNotContain("17:00");
        assertThat(does(() -> times.open(consultant.staff(), extra(THURSDAY, "16:00", "18:00"))))
                .isInstanceOf(Overlapping.class);
        assertThat(does(() -> times.open(consultant.staff(), extra(saturday, "10:00", "12:00"))))
                .as("at the office the doors are closed")
                .isEqualTo(new TimesOutcome.VenueClosed(saturday));
        does(() -> times.withdraw(
                consultant.staff(), overview().extraTimes().getFirst().id()));
        assertThat(free(THURSDAY)).doesNotContain("17:00");
    }

    @Test
    void no_times_open_while_she_is_away() {
        does(() -> times.close(consultant.staff(), AbsenceDraft.days(AbsenceKind.HOLIDAY, THURSDAY, THURSDAY)));

        assertThat(does(() -> times.open(consultant.staff(), extra(THURSDAY, "17:00", "18:00"))))
                .isInstanceOf(TimesOutcome.Absent.class);
    }

    @Test
    void a_holiday_of_hesse_needs_no_closing() {
        var christmas = LocalDate.of(2026, 12, 25);

        assertThat(free(christmas)).isEmpty();
        assertThat(does(() -> times.open(consultant.staff(), extra(christmas, "10:00", "12:00"))))
                .isEqualTo(new TimesOutcome.VenueClosed(christmas));
    }

    private <T> T does(java.util.concurrent.Callable<T> action) {
        return consultant.does(action);
    }

    private TimesOverview overview() {
        return does(times::mine).orElseThrow();
    }

    private AvailabilityRule thursday() {
        return thursdays().getFirst();
    }

    private List<AvailabilityRule> thursdays() {
        return overview().rules().stream()
                .filter(rule -> rule.weekday() == DayOfWeek.THURSDAY)
                .toList();
    }

    private static RuleDraft shorter(AvailabilityRule known) {
        return new RuleDraft(
                known.venue(),
                known.ways(),
                known.weekday(),
                known.from(),
                LocalTime.NOON,
                known.grid(),
                known.validFrom(),
                null);
    }

    private RuleDraft draftOf(String from, String until, LocalDate first) {
        return new RuleDraft(
                consultant.venue(),
                Set.of(Way.values()),
                DayOfWeek.THURSDAY,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofMinutes(30),
                first,
                null);
    }

    private ExtraTimeDraft extra(LocalDate on, String from, String until) {
        return new ExtraTimeDraft(
                consultant.venue(),
                Set.of(Way.values()),
                on,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofMinutes(30));
    }

    private List<String> free(LocalDate on) {
        var query = FreeTimeQuery.of(Topic.OTHER, Way.ON_SITE, on)
                .at(consultant.venue())
                .showing(1);
        return freeTimes.on(query).days().stream()
                .filter(found -> found.date().equals(on))
                .flatMap(found -> found.slots().stream())
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }
}
