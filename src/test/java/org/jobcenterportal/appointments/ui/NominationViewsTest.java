package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.NominationStory.THURSDAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.Agreement;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.Invitation;
import org.jobcenterportal.appointments.NominationDesk;
import org.jobcenterportal.appointments.NominationId;
import org.jobcenterportal.appointments.NominationRow;
import org.jobcenterportal.appointments.NominationState;
import org.jobcenterportal.appointments.NominationStory;
import org.jobcenterportal.appointments.Nominations;
import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Participation;
import org.jobcenterportal.appointments.TandemState;
import org.jobcenterportal.appointments.TogetherDesk;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;
import org.jobcenterportal.uikit.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F41", "F42", "S5"})
class NominationViewsTest {

    private static final String ON_THURSDAY = "Donnerstag, 26. November";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private TogetherDesk together;

    @Autowired
    private ConsultationDesk consultations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private NominationStory story;
    private Given given;
    private Given.Consulting consultant;
    private Given.Counselling counsellor;
    private Given.Citizen anna;

    @Autowired
    void use(AutowireCapableBeanFactory portal) {
        story = NominationStory.in(portal);
        given = story.given;
    }

    @BeforeEach
    void somebody_to_nominate() {
        story.begins();
        consultant = story.consultant;
        counsellor = story.counsellor;
        anna = story.anna;
    }

    @AfterEach
    void back_to_the_start() {
        story.ends();
    }

    @Test
    void a_counsellor_nominates_somebody_who_has_agreed(Screens screens) {
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", given.numberOf(anna).value());
        Hands.press("Suchen");
        assertThat(Hands.notices()).contains("Anna Beispiel", "per E-Mail");

        _setValue(_get(Select.class, one -> one.withLabel("Thema")), Topic.OTHER);
        type("Warum? Ein Satz, den die Person mitliest", "Sie möchten wieder arbeiten.");
        _setValue(
                _get(RadioButtonGroup.class, one -> one.withLabel("Wie hat die Person zugestimmt?")),
                Agreement.Form.BY_PHONE);
        Hands.press("Vormerken und einladen");

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(screens.text()).contains("eingeladen", "am Telefon", "Sie möchten wieder arbeiten.");
        assertThat(own()).singleElement().extracting(NominationRow::state).isEqualTo(NominationState.INVITED);
    }

    @Test
    void who_is_nominated_already_is_told_with_the_way_there(Screens screens) {
        var id = nominate(false);
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", given.numberOf(anna).value());
        Hands.press("Suchen");

        assertThat(Hands.notices()).contains("„Etwas anderes“ ist schon vorgemerkt.");
        assertThat(Hands.link("Vormerkung ansehen").getHref()).isEqualTo("intern/vormerkungen/" + id.value());
    }

    @Test
    void without_an_agreement_nothing_is_sent(Screens screens) {
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", given.numberOf(anna).value());
        Hands.press("Suchen");
        _get(DatePicker.class, one -> one.withLabel("Zugestimmt am")).setValue(null);

        Hands.press("Vormerken und einladen");

        assertThat(Hands.errors()).hasSize(4).anyMatch(error -> error.contains("Ohne sie geht es nicht"));
        assertThat(own()).isEmpty();
    }

    @Test
    void a_number_that_nobody_has_finds_nobody(Screens screens) {
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", "Beispiel");
        Hands.press("Suchen");
        assertThat(_get(TextField.class, one -> one.withLabel("Kundennummer")).getErrorMessage())
                .contains("Drei Ziffern");

        type("Kundennummer", "000X000000");
        Hands.press("Suchen");

        assertThat(Hands.notices()).contains("Diese Kundennummer kennen wir nicht.");
    }

    @Test
    void confidential_conversations_are_for_one(Screens screens) {
        var couple = given.aCouple();
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", given.numberOf(couple.getFirst()).value());
        Hands.press("Suchen");
        var both = _get(Checkbox.class, one -> one.withLabel("Beide Eltern einladen"));
        assertThat(both.isVisible()).isTrue();

        _setValue(_get(Select.class, one -> one.withLabel("Thema")), Topic.PROTECTION_FROM_VIOLENCE);

        assertThat(both.isVisible()).isFalse();
    }

    @Test
    void both_parents_are_nominated_with_both_agreements(Screens screens) {
        var couple = given.aCouple();
        counsellor.signsIn();
        screens.open("intern/vormerkungen/neu");
        type("Kundennummer", given.numberOf(couple.getFirst()).value());
        Hands.press("Suchen");
        _setValue(_get(Select.class, one -> one.withLabel("Thema")), Topic.OTHER);
        type("Warum? Ein Satz, den die Person mitliest", "Sie suchen einen Kita-Platz.");
        _setValue(
                _get(RadioButtonGroup.class, one -> one.withLabel("Wie hat die Person zugestimmt?")),
                Agreement.Form.IN_CONVERSATION);
        _setValue(_get(Checkbox.class, one -> one.withLabel("Beide Eltern einladen")), true);

        Hands.press("Vormerken und einladen");
        assertThat(Hands.errors()).containsExactly("Zustimmung von Anna Beispiel: Ohne sie geht es nicht.");
        _setValue(
                _get(RadioButtonGroup.class, one -> one.withLabel("Wie hat Anna Beispiel zugestimmt?")),
                Agreement.Form.BY_PHONE);
        Hands.press("Vormerken und einladen");

        assertThat(Hands.toast()).contains("Beide sind vorgemerkt.");
        assertThat(screens.text()).contains("Beide Eltern");
        assertThat(own()).hasSize(2).allMatch(row -> row.partner() != null);
        screens.open("beratung/vormerkung/"
                + couple.getLast()
                        .<List<Invitation>>does(() -> desk.mine())
                        .getFirst()
                        .token());
        assertThat(Hands.notices()).contains("Sie können zu zweit kommen.", "Jede Person kann allein absagen.");
    }

    @Test
    void who_was_reminded_and_who_was_not_reached_is_seen_on_both_sides(Screens screens) {
        var id = nominate(false);
        clock.advance(Duration.ofDays(3));
        story.portalGoesRound();
        counsellor.signsIn();
        screens.open("intern/vormerkungen");
        assertThat(screens.text()).contains("einmal erinnert");
        screens.open("beratung/vormerkung/" + token());
        assertThat(screens.text()).contains("Wir haben Sie am Freitag, 27. November einmal erinnert.");

        database.sql("update outbox_message set state = 'FAILED', next_attempt_at = null where about = ?")
                .param(id.value())
                .update();
        story.portalGoesRound();
        screens.open("intern/vormerkungen/" + id.value());
        assertThat(screens.text()).contains("unzustellbar", "So lautet der Brief");
        assertThat(Hands.canPress("Brief ist verschickt")).isTrue();
        screens.open("intern");
        assertThat(screens.text())
                .contains("Anna Beispiel hat die Nachricht nicht bekommen.")
                .doesNotContain("kann noch eine Zeit wählen");
        screens.open("intern/vormerkungen/" + id.value());
        Hands.press("Zeiten senden");
        assertThat(Hands.question()).contains("Noch einmal per E-Mail senden?");
        assertThat(own()).singleElement().extracting(NominationRow::state).isEqualTo(NominationState.UNDELIVERABLE);
        Hands.answer("Trotzdem senden");
        assertThat(own()).singleElement().extracting(NominationRow::state).isEqualTo(NominationState.INVITED);
        database.sql("update outbox_message set state = 'FAILED', next_attempt_at = null where about = ?")
                .param(id.value())
                .update();
        story.portalGoesRound();
        screens.open("beratung/vormerkung/" + token());
        assertThat(Hands.notices()).contains("Unsere Nachricht kam nicht an.");
    }

    @Test
    void a_letter_that_came_back_is_noted_and_another_way_stays_open(Screens screens) {
        var id = nominate(false);
        database.sql("update outbox_message set state = 'FAILED', next_attempt_at = null where about = ?")
                .param(id.value())
                .update();
        story.portalGoesRound();
        counsellor.signsIn();
        screens.open("intern/vormerkungen/" + id.value());
        Hands.press("Brief ist verschickt");

        Hands.press("Brief kam zurück");

        assertThat(screens.text())
                .contains("unzustellbar")
                .containsSubsequence("Was bisher geschah", "Brief kam zurück");
        assertThat(Hands.canPress("Brief ist verschickt")).isTrue();
    }

    @Test
    @Row("S5")
    void what_is_open_waits_on_the_counsellor_s_start_page(Screens screens) {
        counsellor.signsIn();
        screens.open("intern");
        assertThat(screens.text()).contains("Das wartet auf Sie", "Gerade wartet nichts auf Sie.");

        var id = nominate(false);
        counsellor.signsIn();
        screens.open("intern");

        assertThat(Hands.link("Anna Beispiel kann noch eine Zeit wählen: Etwas anderes.")
                        .getHref())
                .isEqualTo("intern/vormerkungen/" + id.value());
    }

    @Test
    void the_list_shows_own_ones_by_state(Screens screens) {
        var id = nominate(false);
        counsellor.signsIn();
        screens.open("intern/vormerkungen");
        assertThat(screens.text()).contains("Anna Beispiel", "vorgemerkt heute", "eingeladen");

        desk.decline(token());
        screens.open("intern/vormerkungen");
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
        screens.open("intern/vormerkungen?stand=abgelehnt");
        assertThat(screens.text()).contains("Anna Beispiel", "Nein, danke");

        given.aCounsellor().signsIn();
        screens.open("intern/vormerkungen?stand=alle");
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
        screens.open("intern/vormerkungen/" + id.value());
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void she_answers_by_the_link_and_every_answer_is_equal(Screens screens) {
        nominate(false);
        screens.open("beratung/vormerkung/" + token());

        assertThat(screens.heading()).isEqualTo("Ein Gespräch für Sie?");
        assertThat(screens.text())
                .contains("Miriam Vogelsang", "Ihre Beraterin schreibt dazu:\n„Sie möchten wieder arbeiten.“");
        assertThat(Screens.textOf(_get(Seal.class))).contains("Freiwillig – ohne Rechtsfolgen");
        pressAnswer("Bitte rufen Sie mich an");
        assertThat(Hands.notices()).contains("Wir rufen Sie an.");
        pressAnswer("Nein, danke");

        assertThat(screens.text()).contains("Sie haben Nein gesagt. Das ist in Ordnung.");
    }

    @Test
    void she_books_by_the_link_with_topic_and_way_settled(Screens screens) {
        nominate(false);
        screens.open("beratung/vormerkung/" + token());
        screens.open(Hands.link("Zeit wählen\nSie sehen freie Zeiten und buchen selbst.")
                .getHref());
        assertThat(screens.heading()).isEqualTo("Was brauchen Sie?");
        Hands.press("Weiter");
        Hands.chooseTime(ON_THURSDAY, "10:00 Uhr");
        Hands.press("Weiter");
        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
        screens.open("beratung/vormerkung/" + token());
        assertThat(screens.address()).startsWith("beratung/termin/");
    }

    @Test
    void an_unknown_link_says_so_kindly(Screens screens) {
        screens.open("beratung/vormerkung/" + "A".repeat(48));
        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
        screens.open("beratung/vormerkung/" + "A".repeat(48) + "/zeit");
        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
        screens.open("beratung/zu-zweit/" + "A".repeat(48));
        assertThat(screens.text()).contains("Diesen Link kennen wir nicht.");
    }

    @Test
    void what_is_coming_stands_before_what_is_suggested(Screens screens) {
        nominate(false);
        anna.signsIn();
        screens.open("meine/termine");
        assertThat(screens.text())
                .containsSubsequence("Ihre Beraterin schlägt ein Gespräch vor", "Sie haben keinen Termin.");

        consultations.book(Given.draft(consultant.at(THURSDAY, "10:00")));
        screens.open("meine/termine");

        assertThat(screens.text())
                .containsSubsequence("Kommende Termine", "10:00 Uhr", "Ihre Beraterin schlägt ein Gespräch vor");
    }

    @Test
    void at_home_she_finds_the_suggestion_and_later_what_became_of_it(Screens screens) {
        nominate(false);
        anna.signsIn();
        screens.open("meine");
        assertThat(screens.text()).contains("Ihre Beraterin schlägt ein Gespräch vor");

        screens.open("meine/termine");
        pressAnswer("Nein, danke");
        screens.open("meine/termine");

        assertThat(screens.text())
                .contains("Frühere Vorschläge")
                .doesNotContain("Ihre Beraterin schlägt ein Gespräch vor");
    }

    @Test
    void the_equality_officer_sees_open_ones_beside_her_day(Screens screens) {
        var id = nominate(false);
        consultant.signsIn();
        screens.open("intern/termine");
        assertThat(screens.text()).contains("Offene Vormerkungen");

        screens.open("intern/vormerkungen/" + id.value());
        Hands.press("Rückfrage");
        type("Ihre Frage", "Kommt sie mit Kind?");
        Hands.press("Frage stellen");

        assertThat(own()).singleElement().extracting(NominationRow::question).isEqualTo("Kommt sie mit Kind?");
        screens.open("intern/vormerkungen");
        assertThat(Hands.link("Anna Beispiel").getHref()).isEqualTo("intern/vormerkungen/" + id.value());
    }

    @Test
    void wishes_for_times_are_counted_and_dismissed_with_a_sentence(Screens screens) {
        counsellor.does(() -> {
            nominations.askToOpenTimes(
                    given.numberOf(anna), Topic.STARTING_A_BUSINESS, Set.of(Way.VIDEO), PartOfDay.MORNING);
            return true;
        });
        consultant.signsIn();
        screens.open("intern/termine");
        assertThat(screens.text()).contains("Bitte mehr Zeiten", "sucht eine Zeit: vormittags", "Per Video");

        Hands.press("Geht nicht: Selbständig machen");
        type("Warum? Ein Satz für die Integrationsfachkraft", "Im Dezember ist geschlossen.");
        Hands.press("Absagen");

        counsellor.signsIn();
        screens.open("intern/vormerkungen");
        assertThat(screens.text()).contains("geht nicht", "Im Dezember ist geschlossen.");
    }

    @Test
    void a_tandem_is_asked_released_and_left(Screens screens) {
        var id = nominate(true);
        screens.open("beratung/vormerkung/" + token());
        assertThat(Hands.notices()).contains("Darf Miriam Vogelsang beim Gespräch dabei sein?");
        Hands.press("Ja, gern");
        assertThat(Hands.notices()).contains("Gemeinsame Zeiten gibt es noch nicht.");

        counsellor.signsIn();
        screens.open("intern/vormerkungen/" + id.value());
        assertThat(screens.text()).contains("Dann haben die anderen Zeit", "Do, 26. November, ");
        Hands.press("Zeit freigeben");
        assertThat(_get(DatePicker.class, one -> one.withLabel("Tag")).isInvalid())
                .isTrue();
        assertThat(_get(TimePicker.class, one -> one.withLabel("Von")).isInvalid())
                .isTrue();
        assertThat(_get(TimePicker.class, one -> one.withLabel("Bis")).isInvalid())
                .isTrue();
        _setValue(_get(DatePicker.class, one -> one.withLabel("Tag")), THURSDAY);
        _setValue(_get(TimePicker.class, one -> one.withLabel("Von")), LocalTime.of(6, 0));
        _setValue(_get(TimePicker.class, one -> one.withLabel("Bis")), LocalTime.of(7, 0));
        Hands.press("Zeit freigeben");
        assertThat(Hands.notices()).contains("So gibt es noch keine gemeinsame Zeit.");
        screens.open("beratung/vormerkung/" + token());
        assertThat(Hands.notices()).contains("Gemeinsame Zeiten gibt es noch nicht.");
        screens.open("intern/vormerkungen/" + id.value());
        _setValue(_get(DatePicker.class, one -> one.withLabel("Tag")), THURSDAY);
        _setValue(_get(TimePicker.class, one -> one.withLabel("Von")), LocalTime.of(10, 0));
        _setValue(_get(TimePicker.class, one -> one.withLabel("Bis")), LocalTime.of(11, 0));
        Hands.press("Zeit freigeben");
        assertThat(screens.text()).contains("10:00 bis 11:00 Uhr");

        desk.book(token(), Given.draft(consultant.at(THURSDAY, "10:00")));
        screens.open("intern/vormerkungen");
        assertThat(screens.text()).contains("Gespräche zu dritt");
        Hands.press("Nicht mitkommen zum Gespräch mit Anna Beispiel");
        Hands.answer("Nicht mitkommen");
        assertThat(screens.text()).contains("ohne mich");
    }

    @Test
    void a_refused_tandem_stays_refused_on_both_sides(Screens screens) {
        var id = nominate(true);
        story.release(id, "10:00", "11:00");
        screens.open("beratung/vormerkung/" + token());

        var yes = _get(Button.class, button -> button.withText("Ja, gern"));
        var no = _get(Button.class, button -> button.withText("Nein, lieber zu zweit"));
        assertThat(yes.getClassNames()).containsExactlyElementsOf(no.getClassNames());
        assertThat(yes.getParent()).isEqualTo(no.getParent());
        Hands.press("Nein, lieber zu zweit");

        assertThat(Hands.notices()).contains("Das Gespräch ist zu zweit.");
        assertThat(own()).singleElement().extracting(NominationRow::tandem).isEqualTo(TandemState.REFUSED);
        counsellor.signsIn();
        screens.open("intern/vormerkungen/" + id.value());
        assertThat(screens.text()).contains("Die Person möchte zu zweit sprechen.");
    }

    @Test
    void the_office_books_for_her(Screens screens) {
        var id = nominate(false);
        consultant.signsIn();
        screens.open("intern/vormerkungen/" + id.value() + "/buchen");
        Hands.press("Termin buchen");
        assertThat(Hands.notices()).contains("Bitte wählen Sie eine Zeit.");

        Hands.chooseTime(ON_THURSDAY, "11:00 Uhr");
        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(own()).singleElement().extracting(NominationRow::state).isEqualTo(NominationState.BOOKED);
    }

    @Test
    void parents_come_together_and_each_can_stay_away(Screens screens) {
        var couple = given.aCouple();
        var booked = couple.getFirst().does(() -> consultations.book(Given.draft(consultant.at(THURSDAY, "10:00"))));
        var id = ((Booked) booked).consultation().id();
        couple.getFirst().signsIn();
        screens.open("meine/termine/" + id.value());
        Hands.press("Zu zweit kommen");
        assertThat(screens.text()).contains("Ihre Partnerin oder Ihr Partner", "gefragt");

        List<Participation> asked = couple.getLast().does(() -> together.mine());
        screens.open("beratung/zu-zweit/" + asked.getFirst().token());
        assertThat(screens.heading()).isEqualTo("Möchten Sie mitkommen?");
        pressAnswer("Ja, ich komme mit");
        assertThat(screens.text()).contains("ist dabei");
        pressAnswer("Ich komme doch nicht mit");
        assertThat(screens.text()).contains("kommt nicht mehr mit");
    }

    private NominationId nominate(boolean tandem) {
        return story.nominated(story.draft(anna, Topic.OTHER, tandem, null));
    }

    private String token() {
        List<Invitation> hers = anna.does(() -> desk.mine());
        return hers.getFirst().token();
    }

    private List<NominationRow> own() {
        return counsellor.does(() -> nominations.own());
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, one -> one.withLabel(label)), text);
    }

    /** An answer says in a second line what follows from it. */
    private static void pressAnswer(String answer) {
        _click(_get(
                Button.class,
                button -> button.withClasses("answer")
                        .withPredicate(one -> Screens.textOf(one).startsWith(answer))));
    }
}
