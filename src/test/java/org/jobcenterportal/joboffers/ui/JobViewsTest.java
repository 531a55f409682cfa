package org.jobcenterportal.joboffers.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestionItems;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt._fireShortcut;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt.fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.joboffers.ApplicationPage;
import org.jobcenterportal.joboffers.JobBoard;
import org.jobcenterportal.joboffers.JobDesk;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobFilter;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.joboffers.JobRow;
import org.jobcenterportal.joboffers.JobState;
import org.jobcenterportal.joboffers.Jobs;
import org.jobcenterportal.joboffers.Requirement;
import org.jobcenterportal.joboffers.RequirementKind;
import org.jobcenterportal.joboffers.Shops;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.joboffers.WorkingTimeModel;
import org.jobcenterportal.kernel.LanguageLevel;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Chip;
import org.jobcenterportal.uikit.ConfirmDialog;
import org.jobcenterportal.uikit.DayPicker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F71", "S22"})
class JobViewsTest {

    private static final Key CONTROL = KeyModifier.CONTROL;

    @Autowired
    private JobDesk desk;

    @Autowired
    private JobBoard board;

    @Autowired
    private JobOffers offers;

    @Autowired
    private EmployersImport employers;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final String shop = "Bäckerei " + UUID.randomUUID();
    private Colleague agent;

    @BeforeEach
    void someone() {
        clock.set(TestClock.START);
        agent = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
    }

    @Test
    void a_job_is_logged_and_published_by_keys_with_no_more_than_what_is_asked_for(Screens screens) {
        Shops.bakery(employers, shop);
        as(() -> {
            screens.open("intern/stellen/neu");
            logTheBakery();
            fireShortcut(Key.ENTER, CONTROL);
        });

        assertThat(mine(JobState.OPEN)).singleElement().satisfies(row -> {
            assertThat(row.employer()).isEqualTo(shop);
            assertThat(row.town()).isEqualTo("Kassel");
        });
        assertThat(screens.address()).startsWith("intern/stellen/");
        assertThat(screens.text()).contains("offen", "14,60", shop, "Haltestelle");
    }

    @Test
    void whatever_is_typed_is_kept_at_once_and_what_is_missing_is_said_at_its_field(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            tasks().setValue("Brot\u0007backen.");
        });

        var draft = mine(JobState.DRAFT);
        assertThat(draft).hasSize(1);
        assertThat(offers.written(draft.getFirst().id()).map(JobDraft::tasks)).contains("Brot backen.");
        assertThat(screens.text()).contains("gesichert um 8:00");

        as(() -> fireShortcut(Key.ENTER, CONTROL));
        assertThat(mine(JobState.OPEN)).isEmpty();
        assertThat(_get(Select.class, field -> field.withLabel("Umfang")).isInvalid())
                .isTrue();
        assertThat(screens.text()).contains("Beginn: fehlt noch.").doesNotContain("Aufgaben: fehlt noch.");
        assertThat(_find(Paragraph.class, line -> line.withClasses("chips-wrong")))
                .as("the ways to apply are chips, and say it themselves as well")
                .hasSize(1);
    }

    @Test
    void what_cannot_be_read_or_is_too_little_is_named_among_what_is_missing(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            wage().setValue("vierzehn");
            start().setValue(LocalDate.of(2027, 2, 1));
            fireShortcut(Key.ENTER, CONTROL);
        });
        assertThat(wage().getErrorMessage()).isEqualTo("Bitte einen Betrag, zum Beispiel 14,60.");

        as(() -> {
            wage().setValue("14,20");
            fireShortcut(Key.ENTER, CONTROL);
        });
        assertThat(wage().getErrorMessage()).startsWith("Ab 2027 gilt 14,60");
        assertThat(screens.text()).contains("Lohn je Stunde: liegt unter dem Mindestlohn am ersten Tag.");
    }

    @Test
    void a_shift_follows_the_hours_of_the_week_until_somebody_sets_its_times(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            _click(_get(Chip.class, chip -> chip.withText("Früh")));
            weeklyHours().setValue("25");
        });
        assertThat(until("Früh").getValue()).isEqualTo(LocalTime.of(11, 0));

        as(() -> {
            until("Früh").setValue(LocalTime.of(12, 0));
            weeklyHours().setValue("20");
        });
        assertThat(until("Früh").getValue()).isEqualTo(LocalTime.of(12, 0));
    }

    private static TextField weeklyHours() {
        return _get(TextField.class, field -> field.withLabel("Stunden je Woche"));
    }

    private static TimePicker until(String shift) {
        return _get(TimePicker.class, field -> field.withLabel(shift + " bis"));
    }

    @Test
    void the_page_of_a_job_leads_to_its_employer_and_has_what_is_about_the_job_alone_below_it(Screens screens) {
        var job = published();
        as(() -> screens.open("intern/stellen/" + job.id().value()));

        assertThat(_get(Anchor.class, link -> link.withText(shop)).getHref()).startsWith("intern/arbeitgeber/");
        assertThat(_find(UnorderedList.class, list -> list.withClasses("funding-possible")))
                .hasSize(1);
        assertThat(_find(Div.class, side -> side.withClasses("log-beside")))
                .allSatisfy(side -> assertThat(
                                _find(side, UnorderedList.class, list -> list.withClasses("funding-possible")))
                        .isEmpty());
    }

    @Test
    void the_wage_is_checked_by_the_law_of_the_first_day(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            wage().setValue("14,20");
            start().setValue(LocalDate.of(2027, 2, 1));
        });
        assertThat(wage().isInvalid()).isTrue();
        assertThat(wage().getErrorMessage()).startsWith("Ab 2027 gilt 14,60");
        assertThat(screens.text()).contains("§ 1 Abs. 2 MiLoG, noch nicht am Gesetz geprüft");

        as(() -> start().setValue(LocalDate.of(2026, 12, 31)));
        assertThat(wage().isInvalid()).isFalse();
    }

    @Test
    void the_keys_1_2_and_3_say_how_much_the_employer_insists(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            _get(Select.class, field -> field.withLabel("Deutsch")).setValue(LanguageLevel.B1.name());
            _fireShortcut(german(), Key.DIGIT_3);
        });
        assertThat(german().getValue()).isEqualTo(Weight.LEARNABLE);

        as(() -> _fireShortcut(german(), Key.DIGIT_1));
        assertThat(offers.written(mine(JobState.DRAFT).getFirst().id())
                        .orElseThrow()
                        .requirements())
                .singleElement()
                .satisfies(one -> assertThat(one.weight()).isEqualTo(Weight.MUST));
    }

    @Test
    @Row("F72")
    void a_word_that_shuts_somebody_out_is_told_with_a_better_one_that_a_key_takes_over(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            tasks().setValue("Wir suchen ein junges Team-Mitglied.");
        });
        assertThat(screens.text()).contains("junges", "AGG", "motiviertes Team");

        as(() -> fireShortcut(Key.of("ü"), KeyModifier.ALT));
        assertThat(tasks().getValue()).doesNotContain("junges");
    }

    @Test
    @Row("F72")
    void a_title_and_what_people_bring_are_read_like_the_tasks(Screens screens) {
        var job = draftWithUnfairWords();
        as(() -> screens.open(JobLinks.change(job.id())));
        assertThat(screens.text()).contains("Tätigkeit: „Putzfrau“", "„Muttersprachler“");

        as(() -> fireShortcut(Key.of("ü"), KeyModifier.ALT));
        assertThat(offers.written(job.id()).orElseThrow().title()).isNotBlank().doesNotContain("Putzfrau");
        assertThat(screens.text()).doesNotContain("Tätigkeit: „Putzfrau“").contains("„Muttersprachler“");
    }

    @Test
    @Row("F72")
    void a_draft_that_is_published_from_its_page_says_there_which_words_may_shut_somebody_out(Screens screens) {
        var job = draftWithUnfairWords();

        as(() -> screens.open("intern/stellen/" + job.id().value()));

        assertThat(screens.text()).contains("Diese Wörter können jemanden ausschließen: Putzfrau", "Muttersprachler");
    }

    private JobDraft draftWithUnfairWords() {
        var job = Jobs.saying(
                Shops.job(Shops.bakery(employers, shop)),
                "Putzfrau (m/w)",
                new Requirement(RequirementKind.OTHER, "Muttersprachler", Weight.MUST));
        agent.does(() -> desk.draft(job));
        return job;
    }

    @Test
    void a_wage_below_the_last_minimum_that_is_known_is_too_little_in_every_later_year(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            wage().setValue("5,00");
            start().setValue(LocalDate.of(2028, 2, 1));
        });
        assertThat(wage().isInvalid()).isTrue();
        assertThat(wage().getErrorMessage())
                .startsWith("Für 2028 ist noch kein Mindestlohn bekannt. Er ist nie gesunken: Seit 2027 gilt 14,60");

        as(() -> wage().setValue("14,60"));
        assertThat(wage().isInvalid()).isFalse();
        assertThat(screens.text()).contains("Für 2028 ist noch kein Mindestlohn bekannt.");
    }

    @Test
    void a_job_like_the_last_one_keeps_what_is_typed_already(Screens screens) {
        published();
        as(() -> {
            screens.open("intern/stellen/neu");
            wage().setValue("16,00");
            fireShortcut(Key.KEY_D, CONTROL);
        });

        assertThat(mine(JobState.DRAFT)).singleElement().satisfies(row -> {
            var draft = offers.written(row.id()).orElseThrow();
            assertThat(draft.hourlyWage()).isEqualByComparingTo("16");
            assertThat(draft.title()).isEqualTo("Verkäufer:in Bäckerei");
            assertThat(draft.start()).isNull();
        });
    }

    @Test
    void the_page_of_a_job_fills_its_posts_and_says_what_happened(Screens screens) {
        var job = published();
        as(() -> {
            screens.open("intern/stellen/" + job.id().value());
            _click(_get(Button.class, button -> button.withText("Von uns besetzt")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        });

        assertThat(offers.find(job.id()).orElseThrow().filled()).isOne();
        assertThat(screens.text()).contains("Ein Platz ist besetzt.", "1 davon besetzt", "ein Platz von uns besetzt");
    }

    @Test
    void one_thing_comes_first_and_the_rest_stands_behind_three_dots(Screens screens) {
        var job = published();
        as(() -> screens.open("intern/stellen/" + job.id().value()));
        assertThat(menu().keySet())
                .containsExactly(
                        "Anders besetzt", "Verlängern", "Pausieren", "Als neue Stelle kopieren", "Zurückziehen");

        as(() -> press("Pausieren"));
        assertThat(offers.find(job.id()).orElseThrow().state()).isEqualTo(JobState.ON_HOLD);
        assertThat(menu().keySet())
                .containsExactly(
                        "Von uns besetzt", "Anders besetzt", "Verlängern", "Als neue Stelle kopieren", "Zurückziehen");

        as(() -> {
            press("Zurückziehen");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        });
        assertThat(offers.find(job.id()).orElseThrow().state()).isEqualTo(JobState.WITHDRAWN);
        assertThat(_find(MenuBar.class, bar -> bar.withClasses("more-menu"))).isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Als neue Stelle kopieren")))
                .hasSize(1);
    }

    @Test
    void who_wants_to_be_applied_to_online_says_on_which_page(Screens screens) {
        as(() -> {
            screens.open("intern/stellen/neu");
            tasks().setValue("Brot verkaufen.");
            assertThat(pageField()).isEmpty();
            _click(_get(Button.class, button -> button.withText("Online")));
            pageField().getFirst().setValue("http://www.beispiel.example/jobs");
        });
        assertThat(pageField().getFirst().getErrorMessage()).contains("https://");
        assertThat(offers.written(mine(JobState.DRAFT).getFirst().id()).map(JobDraft::applicationPage))
                .isEmpty();

        as(() -> pageField().getFirst().setValue("www.beispiel.example/jobs"));
        assertThat(pageField().getFirst().isInvalid()).isFalse();
        assertThat(offers.written(mine(JobState.DRAFT).getFirst().id())
                        .orElseThrow()
                        .applicationPage())
                .isEqualTo(new ApplicationPage("https://www.beispiel.example/jobs"));
    }

    private static List<TextField> pageField() {
        return _find(TextField.class, field -> field.withLabel("Bewerbungsseite des Betriebs"));
    }

    private static Map<String, MenuItem> menu() {
        var items = new LinkedHashMap<String, MenuItem>();
        _get(MenuBar.class, bar -> bar.withClasses("more-menu"))
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .forEach(item -> items.put(Screens.textOf(item), item));
        return items;
    }

    private static void press(String words) {
        var item = menu().get(words);
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    @Test
    void who_only_reads_finds_no_way_to_write_and_no_drafts(Screens screens) {
        var job = published();
        var draft = Shops.job(Shops.bakery(employers, shop + " 2"));
        agent.does(() -> desk.draft(draft));
        var counsellor = new Cases(organisation, citizens, caseloads).aCounsellor();

        as(counsellor, () -> screens.open("intern/stellen/" + job.id().value()));
        assertThat(screens.text()).contains(shop);
        assertThat(_find(Anchor.class, link -> link.withText("Ändern"))).isEmpty();
        as(counsellor, () -> screens.open("intern/stellen/" + draft.id().value()));
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void the_list_is_filtered_and_says_when_nothing_fits(Screens screens) {
        var job = published();
        var list = "intern/stellen?betreut-von=" + agent.staff().value();

        as(() -> screens.open(list));
        assertThat(screens.text()).contains("eine Stelle", shop, "0 von 2");
        as(() -> screens.open(list + "&laeuft-ab=ja"));
        assertThat(screens.text()).contains("Keine Stelle passt zu allen Filtern.");
        agent.does(() -> desk.extend(job.id(), LocalDate.of(2026, 12, 1)));
        as(() -> screens.open(list + "&laeuft-ab=ja"));
        assertThat(screens.text()).contains("eine Stelle", shop);
    }

    @SuppressWarnings("unchecked")
    private void logTheBakery() {
        ComboBox<WhoFields.Place> employer = _get(ComboBox.class, field -> field.withLabel("Betrieb"));
        setUserInput(employer, shop);
        employer.setValue(getSuggestionItems(employer).getFirst());
        ComboBox<Object> work = _get(ComboBox.class, field -> field.withLabel("Tätigkeit"));
        _fireCustomValueSet(work, "Verkäuferin Bäckerei");
        tasks().setValue("Brot verkaufen.");
        _get(Select.class, field -> field.withLabel("Umfang")).setValue(WorkingTimeModel.PART_TIME);
        weeklyHours().setValue("25");
        wage().setValue("14,60");
        start().setValue(LocalDate.of(2027, 2, 1));
        _click(_get(Button.class, button -> button.withText("Anruf")));
    }

    private static TextArea tasks() {
        return _get(TextArea.class, field -> field.withLabel("Aufgaben"));
    }

    private static TextField wage() {
        return _get(TextField.class, field -> field.withLabel("Lohn je Stunde"));
    }

    private static DayPicker start() {
        return _get(DayPicker.class, field -> field.withLabel("Beginn"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Weight> german() {
        return _find(RadioButtonGroup.class).getFirst();
    }

    private JobDraft published() {
        var draft = Shops.job(Shops.bakery(employers, shop));
        agent.does(() -> desk.draft(draft));
        agent.does(() -> desk.publish(draft.id()));
        return draft;
    }

    private List<JobRow> mine(JobState state) {
        var filter = new JobFilter("", "", Set.of(), Set.of(), "", false, null, agent.staff(), null);
        return agent.does(() -> board.rows(filter, Set.of(state), false, 0, 10)).rows();
    }

    private void as(Runnable action) {
        as(agent, action);
    }

    private static void as(Colleague colleague, Runnable action) {
        colleague.does(() -> {
            action.run();
            return null;
        });
    }
}
