package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.byPhone;
import static org.jobcenterportal.appointments.Given.draft;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultantDay;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationDraft;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Needs;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F40", "S5"})
class ConsultantDayViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final String ON_THURSDAY = "intern/termine?tag=2026-11-26";
    private static final String TOOK_PLACE = "Stattgefunden: Anna Beispiel, 10:00 Uhr";
    private static final String NO_SHOW = "Nicht getroffen: Anna Beispiel, 10:00 Uhr";
    private static final String MORE = "Mehr: Anna Beispiel, 10:00 Uhr";
    private static final String EXCUSED = "Entschuldigt";
    private static final String DAY_MENU = "Mehr zu diesem Tag";
    private static final String UNDO = "Rückgängig: Anna Beispiel, 10:00 Uhr";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private EarlierDesk earlier;

    @Autowired
    private ConsultantDay day;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private ConsultationDetails ten;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        anna = given.aCitizen();
        var draft = new ConsultationDraft(
                UUID.randomUUID(),
                Topic.OTHER,
                Way.ON_SITE,
                new Needs(true, null, true, false, false),
                consultant.at(THURSDAY, "10:00"),
                "de",
                null);
        ten = ((Booked) anna.does(() -> desk.book(draft))).consultation();
        consultant.signsIn();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row("F47")
    void the_day_shows_who_comes_what_is_needed_and_what_is_free(Screens screens) {
        screens.open(ON_THURSDAY);

        assertThat(screens.heading()).isEqualTo("Donnerstag, 26. November");
        assertThat(screens.title()).isEqualTo("Donnerstag, 26. November – Jobcenter Portal");
        assertThat(screens.text())
                .containsSubsequence(
                        "Mein Tag",
                        "9:00 bis 17:00 Uhr",
                        "Alle Termine freiwillig, nie ein Meldetermin",
                        "9:00 · frei",
                        "Vor Ort, Am Telefon, Per Video, Rückruf",
                        "10:00 · Anna Beispiel",
                        "Etwas anderes",
                        "Raum 214",
                        "einfach sprechen",
                        "Kind",
                        "10:30 · frei");
    }

    @Test
    void without_a_date_the_day_is_today(Screens screens) {
        screens.open("intern/termine");

        assertThat(screens.heading()).isEqualTo("Dienstag, 24. November");
    }

    @Test
    void whoever_looks_in_on_a_weekend_sees_monday(Screens screens) {
        clock.set(OfficeTime.startOf(LocalDate.of(2026, 11, 28)));

        screens.open("intern/termine");

        assertThat(screens.heading()).isEqualTo("Montag, 30. November");
    }

    @Test
    void a_date_that_nobody_can_read_counts_as_today(Screens screens) {
        screens.open("intern/termine?tag=unsinn&ansicht=unsinn");

        assertThat(screens.heading()).isEqualTo("Dienstag, 24. November");
        assertThat(screens.text()).contains("Mein Tag");
    }

    @Test
    void a_day_without_times_says_so(Screens screens) {
        screens.open("intern/termine?tag=2026-12-25");

        assertThat(screens.heading()).isEqualTo("Freitag, 25. Dezember");
        assertThat(screens.text()).contains("An diesem Tag sind keine Zeiten.", "geschlossen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag=2026-11-26 | Tag zurück | Mittwoch, 25. November",
                "tag=2026-11-26 | Tag vor | Freitag, 27. November",
                "tag=2026-11-27 | Tag vor | Montag, 30. November",
                "tag=2026-11-30 | Tag zurück | Freitag, 27. November",
                "tag=2026-11-26 | Heute | Dienstag, 24. November",
                "tag=2026-11-26&ansicht=woche | Woche vor | Woche vom 30. November 2026",
                "tag=2026-11-26&ansicht=woche | Woche zurück | Woche vom 16. November 2026",
                "tag=2026-11-26&ansicht=liste | Tag vor | Freitag, 27. November"
            })
    void one_goes_from_day_to_day_past_weekends(String address, String link, String heading, Screens screens) {
        screens.open("intern/termine?" + address);

        screens.open(Hands.link(link).getHref());

        assertThat(screens.heading()).isEqualTo(heading);
    }

    @Test
    void what_is_over_is_not_free_any_more(Screens screens) {
        clock.set(OfficeTime.instantOf(THURSDAY, LocalTime.of(9, 20)).orElseThrow());

        screens.open(ON_THURSDAY);

        assertThat(screens.text())
                .containsSubsequence("nicht gebucht", "9:15 · frei", "10:30 · frei")
                .doesNotContain("9:00 · frei");
    }

    @Test
    void the_week_lists_every_day_and_says_how_full_it_is(Screens screens) {
        screens.open(ON_THURSDAY);

        screens.open(Hands.link("Woche").getHref());

        assertThat(screens.address()).contains("ansicht=woche", "tag=2026-11-26");
        assertThat(screens.heading()).isEqualTo("Woche vom 23. November 2026");
        assertThat(screens.text())
                .contains("1 Termin, 2 Zeiten frei", "keine Termine, 1 Zeit frei")
                .containsSubsequence(
                        "Mo 23.",
                        "An diesem Tag sind keine Termine.",
                        "Do 26.",
                        "10:00 bis 10:30 Uhr",
                        "Anna Beispiel",
                        "bestätigt",
                        "Fr 27.");
    }

    @Test
    void the_list_says_the_same_as_the_picture(Screens screens) {
        screens.open(ON_THURSDAY);

        screens.open(Hands.link("Liste").getHref());

        assertThat(screens.heading()).isEqualTo("Donnerstag, 26. November");
        assertThat(screens.text())
                .containsSubsequence(
                        "Termine am Donnerstag, 26. November",
                        "10:00 bis 10:30 Uhr",
                        "Anna Beispiel",
                        "Etwas anderes",
                        "bestätigt")
                .doesNotContain("· frei");
        assertThat(Hands.link("Liste").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void the_week_is_counted(Screens screens) {
        given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, "11:00"))));

        screens.open(ON_THURSDAY);

        assertThat(screens.text())
                .contains(
                        "Gespräche\n2\ndavon mit Kind\n1\nnicht getroffen, neu angeboten\n0\nentschuldigt\n0\nfrüher frei, sofort vergeben\n0");
    }

    @Test
    void nothing_is_noted_before_the_end_but_an_excuse(Screens screens) {
        clock.set(ten.slot().end().minusSeconds(1));
        screens.open(ON_THURSDAY);
        assertThat(Hands.canPress(TOOK_PLACE)).isFalse();
        assertThat(Hands.canPress(NO_SHOW)).isFalse();
        assertThat(Hands.inMenu(MORE)).contains(EXCUSED);

        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY);

        assertThat(Hands.canPress(TOOK_PLACE)).isTrue();
        assertThat(Hands.canPress(NO_SHOW)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"tag", "liste", "woche"})
    void that_it_took_place_is_noted_and_taken_back(String view, Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY + "&ansicht=" + view);

        Hands.press(TOOK_PLACE);

        assertThat(Hands.toast()).contains("Anna Beispiel: stattgefunden");
        assertThat(state()).isEqualTo(ConsultationState.TOOK_PLACE);
        assertThat(screens.text()).contains("stattgefunden");
        assertThat(Hands.canPress(TOOK_PLACE)).isFalse();
        Hands.press(UNDO);
        assertThat(Hands.toast()).contains("Anna Beispiel: bestätigt");
        assertThat(state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(Hands.canPress(TOOK_PLACE)).isTrue();
    }

    @Test
    void a_slip_is_taken_back_where_it_is_told_and_the_day_shows_it(Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY);
        Hands.press(TOOK_PLACE);

        Hands.pressInToast("Rückgängig");
        assertThat(Hands.focused()).isEqualTo(TOOK_PLACE);

        assertThat(state()).isEqualTo(ConsultationState.BOOKED);
        assertThat(Hands.canPress(UNDO)).isFalse();
        assertThat(Hands.canPress(TOOK_PLACE)).isTrue();
    }

    @Test
    @Row("F47")
    void whoever_was_not_reached_is_offered_another_time(Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY);

        Hands.press(NO_SHOW);

        assertThat(Hands.toast()).contains("Anna Beispiel: nicht getroffen");
        assertThat(state()).isEqualTo(ConsultationState.NO_SHOW);
        assertThat(screens.text()).contains("nicht getroffen, neu angeboten\n1");
    }

    @Test
    void whoever_excuses_herself_frees_the_time_for_others(Screens screens) {
        screens.open(ON_THURSDAY);

        Hands.chooseInMenu(MORE, EXCUSED);

        assertThat(Hands.toast()).contains("Anna Beispiel: entschuldigt");
        var mira = given.linked(List.of(Citizens.called(new PersonName("Mira", "Muster"), Citizens.anna())))
                .getFirst();
        assertThat(mira.<BookingOutcome>does(() -> desk.book(draft(consultant.at(THURSDAY, "10:00")))))
                .isInstanceOf(Booked.class);
        Hands.press(UNDO);
        assertThat(Hands.toast())
                .contains("Die Zeit hat inzwischen jemand anderes. Das lässt sich nicht zurücknehmen.");
        assertThat(state()).isEqualTo(ConsultationState.EXCUSED);
    }

    @Test
    void an_excused_appointment_stands_beside_what_is_free_again(Screens screens) {
        screens.open(ON_THURSDAY);

        Hands.chooseInMenu(MORE, EXCUSED);

        assertThat(_find(ListItem.class, item -> item.withClasses("end-rest"))).hasSize(1);
        assertThat(_find(ListItem.class, item -> item.withClasses("start-third")))
                .hasSize(1);
    }

    @Test
    void a_free_time_that_is_over_counts_no_longer(Screens screens) {
        clock.set(consultant.at(THURSDAY, "10:45").start());
        screens.open(ON_THURSDAY);

        assertThat(screens.text()).contains("1 Termin, 1 Zeit frei");

        clock.set(OfficeTime.startOf(THURSDAY.plusDays(1)));
        screens.open(ON_THURSDAY);

        assertThat(screens.text()).contains("1 Termin, nichts frei");
    }

    @Test
    void what_a_colleague_has_changed_meanwhile_is_told_and_shown(Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY);
        day.noShow(ten.id(), 0);

        Hands.press(TOOK_PLACE);

        assertThat(Hands.toast())
                .contains("Jemand anderes hat diesen Termin gerade geändert. Sie sehen jetzt den neuen Stand.");
        assertThat(state()).isEqualTo(ConsultationState.NO_SHOW);
        assertThat(screens.text()).contains("nicht getroffen, neu angeboten\n1");
        assertThat(Hands.canPress(UNDO)).isTrue();
    }

    @Test
    void what_the_citizen_has_cancelled_meanwhile_is_told_and_gone(Screens screens) {
        screens.open(ON_THURSDAY);
        anna.does(() -> desk.cancel(ten.id()));

        Hands.chooseInMenu(MORE, EXCUSED);

        assertThat(Hands.toast()).contains("Jemand anderes hat diesen Termin gerade geändert.");
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
    }

    @Test
    void a_deputy_opens_both_calendars_and_notes_in_both(Screens screens) {
        var deputy = given.aConsultant();
        given.isDeputy(deputy, consultant, THURSDAY, THURSDAY);
        clock.set(ten.slot().end());
        deputy.signsIn();
        screens.open(ON_THURSDAY);
        assertThat(screens.text()).doesNotContain("Anna Beispiel");

        screens.open(ON_THURSDAY + "&beraterin=" + consultant.staff().value());
        assertThat(Hands.inMenu("Kalender: Katharina Ostwald")).hasSize(2);
        assertThat(screens.address())
                .contains("tag=2026-11-26", "beraterin=" + consultant.staff().value());
        assertThat(screens.text()).contains("Anna Beispiel");
        Hands.press(TOOK_PLACE);

        assertThat(state()).isEqualTo(ConsultationState.TOOK_PLACE);
        assertThat(screens.address()).contains("beraterin=" + consultant.staff().value());
        screens.open(Hands.link("Liste").getHref());
        assertThat(screens.text()).contains("Anna Beispiel");
    }

    @Test
    void a_deputy_without_a_calendar_of_her_own_sees_the_one_that_she_keeps(Screens screens) {
        var deputy = given.aColleague();
        var today = OfficeTime.dayOf(TestClock.START);
        deputy.signsIn();
        screens.open(ON_THURSDAY);
        assertThat(screens.text()).contains("Sie führen keinen Kalender.");

        given.isDeputy(deputy, consultant, today, today);
        screens.open(ON_THURSDAY);

        assertThat(screens.text()).contains("Anna Beispiel").doesNotContain("Sie führen keinen Kalender.");
    }

    @Test
    void whoever_keeps_one_calendar_has_nothing_to_choose(Screens screens) {
        screens.open(ON_THURSDAY);

        assertThat(Hands.menus()).noneMatch(menu -> menu.startsWith("Kalender:"));
    }

    @Test
    void one_action_stands_beside_the_day_and_all_others_in_one_menu(Screens screens) {
        screens.open(ON_THURSDAY);

        assertThat(Hands.link("Zeiten öffnen").getHref()).contains("tag=2026-11-26");
        assertThat(Hands.inMenu(DAY_MENU))
                .containsExactly(
                        "Für Anrufende buchen",
                        "Jetzt da",
                        "Vertretung",
                        "Zeiten schließen",
                        "Meine Zeiten",
                        "Vormerkungen",
                        "Zahlen zur Beratung",
                        "Kalender abonnieren",
                        "Drucken");
    }

    @ParameterizedTest
    @CsvSource({
        "Für Anrufende buchen, intern/termine/neu",
        "Jetzt da, intern/termine/jetzt",
        "Vertretung, intern/termine/vertretung?tag=2026-11-26",
        "Zeiten schließen, intern/termine/schliessen",
        "Meine Zeiten, intern/termine/zeiten",
        "Vormerkungen, intern/vormerkungen",
        "Zahlen zur Beratung, intern/termine/zahlen",
        "Kalender abonnieren, intern/termine/abonnieren"
    })
    void the_menu_leads_to_the_pages_around_the_day(String item, String address, Screens screens) {
        screens.open(ON_THURSDAY);

        Hands.chooseInMenu(DAY_MENU, item);

        assertThat(screens.address().replace("/zeiten/schliessen", "/schliessen"))
                .startsWith(address);
    }

    @Test
    void some_hours_are_closed_from_the_day_and_what_stands_in_them_is_listed(Screens screens) {
        screens.open(ON_THURSDAY);
        Hands.chooseInMenu(DAY_MENU, "Zeiten schließen");
        _setValue(_get(TimePicker.class, field -> field.withLabel("Von (optional)")), LocalTime.of(10, 0));
        _setValue(_get(TimePicker.class, field -> field.withLabel("Bis (optional)")), LocalTime.of(11, 30));

        Hands.press("Zeiten schließen");

        assertThat(screens.heading()).isEqualTo("Donnerstag, 26. November");
        assertThat(screens.text())
                .contains("1 Termin, 2 Zeiten frei, 1 Konflikt", "10:00 Uhr passt nicht mehr")
                .containsSubsequence("9:00 · frei", "10:00 · Anna Beispiel", "abwesend", "11:30 · frei");
    }

    @Test
    void the_day_before_its_end_shows_one_menu_for_each_appointment(Screens screens) {
        screens.open(ON_THURSDAY);

        assertThat(Hands.inMenu(MORE)).containsExactly("Öffnen, verlegen, absagen", EXCUSED, "Nachrichten");
        assertThat(Hands.link("10:00 · Anna Beispiel").getHref())
                .isEqualTo("intern/termine/termin/" + ten.id().value());
        Hands.chooseInMenu(MORE, "Öffnen, verlegen, absagen");
        assertThat(screens.address())
                .isEqualTo("intern/termine/termin/" + ten.id().value());
    }

    @ParameterizedTest
    @CsvSource({"tag", "liste", "woche"})
    void whoever_notes_stays_at_the_appointment(String view, Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY + "&ansicht=" + view);

        Hands.press(TOOK_PLACE);
        assertThat(Hands.focused()).isEqualTo(UNDO);
        Hands.press(UNDO);
        assertThat(Hands.focused()).isEqualTo(TOOK_PLACE);
        Hands.press(NO_SHOW);
        assertThat(Hands.focused()).isEqualTo(UNDO);
    }

    @Test
    void an_excuse_that_is_taken_back_leads_to_the_menu_of_the_appointment(Screens screens) {
        screens.open(ON_THURSDAY);

        Hands.chooseInMenu(MORE, EXCUSED);
        assertThat(Hands.focused()).isEqualTo(UNDO);
        Hands.press(UNDO);

        assertThat(Hands.focused()).isEqualTo(MORE);
    }

    @Test
    void what_was_being_looked_for_stays_while_the_day_is_drawn_again(Screens screens) {
        clock.set(ten.slot().end());
        screens.open(ON_THURSDAY);
        _setValue(_get(TextField.class, field -> field.withLabel("Code oder Name")), "Beisp");

        Hands.press(TOOK_PLACE);

        assertThat(_get(TextField.class, field -> field.withLabel("Code oder Name"))
                        .getValue())
                .isEqualTo("Beisp");
    }

    @Test
    @Row("F41")
    void whom_to_ring_is_a_number_that_a_click_dials(Screens screens) {
        given.aCitizen().does(() -> desk.book(byPhone(consultant.at(THURSDAY, "11:00"))));

        screens.open(ON_THURSDAY);

        var number = Hands.link("0561\u00a0929990");
        assertThat(number.getHref()).isEqualTo("tel:+49561929990");
        screens.open(ON_THURSDAY + "&ansicht=liste");
        assertThat(Hands.link("0561\u00a0929990").getHref()).isEqualTo("tel:+49561929990");
    }

    @Test
    @Row("F46")
    void a_time_that_is_held_is_drawn_as_held_and_counted_when_it_is_given_away(Screens screens) {
        var waiting = given.aCitizen();
        var later = ((Booked) waiting.does(() -> desk.book(draft(consultant.at(THURSDAY, "16:00"))))).consultation();
        var wish = new EarlierWishDraft(THURSDAY, THURSDAY, PartOfDay.ANY, null);
        waiting.does(() -> earlier.remember(later.id(), wish));
        anna.does(() -> desk.cancel(ten.id()));

        screens.open(ON_THURSDAY);
        assertThat(screens.text())
                .contains("1 Termin, 3 Zeiten frei, 1 vorgemerkt")
                .contains("früher frei, sofort vergeben\n0")
                .containsSubsequence(
                        "9:00 · frei",
                        "10:00 · vorgemerkt bis Di, 24. November",
                        "Jemand möchte früher kommen und entscheidet noch.",
                        "10:30 · frei");
        earlier.accept(waiting.does(() -> earlier.standing(later.id()))
                .orElseThrow()
                .offered()
                .token());
        screens.open(ON_THURSDAY);

        assertThat(screens.text()).doesNotContain("vorgemerkt bis").contains("früher frei, sofort vergeben\n1");
    }

    @Test
    void a_colleague_s_calendar_does_not_exist_for_others(Screens screens) {
        given.aConsultant().signsIn();

        screens.open(ON_THURSDAY + "&beraterin=" + consultant.staff().value());

        assertThat(screens.status()).isEqualTo(404);
        assertThat(screens.heading()).isEqualTo("Diese Seite gibt es hier nicht.");
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
    }

    @Test
    void nor_does_one_that_nobody_keeps(Screens screens) {
        screens.open(ON_THURSDAY + "&beraterin=" + UUID.randomUUID());

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void when_deputising_ends_the_calendar_is_gone(Screens screens) {
        var deputy = given.aConsultant();
        var today = OfficeTime.dayOf(TestClock.START);
        given.isDeputy(deputy, consultant, today, today);
        deputy.signsIn();
        var address = ON_THURSDAY + "&beraterin=" + consultant.staff().value();
        screens.open(address);
        assertThat(screens.text()).contains("Anna Beispiel");

        clock.set(OfficeTime.startOf(today.plusDays(1)));
        screens.open(address);

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void who_keeps_no_calendar_reads_who_can_enter_her(Screens screens) {
        given.aColleague().signsIn();

        screens.open("intern/termine");

        assertThat(screens.heading()).isEqualTo("Termine");
        assertThat(screens.text())
                .contains("Sie führen keinen Kalender.", "Die Verwaltung kann Sie als Beraterin eintragen.");
    }

    @Test
    void citizens_find_no_such_page(Screens screens) {
        anna.signsIn();

        screens.open(ON_THURSDAY);

        assertThat(screens.status()).isEqualTo(404);
    }

    private ConsultationState state() {
        return anna.does(() -> desk.mine(ten.id())).orElseThrow().state();
    }
}
