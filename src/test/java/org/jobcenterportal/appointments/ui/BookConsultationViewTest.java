package org.jobcenterportal.appointments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.appointments.Given.draft;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.appointments.AppointmentsImport;
import org.jobcenterportal.appointments.BookingOutcome.Booked;
import org.jobcenterportal.appointments.ConsultationDesk;
import org.jobcenterportal.appointments.ConsultationDetails;
import org.jobcenterportal.appointments.ConsultationState;
import org.jobcenterportal.appointments.Given;
import org.jobcenterportal.appointments.VisitorDraft;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.Venues;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@Row({"F41", "S5"})
class BookConsultationViewTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final String ON_THURSDAY = "Donnerstag, 26. November";
    private static final String TOPICS = "Worüber möchten Sie sprechen?";
    private static final String WAYS = "Wie möchten Sie sprechen?";
    private static final String TIMES = "Wann passt es Ihnen?";
    private static final String CONTACT = "Wie erreichen wir Sie?";
    private static final String CHECK = "Stimmt alles?";

    @Autowired
    private ConsultationDesk desk;

    @Autowired
    private Venues venues;

    @Autowired
    private AppointmentsImport appointments;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private final String mailbox = UUID.randomUUID() + "@portal.example";
    private List<UUID> others;
    private Links links;
    private Given given;
    private Given.Consulting consultant;
    private Given.Citizen anna;

    @Autowired
    void use(OrganisationImport organisation, CitizensImport citizens) {
        given = new Given(organisation, appointments, citizens);
        links = new Links(database);
    }

    /** The times of other tests' consultants would make every list long. */
    @BeforeEach
    void one_consultant_to_talk_to() {
        clock.set(TestClock.START);
        others = database.sql("select staff_id from consultant where active")
                .query(UUID.class)
                .list();
        others.forEach(other -> offersTimes(other, false));
        consultant = given.aConsultant();
        anna = given.aCitizen();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
        others.forEach(other -> offersTimes(other, true));
        appointments.importConsultants(List.of()); // so that the timetable is read anew
    }

    @Test
    @Row({"F43", "F47"})
    void the_first_question_is_the_topic_and_each_says_how_long_it_takes(Screens screens) {
        screens.open("beratung");

        assertThat(screens.heading()).isEqualTo(TOPICS);
        assertThat(screens.text())
                .contains(
                        "Beratung buchen · Schritt 1 von 6",
                        "Kita, Hort, Tagesmutter, Ferien · 45 Minuten",
                        "Alles rund um Familie und Beruf · 30 Minuten",
                        "Freiwillig – ohne Rechtsfolgen",
                        "Sie können jederzeit absagen.");
    }

    @Test
    void a_visitor_learns_first_that_no_mails_are_sent_and_whom_to_ring(Screens screens) {
        screens.open("beratung");

        assertThat(Hands.notices())
                .contains("Im Moment verschickt das Portal keine E-Mails.", "rufen Sie uns bitte an: 0561 929 990.");
    }

    @Test
    void a_citizen_needs_no_mail_to_book(Screens screens) {
        anna.signsIn();

        screens.open("beratung");

        assertThat(screens.text()).doesNotContain("Im Moment verschickt das Portal keine E-Mails.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beratung/thema | Bitte wählen Sie ein Thema.",
                "beratung/art?thema=anderes | Bitte wählen Sie, wie wir sprechen.",
                "beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja | Bitte wählen Sie eine Zeit."
            })
    void nobody_goes_on_without_an_answer(String address, String error, Screens screens) {
        screens.open(address);
        var question = screens.heading();

        Hands.press("Weiter");

        assertThat(Hands.errors()).containsExactly(error);
        assertThat(screens.heading()).isEqualTo(question);
    }

    @Test
    @Row({"F43", "F44"})
    void a_topic_leads_to_the_ways_in_which_it_is_held(Screens screens) {
        screens.open("beratung");

        Hands.choose(TOPICS, "Selbständig machen");
        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(WAYS);
        assertThat(screens.address()).startsWith("beratung/art?").contains("thema=selbstaendigkeit");
        assertThat(Hands.choices(WAYS)).containsExactly("Vor Ort", "Per Video");
    }

    @Test
    @Row("F43")
    void whoever_speaks_of_violence_reads_at_once_where_help_is_and_no_address_tells(Screens screens) {
        screens.open("beratung");
        assertThat(screens.text()).doesNotContain("116 016");

        Hands.choose(TOPICS, "Ein vertrauliches Anliegen");

        assertThat(Hands.notices()).contains("Vertraulich und in Ihrem Tempo", "110", "116 016");
        Hands.press("Weiter");
        assertThat(screens.address()).contains("thema=vertraulich");
        assertThat(Hands.choices(WAYS)).containsExactly("Vor Ort", "Am Telefon");
    }

    @Test
    void what_was_chosen_is_still_chosen_on_the_way_back(Screens screens) {
        screens.open("beratung/thema?thema=teilzeit&art=video");
        assertThat(Hands.chosen(TOPICS)).contains("Teilzeit, Familie und Beruf");

        screens.open("beratung/art?thema=teilzeit&art=video");

        assertThat(Hands.chosen(WAYS)).contains("Per Video");
        assertThat(Hands.link("Zurück").getHref()).startsWith("beratung/thema?").contains("thema=teilzeit");
    }

    @Test
    @Row("F44")
    void who_meets_in_a_room_can_bring_a_child_and_who_is_rung_is_not_asked(Screens screens) {
        screens.open("beratung/bedarf?thema=anderes&art=vor-ort");
        assertThat(_find(Checkbox.class))
                .extracting(Checkbox::getLabel)
                .contains("Mein Kind kommt mit", "Ich brauche einen Weg ohne Stufen", "Ich spreche Gebärdensprache");

        screens.open("beratung/bedarf?thema=anderes&art=telefon");

        assertThat(_find(Checkbox.class))
                .extracting(Checkbox::getLabel)
                .containsExactly("Ich brauche Hilfe mit der Sprache", "Bitte einfach sprechen");
    }

    @Test
    @Row("F44")
    void what_somebody_needs_goes_with_her(Screens screens) {
        screens.open("beratung/bedarf?thema=anderes&art=vor-ort");

        tick("Mein Kind kommt mit");
        tick("Bitte einfach sprechen");
        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(TIMES);
        assertThat(screens.address())
                .contains("bedarf=ja", "kind=ja", "leicht=ja")
                .doesNotContain("stufenlos");
        assertThat(screens.text()).contains("Ihr Kind kommt mit. Eine Spielecke ist da. Wir sprechen einfach.");
    }

    @Test
    @Row("F44")
    void an_interpreter_needs_a_language_and_takes_some_days(Screens screens) {
        screens.open("beratung/bedarf?thema=anderes&art=vor-ort&ort=" + place());
        assertThat(screens.text()).doesNotContain("Für die Dolmetscherin brauchen wir ein paar Tage.");

        tick("Ich brauche Hilfe mit der Sprache");
        assertThat(screens.text()).contains("Für die Dolmetscherin brauchen wir ein paar Tage.");
        Hands.press("Weiter");
        assertThat(Hands.errors()).containsExactly("Bitte wählen Sie Ihre Sprache.");
        assertThat(language().isInvalid()).isTrue();
        assertThat(language().getErrorMessage()).isEqualTo("Bitte wählen Sie Ihre Sprache.");
        ComboBoxKt.selectByLabel(language(), "Ukrainisch\u00a0· українська");
        Hands.press("Weiter");

        assertThat(screens.address()).contains("dolmetschen=uk");
        assertThat(Hands.days()).first().isEqualTo("Freitag, 27. November");
        assertThat(screens.text()).contains("Mit Dolmetscherin: Ukrainisch");
    }

    @Test
    @Row({"F100", "F43"})
    void free_times_are_a_list_of_days_with_the_consultant_s_name(Screens screens) {
        screens.open(times());

        assertThat(screens.text()).contains("Die Beratung dauert 30 Minuten.", "Frau Ostwald");
        assertThat(Hands.days())
                .containsExactly(
                        "Dienstag, 24. November", "Mittwoch, 25. November", ON_THURSDAY, "Freitag, 27. November");
        assertThat(screens.text()).contains("heute · 10 Zeiten frei", "morgen · 16 Zeiten frei");
        assertThat(Hands.freeTimes("Dienstag, 24. November")).first().isEqualTo("12:00 Uhr");
        assertThat(Hands.freeTimes(ON_THURSDAY))
                .hasSize(16)
                .startsWith("9:00 Uhr", "9:30 Uhr")
                .endsWith("16:30 Uhr");
    }

    @Test
    @Row("F100")
    void later_days_unfold_below(Screens screens) {
        screens.open(times());

        Hands.press("Spätere Tage zeigen");

        assertThat(Hands.days()).hasSize(9).startsWith("Dienstag, 24. November").endsWith("Freitag, 4. Dezember");
        assertThat(screens.address()).contains("tage=9");
    }

    @Test
    @Row("F100")
    void mornings_and_afternoons_can_be_asked_for(Screens screens) {
        screens.open(times());

        Hands.press("Vormittag");
        assertThat(Hands.freeTimes(ON_THURSDAY)).startsWith("9:00 Uhr").endsWith("11:30 Uhr");
        assertThat(screens.address()).contains("tageszeit=vormittag");
        Hands.press("Nachmittag");
        assertThat(Hands.freeTimes(ON_THURSDAY)).startsWith("12:00 Uhr").endsWith("16:30 Uhr");
        Hands.press("Alle");

        assertThat(Hands.freeTimes(ON_THURSDAY)).startsWith("9:00 Uhr").endsWith("16:30 Uhr");
        assertThat(screens.address()).doesNotContain("tageszeit");
    }

    @Test
    @Row("F40")
    void one_place_among_several_can_be_asked_for(Screens screens) {
        var elsewhere = given.aConsultant();
        anna.does(() -> desk.book(draft(elsewhere.at(THURSDAY, "10:00"))));
        screens.open("beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja");
        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("10:00 Uhr").hasSize(31);

        Hands.press(placeOf(elsewhere));

        assertThat(screens.address()).contains("ort=" + elsewhere.venue().value());
        assertThat(Hands.freeTimes(ON_THURSDAY)).contains("9:30 Uhr").doesNotContain("10:00 Uhr");
        Hands.press("Alle Orte");
        assertThat(screens.address()).doesNotContain("ort=");
    }

    @Test
    @Row("F40")
    void a_time_names_its_place_only_where_several_are_shown(Screens screens) {
        var elsewhere = given.aConsultant();
        database.sql("update venue set kind = 'DISTRICT_MEETING_POINT' where id = ?")
                .param(elsewhere.venue().value())
                .update();
        appointments.importConsultants(List.of()); // so that the timetable is read anew
        screens.open("beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja");
        assertThat(Hands.linesOfTimes(ON_THURSDAY)).contains("Frau Ostwald", "Frau Ostwald, " + placeOf(elsewhere));

        Hands.press(placeOf(elsewhere));

        assertThat(Hands.linesOfTimes(ON_THURSDAY)).containsOnly("Frau Ostwald");
    }

    @Test
    @Row("F40")
    void where_all_sit_in_one_house_nobody_is_asked_where(Screens screens) {
        screens.open("beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja");

        assertThat(Hands.days()).isNotEmpty();
        assertThat(Hands.canPress("Alle Orte")).isFalse();
    }

    @Test
    @Row("F100")
    void where_a_filter_leaves_nothing_one_button_shows_everything(Screens screens) {
        screens.open("beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja&tageszeit=vormittag&ort=" + UUID.randomUUID());
        assertThat(screens.text()).contains("In dieser Tageszeit ist nichts frei.");

        Hands.press("Alle Zeiten zeigen");

        assertThat(Hands.days()).hasSize(4);
        assertThat(screens.address()).doesNotContain("tageszeit", "ort=");
    }

    @Test
    @Row("F100")
    void when_everybody_is_away_the_page_says_so_and_whom_to_ring(Screens screens) {
        offersTimes(consultant.staff().value(), false);
        appointments.importConsultants(List.of());

        screens.open("beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja");

        assertThat(screens.text()).contains("Gerade ist keine Zeit frei.", "0561 929 990");
    }

    @Test
    @Row("F100")
    void where_nothing_is_free_another_way_is_offered(Screens screens) {
        screens.open("beratung/zeit?thema=vertraulich&art=video&bedarf=ja");
        assertThat(screens.text()).contains("Gerade ist keine Zeit frei.", "0561 929 990");

        Hands.press("Andere Art wählen");

        assertThat(screens.heading()).isEqualTo(WAYS);
        assertThat(Hands.chosen(WAYS)).isEmpty();
        assertThat(Hands.choices(WAYS)).containsExactly("Vor Ort", "Am Telefon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beratung/pruefen | beratung/thema | Worüber möchten Sie sprechen?",
                "beratung/unsinn | beratung/thema | Worüber möchten Sie sprechen?",
                "beratung/zeit?thema=unsinn | beratung/thema | Worüber möchten Sie sprechen?",
                "beratung/zeit?thema=anderes | beratung/art | Wie möchten Sie sprechen?",
                "beratung/pruefen?thema=anderes&art=telefon | beratung/bedarf | Was brauchen Sie?",
                "beratung/angaben?thema=anderes&art=telefon&bedarf=ja | beratung/zeit | Wann passt es Ihnen?",
                "beratung/pruefen?thema=anderes&art=telefon&bedarf=ja&zeit=1_2_3 | beratung/zeit | Wann passt es Ihnen?"
            })
    void jumping_ahead_leads_back_to_the_first_open_question(
            String asked, String reached, String question, Screens screens) {
        screens.open(asked);

        assertThat(screens.heading()).isEqualTo(question);
        assertThat(screens.address().split("\\?")[0]).isEqualTo(reached);
    }

    @Test
    void jumping_ahead_keeps_what_was_chosen(Screens screens) {
        screens.open("beratung/pruefen?thema=anderes&art=video");

        assertThat(screens.address()).startsWith("beratung/bedarf?").contains("thema=anderes", "art=video");
    }

    @Test
    void nobody_checks_before_the_portal_knows_whom_to_write_to(Screens screens) {
        screens.open(step("pruefen", "10:00"));

        assertThat(screens.heading()).isEqualTo(CONTACT);
        assertThat(screens.address()).startsWith("beratung/angaben?");
    }

    @Test
    void who_is_signed_in_and_comes_to_the_house_is_asked_nothing_about_herself(Screens screens) {
        anna.signsIn();
        screens.open(times());

        Hands.chooseTime(ON_THURSDAY, "10:00 Uhr");
        assertThat(screens.text()).contains("Gewählt\nDo, 26. November, 10:00 Uhr");
        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(screens.text()).contains("Schritt 5 von 5", "Ein Klick, und der Termin gehört Ihnen.");
        screens.open(step("angaben", "10:00"));
        assertThat(screens.heading()).isEqualTo(CHECK);
    }

    @Test
    @Row("F44")
    void who_is_signed_in_and_is_rung_is_asked_for_her_number_only(Screens screens) {
        anna.signsIn();
        screens.open(step("zeit", "telefon", "10:00"));

        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(CONTACT);
        assertThat(screens.text()).contains("Für dieses Gespräch brauchen wir Ihre Nummer.");
        assertThat(_find(TextField.class)).extracting(TextField::getLabel).containsExactly("Telefon");
        assertThat(_find(EmailField.class)).isEmpty();
        _setValue(phone(), "0561 123456", true);
        Hands.press("Weiter");
        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(screens.text()).contains("0561 123456").doesNotContain("\nOrt\n");
    }

    @Test
    void what_is_missing_is_told_at_the_field_and_above_the_form(Screens screens) {
        screens.open(step("angaben", "telefon", "10:00"));

        Hands.press("Weiter");

        assertThat(Hands.notices()).contains("Bitte prüfen Sie 3 Felder.");
        assertThat(Hands.errors())
                .containsExactly(
                        "Ihr Name: Bitte schreiben Sie Ihren Namen.",
                        "E-Mail: Bitte schreiben Sie Ihre E-Mail-Adresse.",
                        "Telefon: Bitte schreiben Sie Ihre Telefonnummer.");
        assertThat(name().getErrorMessage()).isEqualTo("Bitte schreiben Sie Ihren Namen.");
        assertThat(email().isInvalid()).isTrue();
        assertThat(phone().isInvalid()).isTrue();
        assertThat(screens.heading()).isEqualTo(CONTACT);
    }

    @Test
    void what_is_corrected_disappears_from_above_the_form_at_once(Screens screens) {
        screens.open(step("angaben", "telefon", "10:00"));
        Hands.press("Weiter");

        _setValue(name(), "Nadja Example", true);
        _setValue(email(), "nadja.example", true);
        assertThat(Hands.errors())
                .containsExactly(
                        "E-Mail: Es fehlt das @, zum Beispiel name@beispiel.de",
                        "Telefon: Bitte schreiben Sie Ihre Telefonnummer.");
        assertThat(email().isInvalid()).isTrue();
        _setValue(email(), mailbox, true);
        _setValue(phone(), "0561 123456", true);

        assertThat(Hands.notices()).doesNotContain("Bitte prüfen Sie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nadja.example | Es fehlt das @, zum Beispiel name@beispiel.de",
                "nadja@ | Diese Adresse stimmt so nicht. Richtig ist zum Beispiel name@beispiel.de"
            })
    void a_wrong_address_is_told_and_nothing_typed_is_lost(String typed, String error, Screens screens) {
        screens.open(step("angaben", "10:00"));

        Hands.introduce("Nadja Example", typed);
        Hands.press("Weiter");

        assertThat(Hands.errors()).containsExactly("E-Mail: " + error);
        assertThat(email().isInvalid()).isTrue();
        assertThat(email().getErrorMessage()).isEqualTo(error);
        assertThat(name().isInvalid()).isFalse();
        screens.open(step("angaben", "10:00"));
        assertThat(name().getValue()).isEqualTo("Nadja Example");
        assertThat(email().getValue()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"12", "keine Nummer"})
    void a_wrong_number_is_told_until_it_is_corrected(String typed, Screens screens) {
        screens.open(step("angaben", "telefon", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        _setValue(phone(), typed, true);

        Hands.press("Weiter");
        assertThat(Hands.errors())
                .containsExactly("Telefon: Diese Nummer stimmt so nicht. Schreiben Sie auch die Vorwahl.");
        assertThat(phone().isInvalid()).isTrue();
        _setValue(phone(), "0561 123456", true);
        assertThat(phone().isInvalid()).isFalse();
        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(CHECK);
    }

    @Test
    void a_name_can_be_too_long(Screens screens) {
        screens.open(step("angaben", "10:00"));

        Hands.introduce("x".repeat(VisitorDraft.MAX_NAME + 1), mailbox);
        Hands.press("Weiter");
        assertThat(Hands.errors()).containsExactly("Ihr Name: Der Name ist zu lang. Höchstens 200 Zeichen passen.");
        Hands.introduce("x".repeat(VisitorDraft.MAX_NAME), mailbox);
        Hands.press("Weiter");

        assertThat(screens.heading()).isEqualTo(CHECK);
    }

    @Test
    @Row({"F43", "F44", "F47"})
    void before_it_counts_everything_stands_there_once_more(Screens screens) {
        anna.signsIn();

        screens.open(step("pruefen", "10:00") + "&kind=ja");

        assertThat(screens.text())
                .contains(
                        ON_THURSDAY + ", 10:00 Uhr",
                        "30 Minuten",
                        "Katharina Ostwald, Beauftragte",
                        "Etwas anderes",
                        "Vor Ort",
                        placeOf(consultant) + ", Raum 214",
                        "Ihr Kind kommt mit. Eine Spielecke ist da.",
                        "Freiwillig – ohne Rechtsfolgen");
    }

    @Test
    @Row("F44")
    void by_video_the_way_is_said_once(Screens screens) {
        anna.signsIn();

        screens.open(step("pruefen", "video", "10:00"));

        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(screens.text()).contains("Per Video").doesNotContain("Video-Gespräch");
    }

    @Test
    @Row("F38")
    void whoever_wants_to_be_rung_is_asked_when_and_reads_why_the_times_differ(Screens screens) {
        screens.open("beratung/zeit?thema=anderes&art=rueckruf&bedarf=ja");

        assertThat(screens.heading()).isEqualTo("Wann dürfen wir Sie anrufen?");
        assertThat(screens.text()).contains("Für Rückrufe gibt es eigene Zeiten. Das Gespräch dauert 30 Minuten.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thema: Ändern | Worüber möchten Sie sprechen?",
                "Art: Ändern | Wie möchten Sie sprechen?",
                "Bedarf: Ändern | Was brauchen Sie?",
                "Zeit: Ändern | Wann passt es Ihnen?"
            })
    void everything_can_be_changed_and_the_rest_stays(String change, String question, Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));

        Hands.press(change);

        assertThat(screens.heading()).isEqualTo(question);
        assertThat(screens.address()).contains("thema=anderes", "art=vor-ort", "bedarf=ja", "zeit=");
    }

    @Test
    @Row("F43")
    void another_topic_takes_another_length_so_the_time_is_chosen_anew(Screens screens) {
        anna.signsIn();
        screens.open(step("thema", "10:00"));

        Hands.choose(TOPICS, "Kinderbetreuung");
        Hands.press("Weiter");

        assertThat(screens.address()).contains("thema=kinderbetreuung").doesNotContain("zeit=");
    }

    @Test
    void a_visitor_reserves_a_time(Screens screens) {
        screens.open(step("angaben", "10:00"));

        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(screens.text())
                .contains("Wir halten die Zeit 30 Minuten für Sie.", "0561 929 990", "Nadja Example", mailbox)
                .doesNotContain("Link in der E-Mail");
        Hands.press("Zeit reservieren");

        assertThat(screens.address()).isEqualTo("beratung/reserviert");
        assertThat(screens.heading()).isEqualTo("Fast fertig.");
    }

    @Test
    @Row({"F47", "F57"})
    void a_citizen_with_a_case_books_at_once(Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));

        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
        assertThat(desk.mine()).singleElement().satisfies(booked -> {
            assertThat(booked.state()).isEqualTo(ConsultationState.BOOKED);
            assertThat(booked.slot().start())
                    .isEqualTo(consultant.at(THURSDAY, "10:00").start());
            assertThat(screens.address())
                    .isEqualTo("meine/termine/" + booked.id().value());
            assertThat(screens.text()).contains(booked.code().value());
        });
    }

    @Test
    void a_citizen_without_a_case_books_at_once(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN)));
        screens.open(step("pruefen", "10:00"));

        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
        assertThat(desk.mine()).hasSize(1);
    }

    @Test
    void the_same_page_sent_twice_shows_the_same_consultation(Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));
        Hands.press("Termin buchen");
        var booked = screens.address();

        screens.open(step("pruefen", "10:00"));

        assertThat(screens.address()).isEqualTo(booked);
        assertThat(desk.mine()).hasSize(1);
    }

    @Test
    void a_visitor_s_page_sent_twice_shows_the_same_reservation(Screens screens) {
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        Hands.press("Zeit reservieren");
        var link = links.inMailTo(mailbox);

        screens.open(step("pruefen", "10:00"));

        assertThat(screens.address()).isEqualTo("beratung/reserviert");
        assertThat(screens.heading()).isEqualTo("Fast fertig.");
        assertThat(links.inMailTo(mailbox)).isEqualTo(link);
    }

    @Test
    void a_visitor_who_corrects_her_address_gets_a_mail_of_her_own_for_the_same_time(Screens screens) {
        var right = UUID.randomUUID() + "@portal.example";
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        Hands.press("Zeit reservieren");
        var former = links.inMailTo(mailbox);
        assertThat(Hands.link("E-Mail-Adresse ändern").getHref()).startsWith("beratung/angaben?");

        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", right);
        Hands.press("Weiter");
        assertThat(screens.heading()).isEqualTo(CHECK);
        Hands.press("Zeit reservieren");

        assertThat(screens.heading()).isEqualTo("Fast fertig.");
        assertThat(links.inMailTo(right)).isNotEqualTo(former);
        assertThat(desk.byToken(former))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(ConsultationState.LAPSED));
    }

    @Test
    void another_need_is_another_wish_for_the_same_time(Screens screens) {
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        Hands.press("Zeit reservieren");

        screens.open(step("pruefen", "10:00") + "&kind=ja");
        Hands.press("Zeit reservieren");

        assertThat(desk.byToken(links.inMailTo(mailbox)))
                .hasValueSatisfying(one -> assertThat(one.needs().bringsChild()).isTrue());
    }

    @Test
    @Row("F57")
    void a_visitor_who_has_cancelled_can_reserve_the_same_time_again(Screens screens) {
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        Hands.press("Zeit reservieren");
        var link = links.inMailTo(mailbox);
        desk.confirm(link);
        desk.cancelByToken(link);

        screens.open(step("pruefen", "10:00"));
        Hands.press("Zeit reservieren");

        assertThat(screens.heading()).isEqualTo("Fast fertig.");
        assertThat(links.inMailTo(mailbox)).isNotEqualTo(link);
    }

    @Test
    @Row("F57")
    void what_was_cancelled_can_be_booked_again(Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));
        Hands.press("Termin buchen");
        desk.cancel(desk.mine().getFirst().id());

        screens.open(step("pruefen", "10:00"));
        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo("Ihr Termin ist gebucht.");
        assertThat(desk.mine())
                .extracting(ConsultationDetails::state)
                .containsExactlyInAnyOrder(ConsultationState.BOOKED, ConsultationState.CANCELLED);
    }

    @Test
    void a_time_that_was_just_taken_is_told_with_others_of_the_same_day(Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00") + "&kind=ja");
        somebodyElseBooks("10:00");

        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo(TIMES);
        assertThat(Hands.notices())
                .contains("10:00 Uhr hat gerade jemand anderes gebucht.", "Ihre Angaben sind noch da.");
        assertThat(Hands.freeTimes(ON_THURSDAY))
                .contains("9:30 Uhr", "10:30 Uhr")
                .doesNotContain("10:00 Uhr");
        assertThat(screens.address())
                .contains("thema=anderes", "art=vor-ort", "kind=ja")
                .doesNotContain("zeit=");
        assertThat(desk.mine()).isEmpty();
        Hands.chooseTime(ON_THURSDAY, "10:30 Uhr");
        Hands.press("Weiter");
        assertThat(Hands.notices()).doesNotContain("gerade jemand anderes");
        Hands.press("Termin buchen");
        assertThat(desk.mine())
                .singleElement()
                .satisfies(booked -> assertThat(booked.needs().bringsChild()).isTrue());
    }

    @Test
    void on_a_far_day_too_a_time_that_was_just_taken_is_told_with_others_of_that_day(Screens screens) {
        var far = LocalDate.of(2026, 12, 10);
        anna.signsIn();
        screens.open(times() + "&tage=14");
        Hands.chooseTime("Donnerstag, 10. Dezember", "10:00 Uhr");
        Hands.press("Weiter");
        given.aCitizen().does(() -> desk.book(draft(consultant.at(far, "10:00"))));

        Hands.press("Termin buchen");

        assertThat(Hands.notices()).contains("10:00 Uhr hat gerade jemand anderes gebucht.");
        assertThat(Hands.freeTimes("Donnerstag, 10. Dezember"))
                .contains("10:30 Uhr")
                .doesNotContain("10:00 Uhr");
    }

    @Test
    void a_visitor_whose_time_was_just_taken_types_nothing_again(Screens screens) {
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");
        somebodyElseBooks("10:00");

        Hands.press("Zeit reservieren");

        assertThat(Hands.notices()).contains("10:00 Uhr hat gerade jemand anderes gebucht.");
        Hands.chooseTime(ON_THURSDAY, "10:30 Uhr");
        Hands.press("Weiter");
        assertThat(name().getValue()).isEqualTo("Nadja Example");
        assertThat(email().getValue()).isEqualTo(mailbox);
    }

    @Test
    void a_time_that_is_gone_before_the_check_is_told_there(Screens screens) {
        anna.signsIn();
        somebodyElseBooks("10:00");

        screens.open(step("pruefen", "10:00"));

        assertThat(screens.heading()).isEqualTo(TIMES);
        assertThat(Hands.notices()).contains("Diese Zeit bieten wir nicht mehr an.");
        assertThat(screens.address()).contains("thema=anderes").doesNotContain("zeit=");
    }

    @Test
    void a_time_that_became_too_near_while_she_thought_is_told(Screens screens) {
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));
        clock.set(consultant.at(THURSDAY, "09:00").start());

        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo(TIMES);
        assertThat(Hands.notices()).contains("Diese Zeit bieten wir nicht mehr an.");
    }

    @Test
    void who_has_booked_the_same_hour_elsewhere_meanwhile_is_told(Screens screens) {
        var elsewhere = given.aConsultant();
        anna.signsIn();
        screens.open(step("pruefen", "10:00"));
        desk.book(draft(elsewhere.at(THURSDAY, "10:00")));

        Hands.press("Termin buchen");

        assertThat(Hands.notices()).contains("Zu dieser Zeit haben Sie schon einen Termin.");
        assertThat(Hands.link("Meine Termine ansehen").getHref()).isEqualTo("meine/termine");
    }

    @Test
    @Row("F45")
    void who_has_two_open_consultations_reads_what_to_do(Screens screens) {
        anna.signsIn();
        desk.book(draft(consultant.at(THURSDAY, "12:00")));
        desk.book(draft(consultant.at(THURSDAY, "13:00")));
        screens.open(step("pruefen", "10:00"));

        Hands.press("Termin buchen");

        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(Hands.notices())
                .contains("Sie haben schon 2 offene Termine.", "Sagen Sie einen ab, dann können Sie neu buchen.");
        assertThat(Hands.link("Meine Termine ansehen").getHref()).isEqualTo("meine/termine");
        assertThat(desk.mine()).hasSize(2);
    }

    @Test
    @Row("F45")
    void a_visitor_who_holds_two_times_reads_what_to_do(Screens screens) {
        reserveElsewhere("12:00");
        reserveElsewhere("13:00");
        screens.open(step("angaben", "10:00"));
        Hands.introduce("Nadja Example", mailbox);
        Hands.press("Weiter");

        Hands.press("Zeit reservieren");

        assertThat(screens.heading()).isEqualTo(CHECK);
        assertThat(Hands.notices()).contains("Mit dieser E-Mail-Adresse geht gerade nicht mehr.", "0561 929 990");
    }

    @ParameterizedTest
    @EnumSource
    void every_step_has_one_heading_that_names_the_tab(Language language, Screens screens) {
        screens.speak(language);

        for (var step : BookingStep.values()) {
            screens.open(step(step.address(), "10:00"));

            assertThat(screens.title()).isEqualTo(screens.heading() + " – Jobcenter Portal");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN | Worüber möchten Sie sprechen? | Etwas anderes | Weiter | Wie möchten Sie sprechen?",
                "ENGLISH | What would you like to talk about? | Something else | Continue | How would you like to talk?",
                "SIMPLE_GERMAN | Worüber möchten Sie sprechen? | Etwas anderes | Weiter | Wie möchten Sie sprechen?"
            })
    void the_questions_are_asked_in_the_reader_s_language(
            Language language, String question, String topic, String next, String following, Screens screens) {
        screens.speak(language);
        screens.open("beratung");

        Hands.choose(question, topic);
        Hands.press(next);

        assertThat(screens.heading()).isEqualTo(following);
    }

    @ParameterizedTest
    @CsvSource({"GERMAN, Termin buchen, de", "ENGLISH, Book appointment, en", "SIMPLE_GERMAN, Termin buchen, de-simple"
    })
    void the_office_writes_in_the_language_in_which_one_booked(
            Language language, String book, String tag, Screens screens) {
        anna.signsIn();
        screens.speak(language);
        screens.open(step("pruefen", "10:00"));

        Hands.press(book);

        assertThat(desk.mine()).extracting(ConsultationDetails::languageTag).containsExactly(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Book appointment | Somebody else has just booked 10:00.",
                "SIMPLE_GERMAN | Termin buchen | Die Zeit ist weg: 10:00 Uhr. Eine andere Person war schneller."
            })
    void a_refusal_is_told_in_the_reader_s_language(Language language, String book, String told, Screens screens) {
        anna.signsIn();
        screens.speak(language);
        screens.open(step("pruefen", "10:00"));
        somebodyElseBooks("10:00");

        Hands.press(book);

        assertThat(Hands.notices()).contains(told);
    }

    private void offersTimes(UUID other, boolean active) {
        database.sql("update consultant set active = ? where staff_id = ?")
                .params(active, other)
                .update();
    }

    private void somebodyElseBooks(String time) {
        var outcome = given.aCitizen().does(() -> desk.book(draft(consultant.at(THURSDAY, time))));
        assertThat(outcome).isInstanceOf(Booked.class);
    }

    private void reserveElsewhere(String time) {
        desk.reserve(
                new VisitorDraft(draft(consultant.at(THURSDAY, time)), "Nadja Example", new EmailAddress(mailbox)));
    }

    private String times() {
        return "beratung/zeit?thema=anderes&art=vor-ort&bedarf=ja&ort=" + place();
    }

    private String step(String step, String time) {
        return step(step, "vor-ort", time);
    }

    private String step(String step, String way, String time) {
        return "beratung/" + step + "?thema=anderes&art=" + way + "&bedarf=ja&ort=" + place() + "&zeit="
                + consultant.at(THURSDAY, time).asText();
    }

    private UUID place() {
        return consultant.venue().value();
    }

    private String placeOf(Given.Consulting other) {
        return venues.get(other.venue()).name();
    }

    private static void tick(String label) {
        _setValue(_get(Checkbox.class, box -> box.withLabel(label)), true, true);
    }

    private static ComboBox<?> language() {
        return _get(ComboBox.class, box -> box.withLabel("Welche Sprache sprechen Sie?"));
    }

    private static TextField name() {
        return _get(TextField.class, field -> field.withLabel("Ihr Name"));
    }

    private static EmailField email() {
        return _get(EmailField.class, field -> field.withLabel("E-Mail"));
    }

    private static TextField phone() {
        return _get(TextField.class, field -> field.withLabel("Telefon"));
    }
}
