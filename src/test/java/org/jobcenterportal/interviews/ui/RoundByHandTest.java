package org.jobcenterportal.interviews.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.interviews.ui.TalkScreens.press;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.interviews.MyTalkCalendar;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundStory;
import org.jobcenterportal.interviews.TalkSpot;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.timetables.TalkPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is entered and changed by hand: employers, interpreters, and single talks of a timetable. */
@ViewTest
@Row("S23")
class RoundByHandTest {

    @Autowired
    private RoundBoard board;

    @Autowired
    private MyTalkCalendar calendar;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private RoundStory story;

    @BeforeEach
    void a_round() {
        clock.set(TestClock.START);
        story = new RoundStory(beans);
    }

    @AfterEach
    void nobody_stays_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_employer_is_entered_with_tables_and_hours_and_what_is_wrong_is_said_at_its_field(Screens screens) {
        story.anEmployer("Backhaus Probe", 1);
        var newcomer = Shops.bakery(employers, "Zweites Backhaus");
        at(screens).agentSignsIn();
        at(screens).open("vorbereiten");
        _setValue(textField("Name des Ortes"), "Saal, Tisch 9");
        press("Ort hinzufügen");

        press("Betrieb hinzufügen");
        press("Speichern");
        assertThat(employer().getErrorMessage()).isEqualTo("Bitte einen Betrieb wählen");
        assertThat(employer().isInvalid()).isTrue();
        assertThat(tables().isInvalid()).isTrue();

        _setValue(employer(), newcomer);
        var free = tables().getListDataView().getItems().toList();
        assertThat(free).extracting(TalkPlace::name).containsExactly("Saal, Tisch 9");
        _setValue(tables(), Set.copyOf(free));
        _setValue(textField("Da von-bis"), "halb zehn");
        press("Speichern");
        assertThat(textField("Da von-bis").isInvalid()).isTrue();
        _setValue(textField("Da von-bis"), "10:00-11:00");
        _setValue(textField("Eigene Pausen"), "11:00-11:15");
        press("Speichern");
        assertThat(textField("Eigene Pausen").isInvalid()).isTrue();
        _setValue(textField("Eigene Pausen"), "10:30-10:45");
        press("Speichern");

        assertThat(screens.text()).contains("Zweites Backhaus");
        assertThat(at(screens).page().stands())
                .filteredOn(stand -> stand.employer().equals(newcomer.id()))
                .singleElement()
                .satisfies(stand -> {
                    assertThat(stand.tables()).hasSize(1);
                    assertThat(stand.breaks()).hasSize(1);
                    assertThat(Duration.between(
                                    stand.there().start(), stand.there().end()))
                            .isEqualTo(Duration.ofHours(1));
                });
    }

    @Test
    void interpreters_are_added_by_language_and_removed(Screens screens) {
        at(screens).agentSignsIn();
        at(screens).open("vorbereiten");
        assertThat(screens.text()).contains("Niemand dolmetscht.");

        @SuppressWarnings("unchecked")
        Select<String> language = _get(Select.class, spec -> spec.withLabel("Sprache"));
        _setValue(language, "uk");
        press("Dolmetschen hinzufügen");
        assertThat(at(screens).page().interpreters())
                .singleElement()
                .satisfies(one -> assertThat(one.language()).isEqualTo("uk"));
        assertThat(screens.text()).contains("Ukrainisch").doesNotContain("Niemand dolmetscht.");

        _click(_find(Button.class).stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null)
                .filter(button -> button.getElement().getAttribute("aria-label").startsWith("Dolmetschen entfernen"))
                .findFirst()
                .orElseThrow());
        assertThat(at(screens).page().interpreters()).isEmpty();
    }

    @Test
    void a_talk_is_fixed_and_loosened_again(Screens screens) {
        at(screens).planned(1);

        chooseTalk();
        press("Festhalten");
        assertThat(screens.text()).contains("Das Gespräch bleibt, wo es ist.");
        assertThat(at(screens).page().talks()).allMatch(talk -> talk.talk().isPinned());

        chooseTalk();
        press("Lösen");
        assertThat(screens.text()).contains("Das Gespräch darf wieder wandern.");
        assertThat(at(screens).page().talks()).noneMatch(talk -> talk.talk().isPinned());
    }

    @Test
    void a_talk_that_is_taken_out_waits_for_a_time_and_gets_the_one_that_is_chosen(Screens screens) {
        at(screens).planned(2);

        chooseTalk();
        press("Aus dem Zeitplan nehmen");
        assertThat(screens.text()).contains("Das Gespräch ist herausgenommen.", "Ohne Zeit");
        assertThat(at(screens).page().talks()).hasSize(1);

        press("Zeit suchen");
        assertThat(screens.text()).contains("Zeit für einen Wunsch");
        @SuppressWarnings("unchecked")
        Select<TalkSpot> times = _get(Select.class, spec -> spec.withLabel("Freie Zeiten"));
        var last = times.getListDataView()
                .getItems()
                .filter(TalkSpot::isFree)
                .reduce((one, next) -> next)
                .orElseThrow();
        _setValue(times, last);
        press("Auf diese Zeit legen");

        assertThat(screens.text()).contains("eingetragen.");
        assertThat(at(screens).page().talks())
                .hasSize(2)
                .anyMatch(talk -> talk.when().equals(last.when()));
    }

    @Test
    void every_table_has_a_sheet_of_its_own_with_numbers(Screens screens) {
        at(screens).planned(2);

        at(screens).openPapers("tische");

        assertThat(screens.text()).contains("Ein Blatt", "Backhaus Probe 1", "Nr. 1", "Nr. 2");
        at(screens).page().talks().forEach(talk -> assertThat(screens.text()).doesNotContain(talk.guestName()));
    }

    @Test
    void she_takes_her_talks_into_her_calendar_and_nobody_else_does(Screens screens) {
        var shop = story.anEmployer("Backhaus Probe", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, shop);
        assertThat(anna.does(() -> calendar.file(story.round, Locale.GERMAN))).isEmpty();
        at(screens).agentSignsIn();
        at(screens).open("zeitplan");
        at(screens).make();
        press("Veröffentlichen");

        var file = anna.does(() -> calendar.file(story.round, Locale.GERMAN)).orElseThrow();
        var summaries = file.lines().filter(line -> line.startsWith("SUMMARY")).collect(Collectors.toList());
        assertThat(file)
                .contains("BEGIN:VEVENT", "CLASS:PRIVATE", "TRANSP:OPAQUE", "DTSTART;TZID=Europe/Berlin:20261203T");
        assertThat(summaries).containsExactly("SUMMARY:Gespräch");
        var berta = story.aGuest();
        assertThat(berta.does(() -> calendar.file(story.round, Locale.GERMAN))).isEmpty();

        SignedIn.forThisTest(SignedIn.token(anna.account(), Set.of(Roles.CITIZEN)));
        screens.open("meine/gespraeche");
        assertThat(screens.text()).contains("In meinen Kalender");
    }

    private static void chooseTalk() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("time-table-meeting"))
                .getFirst());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<EmployerCard> employer() {
        return _get(ComboBox.class, spec -> spec.withLabel("Betrieb"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<TalkPlace> tables() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Tische"));
    }

    private static TextField textField(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private TalkScreens at(Screens screens) {
        return new TalkScreens(screens, story, board);
    }
}
