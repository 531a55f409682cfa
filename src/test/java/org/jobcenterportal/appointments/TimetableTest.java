package org.jobcenterportal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.organisation.VenueDetails;
import org.jobcenterportal.organisation.VenueId;
import org.jobcenterportal.organisation.VenueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Row({"F40", "S7"})
class TimetableTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TO_SUMMER = LocalDate.of(2027, 3, 28);
    private static final LocalDate TO_WINTER = LocalDate.of(2027, 10, 31);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final StaffId CONSULTANT = StaffId.next();
    private static final VenueDetails OFFICE = venue(VenueKind.OFFICE, "Office", null, null);

    @Test
    void a_break_takes_out_what_touches_it_and_nothing_beside_it() {
        var timetable =
                timetable(List.of(rule("09:00", "15:00", 30)), List.of(pause("12:00", "12:30")), List.of(), List.of());

        assertThat(starts(timetable, THURSDAY, 30)).contains("11:30", "12:30").doesNotContain("12:00");
        assertThat(starts(timetable, THURSDAY, 45)).contains("11:00", "12:30").doesNotContain("11:30", "12:00");
    }

    @Test
    void a_break_holds_from_its_first_to_its_last_day() {
        var pause = new WeeklyBreak(
                UUID.randomUUID(),
                CONSULTANT,
                DayOfWeek.THURSDAY,
                LocalTime.NOON,
                LocalTime.of(13, 0),
                THURSDAY,
                THURSDAY.plusWeeks(1));
        var timetable = timetable(List.of(rule("09:00", "15:00", 60)), List.of(pause), List.of(), List.of());

        assertThat(starts(timetable, THURSDAY.minusWeeks(1), 60)).contains("12:00");
        assertThat(starts(timetable, THURSDAY, 60)).doesNotContain("12:00");
        assertThat(starts(timetable, THURSDAY.plusWeeks(1), 60)).doesNotContain("12:00");
        assertThat(starts(timetable, THURSDAY.plusWeeks(2), 60)).contains("12:00");
    }

    @Test
    void an_absence_of_days_closes_them_whole_and_no_other() {
        var absence = absence(AbsenceDraft.days(AbsenceKind.HOLIDAY, THURSDAY, THURSDAY));
        var timetable = timetable(List.of(rule("09:00", "15:00", 60)), List.of(), List.of(absence), List.of());

        assertThat(starts(timetable, THURSDAY, 60)).isEmpty();
        assertThat(starts(timetable, THURSDAY.plusWeeks(1), 60)).hasSize(6);
    }

    @Test
    void an_absence_of_hours_leaves_what_ends_or_begins_with_it() {
        var absence = absence(
                new AbsenceDraft(AbsenceKind.OTHER, THURSDAY, THURSDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)));
        var timetable = timetable(List.of(rule("09:00", "13:00", 30)), List.of(), List.of(absence), List.of());

        assertThat(starts(timetable, THURSDAY, 60)).containsExactly("09:00", "12:00");
    }

    @Test
    void whole_days_stay_whole_when_the_clocks_change() {
        var toSummer = absence(AbsenceDraft.days(AbsenceKind.HOLIDAY, TO_SUMMER, TO_SUMMER));
        var toWinter = absence(AbsenceDraft.days(AbsenceKind.HOLIDAY, TO_WINTER, TO_WINTER));

        assertThat(toSummer.slot().length()).isEqualTo(Duration.ofHours(23));
        assertThat(toWinter.slot().length()).isEqualTo(Duration.ofHours(25));
        assertThat(toSummer.isWholeDays()).isTrue();
        assertThat(toWinter.isWholeDays()).isTrue();
    }

    @Test
    void an_absence_across_a_changeover_day_ends_by_the_clock_on_the_wall() {
        var absence = absence(new AbsenceDraft(
                AbsenceKind.TRAINING,
                TO_SUMMER.minusDays(2),
                TO_SUMMER.plusDays(1),
                LocalTime.NOON,
                LocalTime.of(10, 0)));
        var monday = rule(DayOfWeek.MONDAY, "09:00", "12:00", 60, null);
        var friday = rule(DayOfWeek.FRIDAY, "09:00", "15:00", 60, null);
        var timetable = timetable(List.of(monday, friday), List.of(), List.of(absence), List.of());

        assertThat(starts(timetable, TO_SUMMER.minusDays(2), 60)).containsExactly("09:00", "10:00", "11:00");
        assertThat(starts(timetable, TO_SUMMER.plusDays(1), 60)).containsExactly("10:00", "11:00");
    }

    @Test
    void a_break_in_the_hour_that_summer_time_skips_does_not_exist() {
        var pause = new WeeklyBreak(
                UUID.randomUUID(),
                CONSULTANT,
                DayOfWeek.SUNDAY,
                LocalTime.of(2, 0),
                LocalTime.of(3, 0),
                THURSDAY,
                null);
        var rule = rule(DayOfWeek.SUNDAY, "01:00", "05:00", 60, null);
        var timetable = timetable(List.of(rule), List.of(pause), List.of(), List.of());

        assertThat(starts(timetable, TO_SUMMER, 60)).containsExactly("01:00", "03:00", "04:00");
        assertThat(starts(timetable, TO_SUMMER.plusWeeks(1), 60)).containsExactly("01:00", "03:00", "04:00");
    }

    @Test
    void a_series_goes_on_over_the_leap_day() {
        var tuesday = rule(DayOfWeek.TUESDAY, "09:00", "10:00", 60, LEAP_DAY);
        var timetable = timetable(List.of(tuesday), List.of(), List.of(), List.of());

        assertThat(starts(timetable, LEAP_DAY.minusWeeks(1), 60)).containsExactly("09:00");
        assertThat(starts(timetable, LEAP_DAY, 60)).containsExactly("09:00");
        assertThat(starts(timetable, LEAP_DAY.plusWeeks(1), 60)).isEmpty();
        assertThat(absence(AbsenceDraft.days(AbsenceKind.HOLIDAY, LEAP_DAY.minusDays(1), LEAP_DAY))
                        .slot()
                        .length())
                .isEqualTo(Duration.ofDays(2));
    }

    @Test
    void extra_times_hold_on_their_day_even_where_the_office_is_closed_and_in_a_break() {
        var saturday = THURSDAY.plusDays(2);
        var fair = venue(VenueKind.FAIR, "Fair", saturday, saturday);
        var extra = new ExtraTime(
                UUID.randomUUID(),
                CONSULTANT,
                fair.id(),
                Set.of(Way.ON_SITE),
                saturday,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                Duration.ofHours(1));
        var timetable = Timetable.of(
                List.of(card()),
                List.of(OFFICE, fair),
                List.of(),
                Set.of(saturday),
                Exceptions.of(List.of(), List.of(), List.of(extra), Map.of()));

        assertThat(starts(timetable, saturday, 60)).containsExactly("10:00", "11:00");
        assertThat(starts(timetable, saturday.plusWeeks(1), 60)).isEmpty();
        assertThat(timetable.venues(Way.ON_SITE, saturday)).containsExactly(fair);
        assertThat(timetable.venues(Way.ON_SITE, saturday.plusDays(1))).isEmpty();
    }

    @Test
    void rules_offer_nothing_at_a_venue_before_its_first_and_after_its_last_day() {
        var point = venue(VenueKind.DISTRICT_MEETING_POINT, "Point", THURSDAY, THURSDAY.plusWeeks(1));
        var rule = new AvailabilityRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                CONSULTANT,
                point.id(),
                Set.of(Way.ON_SITE),
                DayOfWeek.THURSDAY,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                Duration.ofHours(1),
                LocalDate.of(2026, 1, 1),
                null);
        var timetable = Timetable.of(List.of(card()), List.of(point), List.of(rule), Set.of(), Exceptions.NONE);

        assertThat(starts(timetable, THURSDAY.minusWeeks(1), 60)).isEmpty();
        assertThat(starts(timetable, THURSDAY, 60)).hasSize(1);
        assertThat(starts(timetable, THURSDAY.plusWeeks(1), 60)).hasSize(1);
        assertThat(starts(timetable, THURSDAY.plusWeeks(2), 60)).isEmpty();
    }

    @Test
    void rules_overlap_in_common_hours_of_common_days_only() {
        var nine = rule("09:00", "12:00", 60);

        assertThat(nine.overlaps(rule("12:00", "15:00", 60))).isFalse();
        assertThat(nine.overlaps(rule("11:45", "15:00", 60))).isTrue();
        assertThat(nine.overlaps(rule(DayOfWeek.FRIDAY, "09:00", "12:00", 60, null)))
                .isFalse();
        assertThat(nine.endingOn(THURSDAY).firstDayTogether(from(THURSDAY.plusDays(1))))
                .isNull();
        assertThat(nine.endingOn(THURSDAY).firstDayTogether(from(THURSDAY))).isEqualTo(THURSDAY);
        assertThat(nine.endingOn(THURSDAY.plusDays(6)).firstDayTogether(from(THURSDAY.plusDays(1))))
                .as("no Thursday lies between")
                .isNull();
    }

    @Test
    void what_ends_before_it_begins_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AbsenceDraft.days(AbsenceKind.OTHER, THURSDAY, THURSDAY.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("12:00", "12:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AbsenceDraft(
                        AbsenceKind.OTHER, THURSDAY, THURSDAY, LocalTime.of(10, 0), LocalTime.of(10, 0)));
    }

    @Test
    void others_are_not_told_of_an_illness() {
        var illness = absence(AbsenceDraft.days(AbsenceKind.ILLNESS, THURSDAY, THURSDAY));

        assertThat(illness.seenByOthers().kind()).isEqualTo(AbsenceKind.OTHER);
    }

    private static List<String> starts(Timetable timetable, LocalDate day, int minutes) {
        return timetable.offered(day, Way.ON_SITE, Needs.NONE, null, Duration.ofMinutes(minutes)).stream()
                .map(free -> OfficeTime.timeOf(free.slot().start()).toString())
                .toList();
    }

    private static Timetable timetable(
            List<AvailabilityRule> rules, List<WeeklyBreak> breaks, List<Absence> absences, List<ExtraTime> extra) {
        return Timetable.of(
                List.of(card()), List.of(OFFICE), rules, Set.of(), Exceptions.of(breaks, absences, extra, Map.of()));
    }

    private static Absence absence(AbsenceDraft draft) {
        return new Absence(UUID.randomUUID(), CONSULTANT, draft.kind(), draft.slot(), null);
    }

    private static WeeklyBreak pause(String from, String until) {
        return new WeeklyBreak(
                UUID.randomUUID(),
                CONSULTANT,
                DayOfWeek.THURSDAY,
                LocalTime.parse(from),
                LocalTime.parse(until),
                LocalDate.of(2026, 1, 1),
                null);
    }

    private static AvailabilityRule from(LocalDate day) {
        return new AvailabilityRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                CONSULTANT,
                OFFICE.id(),
                Set.of(Way.ON_SITE),
                DayOfWeek.THURSDAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                Duration.ofHours(1),
                day,
                null);
    }

    private static AvailabilityRule rule(String from, String until, int grid) {
        return rule(DayOfWeek.THURSDAY, from, until, grid, null);
    }

    private static AvailabilityRule rule(
            DayOfWeek weekday, String from, String until, int grid, @Nullable LocalDate last) {
        return new AvailabilityRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                CONSULTANT,
                OFFICE.id(),
                Set.of(Way.ON_SITE),
                weekday,
                LocalTime.parse(from),
                LocalTime.parse(until),
                Duration.ofMinutes(grid),
                LocalDate.of(2026, 1, 1),
                last);
    }

    private static ConsultantCard card() {
        return new ConsultantCard(
                CONSULTANT, new PersonName("Katharina", "Ostwald"), FormOfAddress.MS, "Beauftragte", "214");
    }

    private static VenueDetails venue(
            VenueKind kind, String name, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new VenueDetails(
                VenueId.next(),
                kind,
                name,
                new PostalAddress("Lewinskistraße", "4", "34127", "Kassel"),
                null,
                null,
                true,
                null,
                first,
                last);
    }
}
