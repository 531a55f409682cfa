package org.jobcenterportal.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.AssignmentDraft;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.caseload.Relation;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.ContactChannel;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.Interpreter;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDetails;
import org.jobcenterportal.organisation.StaffDirectory;
import org.jobcenterportal.privacy.Message;
import org.jobcenterportal.privacy.MyData;
import org.jobcenterportal.privacy.QuestionDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@As("datenschutz")
class DataProtectionViewsTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private CaseAccess access;

    @Autowired
    private MyData data;

    @Autowired
    private QuestionDesk desk;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft person;
    private AccountId account;

    @BeforeEach
    void a_case_and_somebody_else() {
        clock.set(TestClock.START);
        jdbc.sql("delete from case_review").update();
        jdbc.sql("delete from case_request").update();
        jdbc.sql("delete from case_circle").update();
        jdbc.sql("delete from access_question").update();
        jdbc.sql("delete from access_review").update();
        cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        person = cases.aCaseOf(counsellor);
        account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, person.id()));
    }

    @Test
    @Row("F104")
    void a_reason_is_read_and_marked_as_checked(Screens screens) {
        ask(person.customerNumber());
        ask(new CustomerNumber("999Z999997"));

        screens.open("intern/datenschutz");
        assertThat(screens.text())
                .contains("Ungeprüft (2)", "Miriam Vogelsang · Dienstag, 24. November, 8:00 Uhr")
                .contains("Anruf: „Sie fragt nach ihrem Termin.“", "wurde geöffnet")
                .contains("999 Z 999 997 (diese Nummer hat niemand)", "blieb geschlossen")
                .doesNotContain("Beispiel");

        _click(_find(Button.class, button -> button.withText("Als geprüft vermerken"))
                .getFirst());
        assertThat(_find(TextField.class, field -> field.withLabel("Vermerk"))
                        .getFirst()
                        .isInvalid())
                .isTrue();
        _setValue(_find(TextField.class, field -> field.withLabel("Vermerk")).getFirst(), "Anruf bestätigt.");
        _click(_find(Button.class, button -> button.withText("Als geprüft vermerken"))
                .getFirst());
        assertThat(_find(TextField.class, field -> field.withLabel("Vermerk"))).hasSize(1);

        screens.open("intern/datenschutz?liste=alle");
        assertThat(screens.text()).contains("Geprüft am Dienstag, 24. November, 8:00 Uhr: Anruf bestätigt.");
        screens.open("intern/datenschutz?liste=stichprobe");
        assertThat(screens.text()).contains("Das Los wählt jede Woche fünf");
        assertThat(_find(TextField.class, field -> field.withLabel("Vermerk"))).hasSize(1);
    }

    @Test
    @Row("F103")
    void a_question_is_answered_and_both_see_it(Screens screens) {
        counsellor.does(() -> access.open(person.customerNumber()));
        var entry = asCitizen(() -> data.looks(null).looks().getFirst().entry());
        asCitizen(() -> data.ask(entry, new Message("Warum an diesem Tag?")));

        screens.open("intern/datenschutz/fragen");
        assertThat(screens.text())
                .contains("„Warum an diesem Tag?“", person.customerNumber().readable(), "Miriam Vogelsang")
                .contains("Dienstag, 24. November, 8:00 Uhr: Ihre Akte, als Ihre Beratung");
        _setValue(_get(TextArea.class, field -> field.withLabel("Ihre Antwort")), "Sie hat Ihren Termin vorbereitet.");
        _click(_get(Button.class, button -> button.withText("Antwort senden")));
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(screens.text()).contains("Sie hat Ihren Termin vorbereitet.");

        SignedIn.forThisTest(SignedIn.token(account, Set.of(Roles.CITIZEN)));
        screens.open("meine");
        assertThat(screens.text()).contains("Neu für Sie", "Der Datenschutz hat geantwortet.");
        screens.open("meine/daten");
        assertThat(screens.text())
                .contains(
                        "Der Datenschutz hat geantwortet.",
                        "Sie haben gefragt: Warum an diesem Tag? Die Antwort: Sie hat Ihren Termin vorbereitet.");
        screens.open("meine");
        assertThat(screens.text()).doesNotContain("Neu für Sie");
        screens.open("meine/daten");
        assertThat(screens.text()).contains("Sie hat Ihren Termin vorbereitet.").doesNotContain("Sie haben gefragt:");
    }

    @Test
    @Row("F103")
    void an_answer_is_announced_in_the_citizens_language_and_never_told_by_mail() {
        var english = Citizens.speaking(
                Citizens.anna(),
                new Communication(ContactChannel.EMAIL, "en", false, Interpreter.NONE, false),
                Protection.NONE);
        var hidden = Citizens.speaking(
                Citizens.anna(),
                new Communication(ContactChannel.EMAIL, "en", false, Interpreter.NONE, false),
                new Protection(Protection.Reason.VIOLENCE, TODAY));

        var open = mailOfAnAnswerTo(english);
        var discreet = mailOfAnAnswerTo(hidden);

        assertThat(open).contains("There is an answer for you", "/meine/daten").doesNotContain("vorbereitet");
        assertThat(discreet).doesNotContain("answer", "question", "vorbereitet", "/meine/daten");
    }

    private String mailOfAnAnswerTo(PersonDraft someone) {
        citizens.importHouseholds(Stream.of(Citizens.alone(someone)));
        caseloads.importAssignments(Stream.of(new AssignmentDraft(someone.id(), counsellor.staff(), null)));
        account = new AccountId(UUID.randomUUID().toString());
        citizens.importAccountLinks(Map.of(account, someone.id()));
        counsellor.does(() -> access.open(someone.customerNumber()));
        var entry = asCitizen(() -> data.looks(null).looks().getFirst().entry());
        asCitizen(() -> data.ask(entry, new Message("Warum an diesem Tag?")));
        var question = desk.all().getFirst().details().id();

        assertThat(desk.answer(question, new Message("Sie hat es vorbereitet.")))
                .isTrue();

        return jdbc.sql("select concat(subject, ' ', text) from outbox_message where person = ?")
                .param(someone.id().value())
                .query(String.class)
                .single();
    }

    @Test
    @Row("F104")
    void a_circle_is_made_and_ended(Screens screens) {
        screens.open("intern/datenschutz/kreise");
        admit("999Z999997", "Kollegin im Haus.");
        assertThat(_get(TextField.class, field -> field.withLabel("Kundennummer"))
                        .getErrorMessage())
                .isEqualTo("Diese Nummer hat niemand.");

        admit(person.customerNumber().value(), "Kollegin im Haus.");
        assertThat(screens.text())
                .contains("Fall " + person.customerNumber().readable(), "Miriam Vogelsang wurde aufgenommen");
        assertThat(counsellor.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.NONE);

        _click(_find(Button.class, button -> button.withText("Herausnehmen")).getFirst());
        assertThat(Screens.textOf(_get(Dialog.class))).contains("Danach gibt es keinen Kreis mehr.");
        _setValue(_find(TextField.class, field -> field.withLabel("Warum?")).getLast(), "Nicht mehr nötig.");
        _click(_find(Button.class, button -> button.withText("Herausnehmen")).getLast());

        assertThat(counsellor.does(() -> access.relationTo(person.id()))).isEqualTo(Relation.OWN);
    }

    @Test
    @Row("F102")
    void the_log_is_checked_and_the_result_said_in_words(Screens screens) {
        screens.open("intern/datenschutz/protokoll");

        _click(_get(Button.class, button -> button.withText("Jetzt prüfen")));

        assertThat(screens.text()).contains("Niemand hat das Protokoll verändert.", "Siegel");
    }

    @Test
    @Row("F109")
    void deputies_are_looked_through_every_six_months(Screens screens) {
        cases.isDeputy(stranger, counsellor, TODAY, TODAY.plusDays(400));
        screens.open("intern/datenschutz/vertretungen");
        assertThat(screens.text())
                .contains("Bitte wieder durchsehen.", "Miriam Vogelsang vertritt Miriam Vogelsang", "läuft")
                .contains("Geschützte Personen", "nie durch eine Begründung allein");

        _setValue(_get(TextField.class, field -> field.withLabel("Vermerk")), "Alle stimmen.");
        _click(_get(Button.class, button -> button.withText("Als durchgesehen vermerken")));
        assertThat(screens.text()).contains("Durchgesehen.", "Zuletzt am 24. November 2026: Alle stimmen.");

        clock.set(OfficeTime.startOf(TODAY.plusMonths(6)).minus(Duration.ofHours(1)));
        screens.open("intern/datenschutz/vertretungen");
        assertThat(screens.text()).contains("Durchgesehen.");
        clock.set(OfficeTime.startOf(TODAY.plusMonths(6)));
        screens.open("intern/datenschutz/vertretungen");
        assertThat(screens.text()).contains("Bitte wieder durchsehen.");
    }

    @Test
    void the_start_page_says_what_waits(Screens screens) {
        ask(person.customerNumber());

        screens.open("intern");

        assertThat(screens.text()).contains("Eine Begründung zu prüfen", "Vertretungen durchsehen");
    }

    private void admit(String number, String reason) {
        _setValue(_get(TextField.class, field -> field.withLabel("Kundennummer")), number);
        @SuppressWarnings("unchecked")
        ComboBox<StaffDetails> colleague = _get(ComboBox.class, field -> field.withLabel("Kollegin oder Kollege"));
        _setValue(colleague, staff.get(stranger.staff()));
        _setValue(_get(TextField.class, field -> field.withLabel("Warum?")), reason);
        _click(_get(Button.class, button -> button.withText("Aufnehmen")));
    }

    private void ask(CustomerNumber number) {
        stranger.does(() -> access.ask(number, new CaseReason(CaseReason.Kind.CALL, "Sie fragt nach ihrem Termin.")));
    }

    private <T> T asCitizen(Callable<T> action) {
        return SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), action);
    }
}
