package org.jobcenterportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.PhoneNumber;
import org.jobcenterportal.kernel.PostalAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class OrganisationTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private OrganisationImport importer;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private Venues venues;

    @Autowired
    private OfficeCalendar calendar;

    private final TeamDraft team = new TeamDraft(TeamId.next(), "Team " + UUID.randomUUID(), null, null);

    @Test
    void a_colleague_is_found_by_her_account_with_function_and_team() {
        var miriam = colleague(TODAY, null);
        given(miriam);

        var found = directory.ofAccount(account(miriam));

        assertThat(found)
                .contains(new StaffDetails(
                        miriam.id(),
                        miriam.account(),
                        miriam.name(),
                        FormOfAddress.MS,
                        "Integrationsfachkraft",
                        team.id(),
                        team.name(),
                        miriam.email(),
                        miriam.phone()));
    }

    @Test
    void who_has_left_is_known_by_name_but_no_longer_by_account() {
        var gone = colleague(TODAY.minusYears(2), TODAY.minusDays(1));
        given(gone);

        assertThat(directory.ofAccount(account(gone))).isEmpty();
        assertThat(directory.get(gone.id()).name()).isEqualTo(gone.name());
    }

    @Test
    void the_last_working_day_still_counts() {
        var leaving = colleague(TODAY.minusYears(2), TODAY);
        given(leaving);

        assertThat(directory.ofAccount(account(leaving))).isPresent();
    }

    @Test
    void a_colleague_without_account_and_contact_is_a_colleague_all_the_same() {
        var quiet = new StaffDraft(
                StaffId.next(),
                null,
                new PersonName("Ida", "Still"),
                FormOfAddress.NEUTRAL,
                "Fallmanagement",
                team.id(),
                null,
                null,
                TODAY,
                null);
        given(quiet);

        var found = directory.all(List.of(quiet.id(), StaffId.next()));

        assertThat(found).containsOnlyKeys(quiet.id());
        assertThat(found.get(quiet.id()).account()).isNull();
        assertThat(found.get(quiet.id()).phone()).isNull();
    }

    @Test
    void an_unknown_colleague_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException().isThrownBy(() -> directory.get(StaffId.next()));
    }

    @Test
    @Row("F109")
    void a_deputy_stands_in_from_the_first_day_to_the_last() {
        var officer = colleague(TODAY, null);
        var deputy = colleague(TODAY, null);
        given(officer, deputy);
        importer.importDeputies(List.of(new DeputyDraft(officer.id(), deputy.id(), TODAY, TODAY.plusDays(7))));

        assertThat(directory.representedBy(deputy.id(), TODAY.minusDays(1))).isEmpty();
        assertThat(directory.representedBy(deputy.id(), TODAY)).containsExactly(officer.id());
        assertThat(directory.representedBy(deputy.id(), TODAY.plusDays(7))).containsExactly(officer.id());
        assertThat(directory.representedBy(deputy.id(), TODAY.plusDays(8))).isEmpty();
        assertThat(directory.representedBy(officer.id(), TODAY)).isEmpty();
    }

    @Test
    void a_venue_keeps_what_one_needs_to_get_there() {
        var meetingPoint = new VenueDetails(
                VenueId.next(),
                VenueKind.DISTRICT_MEETING_POINT,
                "Treffpunkt " + UUID.randomUUID(),
                new PostalAddress("Lindenweg", "3", "34127", "Kassel"),
                null,
                "Eingang im Hof",
                true,
                "Nord-Holland");
        importer.importVenues(List.of(meetingPoint));

        assertThat(venues.get(meetingPoint.id())).isEqualTo(meetingPoint);
        assertThat(venues.all()).contains(meetingPoint);
    }

    @Test
    void the_office_is_closed_on_weekends_holidays_and_its_own_closing_days() {
        var christmasEve = LocalDate.of(2026, 12, 24);
        assertThat(calendar.isClosed(christmasEve)).isFalse();
        importer.importClosingDays(List.of(new ClosingDay(christmasEve, "Heiligabend")));

        var closed = calendar.closedDays(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 27));

        assertThat(closed)
                .containsExactlyInAnyOrder(
                        christmasEve,
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2026, 12, 27));
        assertThat(calendar.isClosed(LocalDate.of(2026, 12, 23))).isFalse();
    }

    @Test
    void corpus_christi_closes_the_office_and_reformation_day_does_not() {
        assertThat(calendar.isClosed(LocalDate.of(2026, 6, 4))).isTrue();
        assertThat(calendar.isClosed(LocalDate.of(2028, 10, 31))).isFalse();
    }

    @Test
    void both_days_of_the_change_of_time_are_sundays_and_closed_and_their_neighbours_are_not_lost() {
        for (var sunday : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            var closed = calendar.closedDays(sunday.minusDays(3), sunday.plusDays(2));

            assertThat(closed).containsExactlyInAnyOrder(sunday.minusDays(1), sunday);
        }
    }

    @Test
    void a_holiday_has_a_name_in_the_readers_language() {
        var unity = LocalDate.of(2026, 10, 3);

        assertThat(calendar.holidayName(unity, Locale.GERMAN)).contains("Tag der Deutschen Einheit");
        assertThat(calendar.holidayName(unity, Locale.forLanguageTag("de-simple")))
                .contains("Tag der Deutschen Einheit");
        assertThat(calendar.holidayName(unity, Locale.ENGLISH))
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("unity"));
        assertThat(calendar.holidayName(unity.minusDays(1), Locale.GERMAN)).isEmpty();
    }

    @Test
    void office_hours_come_in_the_order_of_the_week() {
        importer.importOfficeHours(List.of(
                new OfficeHours(DayOfWeek.SUNDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                new OfficeHours(DayOfWeek.SATURDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                new OfficeHours(DayOfWeek.SATURDAY, LocalTime.of(8, 0), LocalTime.of(12, 0))));

        assertThat(calendar.officeHours())
                .containsSubsequence(
                        new OfficeHours(DayOfWeek.SATURDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new OfficeHours(DayOfWeek.SATURDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                        new OfficeHours(DayOfWeek.SUNDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)));
    }

    private void given(StaffDraft... staff) {
        importer.importTeams(List.of(team));
        importer.importStaff(List.of(staff));
    }

    private StaffDraft colleague(LocalDate since, LocalDate until) {
        return new StaffDraft(
                StaffId.next(),
                new AccountId(UUID.randomUUID().toString()),
                new PersonName("Miriam", "Vogelsang"),
                FormOfAddress.MS,
                "Integrationsfachkraft",
                team.id(),
                new EmailAddress("vermittlung@portal.example"),
                new PhoneNumber("+49 69 90009 001"),
                since,
                until);
    }

    private static AccountId account(StaffDraft draft) {
        var account = draft.account();
        assertThat(account).isNotNull();
        return account;
    }
}
