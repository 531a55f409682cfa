package org.jobcenterportal.interviews.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.interviews.ui.TalkScreens.press;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.interviews.MyInterviews;
import org.jobcenterportal.interviews.NextStep;
import org.jobcenterportal.interviews.RoundBoard;
import org.jobcenterportal.interviews.RoundStory;
import org.jobcenterportal.interviews.RoundStory.Citizen;
import org.jobcenterportal.interviews.TalkSpot;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.uikit.BrowserSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
@Row("S23")
class RoundScreensTest {

    @Autowired
    private RoundBoard board;

    @Autowired
    private MyInterviews mine;

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
    void back_to_the_start() {
        SecurityContextHolder.clearContext();
        clock.set(TestClock.START);
    }

    @Test
    void a_round_is_prepared_and_its_wishes_are_opened(Screens screens) {
        story.anEmployer("Backhaus Probe", 1);
        at(screens).agentSignsIn();

        at(screens).open("vorbereiten");
        assertThat(screens.heading()).isEqualTo("Gespräche");
        assertThat(screens.text())
                .contains("Das ergibt 8 Zeiten an jedem Tisch.", "Backhaus Probe", "Ein Ort ist da.")
                .contains("Bei einem Betrieb fehlen Stellen.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Pausen für alle")), "10 Uhr");
        press("Zeiten speichern");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Pausen für alle"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Pausen für alle")), "10:30-10:45");
        press("Zeiten speichern");
        assertThat(screens.text()).contains("Gespeichert.", "Das ergibt 7 Zeiten an jedem Tisch.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name des Ortes")), "Saal, Tisch 9");
        press("Ort hinzufügen");
        press("Wünsche öffnen");
        assertThat(screens.text()).contains("Die Wünsche sind offen.", "Saal, Tisch 9");

        screens.open("intern/veranstaltungen/" + story.event.value() + "?tab=gespraeche");
        assertThat(screens.text()).contains("Gespräche öffnen", "Wünsche sind möglich");
    }

    @Test
    void both_sides_are_seen_at_a_glance_and_employers_have_links(Screens screens) {
        var shop = story.anEmployer("Backhaus Probe", 1);
        story.opensWishes();
        story.wishes(story.aGuest(), shop);
        at(screens).agentSignsIn();

        at(screens).open("wuensche");

        assertThat(screens.text()).contains("Gast möchte sehr", "Links für Betriebe", "0 von 1 beantwortet");
        assertThat(screens.text()).contains("1 haben gewählt");
    }

    @Test
    void the_timetable_is_made_beside_the_screen_changed_by_hand_and_published(Screens screens) {
        at(screens).planned(2);
        assertThat(screens.text()).contains("Der Zeitplan ist da: 2 Gespräche.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        _click(_find(NativeButton.class, spec -> spec.withClasses("time-table-meeting"))
                .getFirst());
        assertThat(screens.text()).contains("Ein Gespräch", "Freie Zeiten");
        press("Auf diese Zeit legen");
        @SuppressWarnings("unchecked")
        Select<TalkSpot> times = _get(Select.class, spec -> spec.withLabel("Freie Zeiten"));
        assertThat(times.getErrorMessage()).isEqualTo("Bitte eine Zeit wählen");
        var free = times.getListDataView().getItems().filter(TalkSpot::isFree).toList();
        assertThat(free).isNotEmpty();
        _setValue(times, free.getLast());
        press("Auf diese Zeit legen");
        assertThat(screens.text()).contains("Verlegt auf ");
        assertThat(at(screens).page().talks())
                .anyMatch(talk -> talk.when().equals(free.getLast().when()));

        press("Veröffentlichen");
        assertThat(screens.text()).contains("Der Zeitplan ist veröffentlicht.");
    }

    @Test
    void when_somebody_is_missing_the_differences_are_read_before_they_hold(Screens screens) {
        at(screens).planned(2);
        press("Veröffentlichen");
        var before = at(screens).page().talks();

        press("Jemand fehlt");
        @SuppressWarnings("unchecked")
        ComboBox<Absent> who = _get(ComboBox.class, spec -> spec.withLabel("Person oder Tisch"));
        _setValue(
                who,
                who.getListDataView()
                        .getItems()
                        .filter(Absent.Guest.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        press("Fehlt, neu planen");
        at(screens).until("Ein Gespräch ändert sich");
        assertThat(screens.text()).contains("fällt aus", "Noch gilt der alte Zeitplan.");
        assertThat(at(screens).page().talks()).hasSameSizeAs(before);

        press("Übernehmen");
        assertThat(screens.text()).contains("Der neue Zeitplan gilt.", "Fehlt heute");
        assertThat(at(screens).page().talks()).hasSize(before.size() - 1);
    }

    @Test
    void results_are_chosen_for_each_talk_and_kept_at_once(Screens screens) {
        at(screens).planned(2);
        press("Veröffentlichen");
        clock.set(RoundStory.EVENT.end().plus(Duration.ofMinutes(5)));

        at(screens).open("ergebnisse");
        assertThat(screens.text()).contains("0 von 2 Gesprächen haben ein Ergebnis.");
        var choice = _find(BrowserSelect.class).getFirst();
        choose(choice, NextStep.TRIAL.ordinal());

        assertThat(screens.text()).contains("1 von 2 Gesprächen haben ein Ergebnis.");
        assertThat(at(screens).page().talks())
                .anyMatch(talk -> talk.result()
                        .filter(result -> result.nextStep() == NextStep.TRIAL)
                        .isPresent());
    }

    @Test
    void what_hangs_on_the_wall_and_what_employers_hold_has_numbers_and_her_own_sheet_has_her_name(Screens screens) {
        at(screens).planned(2);
        var name = Objects.requireNonNull(at(screens).page().talks().getFirst().guestName());

        at(screens).openPapers("aushang");
        assertThat(screens.text()).contains("Nr. 1", "Backhaus Probe").doesNotContain(name);
        _assertNone(NativeButton.class, spec -> spec.withClasses("time-table-meeting"));

        at(screens).openPapers("gaeste");
        assertThat(screens.text()).contains(name, "2 Blätter");
        at(screens).openPapers("betriebe");
        assertThat(screens.text()).contains("Ein Blatt", "Nr. 1", "Nr. 2").doesNotContain(name);
    }

    @Test
    void a_sheet_for_an_employer_names_whoever_has_said_her_name_to_it_and_to_no_other(Screens screens) {
        var shop = story.anEmployer("Backhaus Probe", 1);
        var kitchen = story.anEmployer("Großküche Probst", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, shop, kitchen);
        RoundStory.done(anna.does(() -> mine.wish(story.round, shop, Eagerness.GLADLY, true)));
        at(screens).agentSignsIn();
        at(screens).open("zeitplan");
        at(screens).make();

        for (var paper : List.of("betriebe", "tische")) {
            at(screens).openPapers(paper);
            assertThat(screens.text())
                    .contains("2 Blätter", "Ein Name steht hier nur")
                    .containsOnlyOnce(anna.person().name().full());
        }
    }

    @Test
    void she_chooses_in_three_steps_and_nothing_of_her_is_ticked_beforehand(Screens screens) {
        var anna = story.aGuest();
        var shop = story.anEmployer("Backhaus Probe", 1);
        story.opensWishes();
        signIn(anna);

        screens.open("meine/gespraeche");
        assertThat(screens.text()).contains("Betriebe wählen", "Freiwillig");
        screens.open("meine/gespraeche/" + story.round.value());
        press("Weiter");
        assertThat(screens.text()).contains("Wählen Sie mindestens einen Betrieb.");
        tick("Mit Backhaus Probe möchte ich sprechen");
        press("Weiter");

        assertThat(screens.text()).contains("Was darf der Betrieb wissen?");
        assertThat(_find(Checkbox.class)).noneMatch(Checkbox::getValue);
        write("Das kann ich", "Rufen Sie mich an: 0561 123456");
        write("Das suche ich", "Arbeit am Vormittag");
        press("Weiter");
        assertThat(area("Das kann ich").getErrorMessage()).contains("ohne Telefonnummer");
        write("Das kann ich", "Ich habe im Verkauf gearbeitet.");
        press("Weiter");

        assertThat(screens.text()).contains("Nur wer die Veranstaltung vorbereitet, sieht Ihre Karte mit Ihrem Namen.");
        assertThat(screens.text()).contains("Stimmt alles?", "Kein Betrieb erfährt vorher Ihren Namen.");
        press("Auswahl abschicken");
        assertThat(screens.text()).contains("Ihre Auswahl ist angekommen.");
        assertThat(at(screens).page().wishes()).anyMatch(wish -> wish.stand().equals(shop) && !wish.releasesName());
        screens.open("meine/gespraeche");
        assertThat(screens.text()).contains("Ihre Auswahl", "Backhaus Probe", "Auswahl ändern");
    }

    @Test
    void who_is_at_no_such_event_reads_that(Screens screens) {
        signIn(story.aGuest());

        screens.open("meine/gespraeche");

        assertThat(screens.text()).contains("Für Sie steht gerade keine Gesprächsrunde an.");
    }

    @Test
    void an_employer_with_the_link_answers_a_card_without_a_name_and_later_says_what_came_of_it(Screens screens) {
        var shop = story.anEmployer("Backhaus Probe", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, shop);
        var link = "gespraeche/" + story.token(shop);

        screens.open(link);
        assertThat(screens.heading()).isEqualTo("Backhaus Probe");
        assertThat(screens.text())
                .contains("Zehn Jahre im Verkauf", "möchte mit Ihnen sprechen")
                .doesNotContain(anna.person().name().familyName());
        answer("Ja, gern");
        assertThat(screens.text()).contains("Ihre Antwort ist gespeichert: Ja, gern");
        assertThat(at(screens).page().wishes()).anyMatch(wish -> wish.answer() == EmployerAnswer.YES);

        at(screens).agentSignsIn();
        at(screens).open("zeitplan");
        at(screens).make();
        press("Veröffentlichen");
        SecurityContextHolder.clearContext();
        clock.set(RoundStory.EVENT.end().plus(Duration.ofMinutes(5)));
        screens.open(link);
        assertThat(screens.text()).contains("Ihr Zeitplan", "Person ").doesNotContain("möchte mit Ihnen sprechen");
        press("Zweites Gespräch");
        assertThat(screens.text()).contains("Danke, das Ergebnis ist gespeichert.");
    }

    @Test
    void a_link_that_is_none_says_so(Screens screens) {
        SecurityContextHolder.clearContext();

        screens.open("gespraeche/" + "A".repeat(48));

        assertThat(screens.text()).contains("Dieser Link gilt nicht mehr.");
    }

    private static void signIn(Citizen citizen) {
        SignedIn.forThisTest(SignedIn.token(citizen.account(), Set.of(Roles.CITIZEN)));
    }

    private static void answer(String words) {
        _click(_get(
                Button.class,
                spec -> spec.withClasses("answer")
                        .withPredicate(button -> Screens.textOf(button).contains(words))));
    }

    private static void tick(String label) {
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(label)), true);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void write(String label, String text) {
        _setValue(area(label), text);
    }

    private static void choose(BrowserSelect<?> select, int place) {
        var data = JacksonUtils.createObjectNode();
        data.put("element.value", String.valueOf(place));
        var field = select.getElement().getChild(1);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "change", data));
    }

    private TalkScreens at(Screens screens) {
        return new TalkScreens(screens, story, board);
    }
}
