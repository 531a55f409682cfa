package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.EarlierDesk;
import org.jobcenterportal.appointments.EarlierStanding;
import org.jobcenterportal.appointments.EarlierWishDraft;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.MovingDesk;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.DayPicker;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F38", "F46"})
class EarlierViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Pattern OFFER = Pattern.compile("beratung/frueher/[A-Za-z0-9_-]{48}");
    private static final String TIMES = "beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private EarlierDesk earlier;

    @Autowired
    private MovingDesk moving;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private OtherConsultants others;
    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;
    private Given.Citizen berta;
    private ConsultationDetails mine;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void a_consultation_on_monday() {
        clock.set(TestClock.START);
        others = OtherConsultants.away(database);
        nobody_else_waits();
        consultant = given.aConsultant();
        anna = given.aCitizen();
        berta = given.aCitizen();
        mine = booked(berta, MONDAY, "10:00");
        berta.signsIn();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
        nobody_else_waits();
        others.comeBack();
    }

    @Test
    void the_wish_is_remembered_with_its_place_and_the_rule(Screens screens) {
        screens.open(address());
        assertThat(screens.heading()).isEqualTo("Möchten Sie früher kommen?");
        assertThat(screens.text()).contains("Ihr Termin: Montag, 30. November, 10:00 Uhr.");

        Hands.press("Früheren Termin merken");

        assertThat(Hands.notices()).contains("Ihr Wunsch ist gemerkt.", "Ihr Termin bleibt, wie er ist.");
        assertThat(screens.text())
                .contains(
                        "Platz 1",
                        "Dienstag, 24. November bis Montag, 30. November",
                        "Wer zuerst gefragt hat, bekommt eine freie Zeit zuerst angeboten.");
    }

    @Test
    @Row("F46")
    void an_earlier_time_that_is_free_right_now_is_one_press_away(Screens screens) {
        screens.open(address());
        assertThat(Hands.notices()).contains("Jetzt schon frei: ", "Sie müssen nicht warten.");

        screens.open(Hands.link("Gleich auf diese Zeit verlegen").getHref());
        Hands.press("Auf diese Zeit verlegen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist verlegt.");
    }

    @Test
    void without_a_mail_server_no_mail_is_promised(Screens screens) {
        remembered(berta, mine);

        screens.open(address());

        assertThat(screens.text())
                .contains(
                        "Im Moment verschickt das Portal keine E-Mails. Ihr Platz bleibt.",
                        "Fragen Sie am Telefon nach früheren Zeiten: 0561 929 990.")
                .doesNotContain("Wir schreiben Ihnen eine E-Mail.", "Nachts schreiben wir nicht.");
    }

    @Test
    void with_a_mail_server_the_offer_s_rules_are_told_except_in_a_pause(Screens screens) {
        remembered(berta, mine);
        var standing = berta.does(() -> earlier.standing(mine.id()).orElseThrow());
        screens.open(address());

        var waiting = new WaitingCard(standing.waiting(), List.of(), standing.held(), new NothingDone());
        assertThat(Screens.textOf(waiting)).contains("Wir schreiben Ihnen eine E-Mail.", "höchstens zwei Stunden Zeit");

        var paused = new EarlierStanding.Waiting(standing.waiting().wish(), true, 1);
        assertThat(Screens.textOf(new WaitingCard(paused, List.of(), standing.held(), new NothingDone())))
                .contains("Pause: Wir fragen Sie gerade nicht")
                .doesNotContain("Wir schreiben Ihnen eine E-Mail.");
    }

    @Test
    void whoever_asks_later_stands_behind(Screens screens) {
        var others = given.aCitizen();
        remembered(others, booked(others, MONDAY, "11:00"));
        clock.advance(Duration.ofMinutes(1));

        screens.open(address());
        Hands.press("Früheren Termin merken");

        assertThat(screens.text()).contains("Platz 2");
    }

    @Test
    void the_wish_can_be_changed_and_keeps_its_place(Screens screens) {
        remembered(berta, mine);
        screens.open(address());

        _setValue(day("Frühestens am"), THURSDAY, true);
        _setValue(part(), PartOfDay.MORNING, true);
        Hands.press("Wunsch ändern");

        assertThat(Hands.notices()).contains("Ihr Wunsch ist geändert. Ihr Platz bleibt.");
        assertThat(screens.text()).contains("Donnerstag, 26. November bis Montag, 30. November · Vormittag", "Platz 1");
    }

    @Test
    void days_in_the_wrong_order_or_outside_are_told_at_the_field(Screens screens) {
        screens.open(address());

        _setValue(day("Frühestens am"), MONDAY, true);
        _setValue(day("Spätestens am"), THURSDAY, true);
        Hands.press("Früheren Termin merken");
        assertThat(Hands.errors()).containsExactly("Spätestens am: Dieser Tag liegt vor dem ersten.");

        _setValue(day("Frühestens am"), null, true);
        Hands.press("Früheren Termin merken");
        assertThat(Hands.errors()).containsExactly("Frühestens am: Bitte wählen Sie einen Tag.");
        assertThat(berta.does(() -> earlier.standing(mine.id())).orElseThrow().waiting())
                .isNull();
    }

    @Test
    void whoever_pauses_waits_again_or_leaves_as_she_likes(Screens screens) {
        remembered(berta, mine);
        screens.open(address());

        Hands.press("Pause machen");
        assertThat(screens.text()).contains("Pause: Wir fragen Sie gerade nicht", "Platz 1");
        Hands.press("Weiter warten");
        assertThat(screens.text()).contains("Sie warten auf eine frühere Zeit");
        Hands.press("Nicht mehr warten");

        assertThat(Hands.notices()).contains("Sie warten nicht mehr.");
        assertThat(screens.text()).doesNotContain("Platz 1");
        assertThat(Hands.canPress("Früheren Termin merken")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"meine", "meine/termine", "meine/termine/%s"})
    void whoever_waits_reads_so_wherever_the_consultation_is_shown(String address, Screens screens) {
        remembered(berta, mine);

        screens.open(address.formatted(mine.id().value()));

        assertThat(screens.text())
                .contains("Sie warten auf eine frühere Zeit, Platz 1")
                .doesNotContain("Möchten Sie früher kommen?", "Früheren Termin merken");
        assertThat(change().getHref()).isEqualTo(address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meine", "meine/termine", "meine/termine/%s"})
    void a_pause_is_told_wherever_the_consultation_is_shown(String address, Screens screens) {
        remembered(berta, mine);
        berta.does(() -> earlier.pause(mine.id()));

        screens.open(address.formatted(mine.id().value()));

        assertThat(screens.text())
                .contains("Sie warten gerade nicht auf eine frühere Zeit. Platz 1 bleibt.")
                .doesNotContain("Möchten Sie früher kommen?");
        assertThat(change().getHref()).isEqualTo(address());
    }

    @Test
    void a_later_time_keeps_the_wish_and_an_earlier_one_or_leaving_ends_it(Screens screens) {
        remembered(berta, mine);

        berta.does(() -> moving.move(mine.id(), consultant.at(MONDAY, "11:00")));
        screens.open("meine/termine");
        assertThat(screens.text()).contains("Sie warten auf eine frühere Zeit, Platz 1");

        berta.does(() -> moving.move(mine.id(), consultant.at(THURSDAY, "11:00")));
        screens.open("meine/termine");
        assertThat(screens.text()).contains("Früheren Termin merken").doesNotContain("Sie warten");

        remembered(berta, mine);
        berta.does(() -> earlier.leave(mine.id()));
        screens.open("meine/termine/" + mine.id().value());
        assertThat(screens.text()).contains("Möchten Sie früher kommen?").doesNotContain("Sie warten");
    }

    @Test
    void what_is_held_for_her_is_told_on_the_page_of_the_consultation(Screens screens) {
        offered();

        screens.open("meine/termine/" + mine.id().value());

        assertThat(Hands.notices())
                .contains("Wir halten eine frühere Zeit für Sie: Donnerstag, 26. November, 10:00 Uhr.");
        assertThat(Hands.link("Ansehen und antworten").getHref()).matches(OFFER);
    }

    @Test
    void what_is_held_for_her_stands_on_top_and_leads_to_the_answer(Screens screens) {
        offered();

        screens.open(address());

        assertThat(Hands.notices())
                .contains(
                        "Wir halten eine frühere Zeit für Sie: Donnerstag, 26. November, 10:00 Uhr.",
                        "Bitte antworten Sie bis Di, 24. November, 10:00 Uhr.");
        assertThat(Hands.link("Ansehen und antworten").getHref()).matches(OFFER);
    }

    @Test
    void nobody_else_s_wish_is_here_and_nothing_can_be_wished_for_what_has_begun(Screens screens) {
        given.aCitizen().signsIn();
        screens.open(address());
        assertThat(screens.status()).isEqualTo(404);

        berta.signsIn();
        clock.set(mine.slot().start());
        screens.open(address());
        assertThat(screens.text()).contains("Dieser Termin lässt sich nicht mehr verlegen.");
    }

    @Test
    @Row("F4")
    void the_link_in_the_mail_is_enough(Screens screens) {
        var mailbox = UUID.randomUUID() + "@portal.example";
        desk.reserve(new VisitorDraft(
                Given.byPhone(consultant.at(MONDAY, "11:00")), "Nadja Example", new EmailAddress(mailbox)));
        var token = new Links(database).inMailTo(mailbox);
        desk.confirm(token);

        screens.open("beratung/termin/" + token);
        screens.open(Hands.link("Früheren Termin merken").getHref());
        Hands.press("Früheren Termin merken");

        assertThat(screens.text()).contains("Platz 1");
        screens.open("beratung/termin/" + token);
        assertThat(Hands.notices()).contains("Sie warten auf eine frühere Zeit, Platz 1");
        assertThat(Hands.link("Ändern").getHref()).isEqualTo("beratung/termin/" + token + "/frueher");
        screens.open("beratung/termin/" + "A".repeat(48) + "/frueher");
        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
    }

    @Test
    void both_answers_to_an_offer_look_the_same_and_no_answer_changes_nothing(Screens screens) {
        var link = offered();

        screens.open(link);

        assertThat(screens.heading()).isEqualTo("Möchten Sie früher kommen?");
        assertThat(screens.text())
                .contains("Donnerstag, 26. November, 10:00 Uhr", "Montag, 30. November, 10:00 Uhr")
                .contains(
                        "Wir halten die Zeit bis Di, 24. November, 10:00 Uhr. Ohne Antwort bleibt alles, wie es ist.");
        var yes = _get(Button.class, button -> button.withText("Ja, früher kommen"));
        var no = _get(Button.class, button -> button.withText("Nein, danke"));
        assertThat(yes.getClassNames()).containsExactlyElementsOf(no.getClassNames());
        assertThat(yes.getThemeNames()).containsExactlyElementsOf(no.getThemeNames());
        assertThat(desk.mine(mine.id()).orElseThrow().slot()).isEqualTo(mine.slot());
    }

    @Test
    void yes_leads_to_the_ticket_with_the_new_time(Screens screens) {
        var link = offered();
        screens.open(link);

        Hands.press("Ja, früher kommen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist verlegt.");
        assertThat(screens.text()).contains("10:00 bis 10:30 Uhr", mine.code().value());
        assertThat(desk.mine(mine.id()).orElseThrow().slot().day()).isEqualTo(THURSDAY);
        screens.open(link);
        assertThat(Hands.notices()).contains("Ihr Termin ist verlegt.");
    }

    @Test
    void no_keeps_the_time_and_the_wish(Screens screens) {
        screens.open(offered());

        Hands.press("Nein, danke");

        assertThat(Hands.notices())
                .contains(
                        "In Ordnung. Wir geben die Zeit weiter.",
                        "Ihr Termin bleibt: Montag, 30. November, 10:00 Uhr. Ihr Wunsch bleibt gemerkt.");
        assertThat(Hands.canPress("Ja, früher kommen")).isFalse();
    }

    @Test
    void an_offer_that_has_run_out_says_so_and_a_wrong_link_is_not_known(Screens screens) {
        var link = offered();

        clock.advance(Duration.ofHours(2));
        screens.open(link);
        assertThat(Hands.notices())
                .contains("Dieses Angebot ist vorbei.", "Ihr Termin: Montag, 30. November, 10:00 Uhr.");

        screens.open("beratung/frueher/" + "A".repeat(48));
        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
    }

    @Test
    void who_has_something_else_then_is_told_and_keeps_her_time(Screens screens) {
        screens.open(offered());
        var another = given.aConsultant();
        berta.does(() -> desk.book(Given.draft(another.at(THURSDAY, "10:00"))));

        Hands.press("Ja, früher kommen");

        assertThat(Hands.notices()).contains("Zu dieser Zeit haben Sie schon einen Termin.");
        assertThat(desk.mine(mine.id()).orElseThrow().slot()).isEqualTo(mine.slot());
    }

    @Test
    void where_no_time_suits_whoever_has_one_is_led_to_her_wish(Screens screens) {
        screens.open(TIMES);

        assertThat(Hands.notices()).contains("Keine Zeit passt?", "0561 929 990");
        assertThat(Hands.link("Früheren Termin merken").getHref()).isEqualTo(address());
    }

    @Test
    void whoever_has_none_books_the_best_time_first(Screens screens) {
        given.aCitizen().signsIn();
        screens.open(TIMES);

        Hands.press("Früheren Termin merken");
        assertThat(Hands.notices())
                .contains(
                        "Buchen Sie zuerst die nächste freie Zeit.",
                        "Das ist Dienstag, 24. November, 12:00 Uhr. Danach können Sie einen früheren Termin merken.");
        Hands.press("Diese Zeit wählen");

        assertThat(screens.address()).startsWith("beratung/pruefen");
        Hands.press("Termin buchen");
        assertThat(Hands.link("Früheren Termin merken").getHref()).endsWith("/frueher");
    }

    @Test
    void whoever_would_rather_be_rung_is_led_to_the_times_for_calls(Screens screens) {
        screens.open(TIMES);

        Hands.press("Ruft mich an");

        assertThat(screens.address()).startsWith("beratung/zeit").contains("art=rueckruf");
        assertThat(Hands.canPress("Ruft mich an")).isFalse();
    }

    @Test
    @Row("F40")
    void the_consultant_sees_who_would_come_earlier(Screens screens) {
        offered();
        consultant.signsIn();

        screens.open("intern/termine?tag=2026-11-26");

        assertThat(screens.text())
                .containsSubsequence(
                        "Möchten früher kommen",
                        "Freie Zeiten gehen automatisch zuerst",
                        "Anna Beispiel",
                        "Dienstag, 24. November bis Montag, 30. November",
                        "statt Mo, 30. November, 10:00 Uhr",
                        "angeboten: Do, 26. November, 10:00 Uhr, bis 10:00 Uhr");
    }

    @Test
    @Row("F40")
    void nobody_waits_is_said_too(Screens screens) {
        consultant.signsIn();

        screens.open("intern/termine?tag=2026-11-26");

        assertThat(screens.text()).contains("Niemand wartet auf eine frühere Zeit.");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Would you like to come earlier?", "SIMPLE_GERMAN, Möchten Sie früher kommen?"})
    void the_pages_speak_the_reader_s_language(Language language, String heading, Screens screens) {
        var link = offered();
        screens.speak(language);

        screens.open(address());
        assertThat(screens.heading()).isEqualTo(heading);
        screens.open(link);
        assertThat(screens.heading()).isEqualTo(heading);
    }

    /** Somebody cancels on Thursday, and the time is held for her who waits; the link is in her mail. */
    private String offered() {
        var freed = booked(anna, THURSDAY, "10:00");
        remembered(berta, mine);
        anna.does(() -> desk.cancel(freed.id()));
        var text =
                database.sql("""
                        select text from outbox_message where about = ? and kind = 'appointments.kind.earlier'
                        """).param(mine.id().value()).query(String.class).single();
        var found = OFFER.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private ConsultationDetails booked(Given.Citizen citizen, LocalDate day, String time) {
        return ((Booked) citizen.does(() -> desk.book(Given.draft(consultant.at(day, time))))).consultation();
    }

    private void remembered(Given.Citizen citizen, ConsultationDetails consultation) {
        citizen.does(
                () -> earlier.remember(consultation.id(), new EarlierWishDraft(TODAY, MONDAY, PartOfDay.ANY, null)));
    }

    /** The first link "Ändern", as a card and a page name it. */
    private static Anchor change() {
        return _get(Anchor.class, link -> link.withPredicate(one -> "Ändern".equals(Screens.textOf(one))));
    }

    private String address() {
        return "meine/termine/" + mine.id().value() + "/frueher";
    }

    private static DayPicker day(String label) {
        return _get(DayPicker.class, picker -> picker.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<PartOfDay> part() {
        return _get(Select.class, select -> select.withLabel("Tageszeit"));
    }

    private void nobody_else_waits() {
        database.sql("update earlier_offer set state = 'WITHDRAWN', ended_at = offered_at where state = 'OPEN'")
                .update();
        database.sql("update earlier_wish set state = 'LEFT' where state in ('WAITING', 'PAUSED')")
                .update();
    }

    /** Whoever only looks. */
    private static class NothingDone implements WaitingCard.Actions {

        @Override
        public void pause() {}

        @Override
        public void goOnWaiting() {}

        @Override
        public void leave() {}
    }
}
