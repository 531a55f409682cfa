package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
@Row("F55")
class AnswerReminderViewTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Pattern LINK = Pattern.compile("(beratung/antwort/[A-Za-z0-9_-]{48}\\?antwort=[a-z-]+)");

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Given given;
    private Given.Consulting consultant;
    private ConsultationDetails booked;

    @Autowired
    void use(OrganisationImport organisation, AppointmentsImport appointments, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
    }

    @BeforeEach
    void one_consultation_at_ten() {
        clock.set(TestClock.START);
        consultant = given.aConsultant();
        booked = ((Booked) given.aCitizen().does(() -> desk.book(Given.draft(consultant.at(TUESDAY, "10:00")))))
                .consultation();
    }

    @AfterEach
    void back_to_the_start() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @Test
    void the_link_shows_three_answers_and_gives_none(Screens screens) {
        screens.open(link("ich-komme"));

        assertThat(screens.heading()).isEqualTo("Ihr Termin");
        assertThat(screens.text())
                .contains("Dienstag, 8. Dezember", "Katharina Ostwald")
                .contains("Ich komme", "Ich kann nicht", "Ruft mich an")
                .contains("Freiwillig")
                .doesNotContain("Anderes Thema", "Ihre Antwort");
        assertThat(_find(Button.class, spec -> spec.withClasses("answer")))
                .hasSize(3)
                .allSatisfy(answer -> {
                    assertThat(answer.getClassNames()).containsExactly("answer");
                    assertThat(answer.getThemeNames()).isEmpty();
                });
        _assertNone(Notice.class);
    }

    @Test
    void one_click_answers_and_another_one_changes_it(Screens screens) {
        screens.open(link("ich-komme"));

        answer("Ich komme");
        assertThat(screens.text()).contains("Schön, dass Sie kommen.").containsPattern("Ihr Beleg: BL-.{11}");

        answer("Ich kann nicht");
        assertThat(screens.text()).contains("Was möchten Sie tun?").doesNotContain("Schön, dass Sie kommen.");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> Screens.textOf(link).contains("Andere Zeit wählen")))
                        .getHref())
                .matches("beratung/termin/[A-Za-z0-9_-]{48}/verlegen");
    }

    @Test
    void whoever_cannot_come_cancels_at_once(Screens screens) {
        screens.open(link("ich-kann-nicht"));
        answer("Ich kann nicht");

        _click(_get(Button.class, spec -> spec.withText("Termin absagen")));

        assertThat(screens.text()).contains("abgesagt").containsPattern("Ihr Beleg: BL-.{11}");
        _assertNone(Button.class, spec -> spec.withClasses("answer"));
    }

    @Test
    void whoever_has_no_number_with_us_is_asked_for_it(Screens screens) {
        var somebody =
                SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN), "a@b.example");
        booked = ((Booked) SignedIn.as(somebody, () -> desk.book(Given.draft(consultant.at(TUESDAY, "11:00")))))
                .consultation();
        screens.open(link("ruft-mich-an"));

        answer("Ruft mich an");
        _setValue(_get(TextField.class), "12");
        _click(_get(Button.class, spec -> spec.withText("Nummer mitteilen")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), "0561 123456");
        _click(_get(Button.class, spec -> spec.withText("Nummer mitteilen")));

        assertThat(screens.text()).contains("Wir rufen Sie an.");
        _assertNone(TextField.class);
    }

    @Test
    void whose_number_the_office_knows_is_not_asked(Screens screens) {
        screens.open(link("ruft-mich-an"));

        answer("Ruft mich an");

        assertThat(screens.text()).contains("Wir rufen Sie an.");
        _assertNone(TextField.class);
    }

    @Test
    void a_link_that_is_none_of_ours_says_so(Screens screens) {
        screens.open("beratung/antwort/x");

        assertThat(screens.heading()).isEqualTo("Ihr Termin");
        _assertNone(Button.class, spec -> spec.withClasses("answer"));
    }

    @Test
    void the_consultant_sees_who_comes_and_whom_to_call_and_ticks_it(Screens screens) {
        screens.open(link("ruft-mich-an"));
        answer("Ruft mich an");

        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.token(consultant.account(), Set.of(Roles.EQUALITY_OFFICER)));
        screens.open("intern/termine?tag=" + TUESDAY);
        assertThat(screens.text()).contains("Rückruf", "Bitte anrufen", "0171\u00a03920001");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().equals(Optional.of("Erledigt: Anruf bei Anna Beispiel")))));
        assertThat(_find(Section.class, spec -> spec.withClasses("call-backs"))).isEmpty();
    }

    @Test
    @Row("F54")
    void the_consultant_looks_at_the_messages_of_a_meeting(Screens screens) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.token(consultant.account(), Set.of(Roles.EQUALITY_OFFICER)));
        screens.open("intern/termine?tag=" + TUESDAY);

        Hands.chooseInMenu(
                Hands.menus().stream()
                        .filter(menu -> menu.startsWith("Mehr: Anna Beispiel, "))
                        .findFirst()
                        .orElseThrow(),
                "Nachrichten");

        assertThat(Screens.textOf(_get(Dialog.class)))
                .contains("Bestätigung des Termins", "Erinnerung an den Termin", "E-Mail", "wartet");

        _click(_get(Button.class, spec -> spec.withText("Unzustellbar")));
        assertThat(screens.text()).contains("unzustellbar");
        _assertNone(Dialog.class);
    }

    @Test
    @Row("F57")
    void anybody_checks_a_receipt(Screens screens) {
        var receipt = desk.byToken(consultationToken()).orElseThrow().receipt();
        screens.open("beleg");

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Code des Belegs")),
                receipt.value().toLowerCase());
        _click(_get(Button.class, spec -> spec.withText("Beleg prüfen")));
        assertThat(Screens.textOf(_get(Notice.class)))
                .contains("ist echt", "Ein Termin wurde gebucht", "Dienstag, 24. November 2026", "8:00 Uhr")
                .doesNotContain("Anna", "Ostwald");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Code des Belegs")), "BL-234-679-CDF");
        _click(_get(Button.class, spec -> spec.withText("Beleg prüfen")));
        assertThat(Screens.textOf(_get(Notice.class))).contains("Diesen Beleg kennen wir nicht.");
    }

    @Test
    @Row("F57")
    void what_cannot_be_a_receipt_is_said_at_the_field(Screens screens) {
        screens.open("beleg");

        _click(_get(Button.class, spec -> spec.withText("Beleg prüfen")));
        assertThat(receiptField().getErrorMessage()).isEqualTo("Bitte schreiben Sie den Code.");

        _setValue(receiptField(), booked.code().value().toLowerCase());
        assertThat(receiptField().isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Beleg prüfen")));

        assertThat(receiptField().isInvalid()).isTrue();
        assertThat(receiptField().getErrorMessage())
                .isEqualTo("Das ist der Code Ihres Termins. Ein Beleg beginnt mit BL.");
        _assertNone(Notice.class);
    }

    @Test
    @Row("F53")
    void whoever_has_the_link_pauses_the_reminders_and_lets_them_come_again(Screens screens) {
        screens.open("beratung/termin/" + consultationToken());
        assertThat(screens.text()).contains("Erinnerungen", "Ihr Beleg");

        _click(_get(Button.class, spec -> spec.withText("Erinnerungen pausieren")));
        assertThat(screens.text()).contains("Sie bekommen keine Erinnerungen an diesen Termin.");

        _click(_get(Button.class, spec -> spec.withText("Wieder erinnern")));
        assertThat(screens.text()).contains("Wir erinnern Sie, sobald das Portal wieder E-Mails verschickt.");
    }

    private static TextField receiptField() {
        return _get(TextField.class, spec -> spec.withLabel("Code des Belegs"));
    }

    private static void answer(String text) {
        _click(_get(
                Button.class,
                spec -> spec.withClasses("answer")
                        .withPredicate(button -> Screens.textOf(button).contains(text))));
    }

    private String link(String answer) {
        return LINK.matcher(text("reminder"))
                .results()
                .map(found -> found.group(1))
                .filter(found -> found.endsWith(answer))
                .findFirst()
                .orElseThrow();
    }

    private String consultationToken() {
        var found = Pattern.compile("beratung/termin/([A-Za-z0-9_-]{48})").matcher(text("booked"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String text(String kind) {
        return database.sql("select text from outbox_message where about = ? and kind = ? order by due_at limit 1")
                .params(booked.id().value(), "appointments.kind." + kind)
                .query(String.class)
                .single();
    }
}
