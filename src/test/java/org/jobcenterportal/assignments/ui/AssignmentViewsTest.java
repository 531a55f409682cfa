package org.jobcenterportal.assignments.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.draft;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentDesk;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentOutcome.Done;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.AssignmentWork;
import org.jobcenterportal.assignments.CitizenAnswer;
import org.jobcenterportal.assignments.MyAssignments;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F19", "F21"})
class AssignmentViewsTest {

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private MyAssignments mine;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private ProviderSteps provider;

    @Autowired
    private SuggestSelection many;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_counsellor_and_her_case() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        signIn(counsellor);
    }

    @Test
    void a_suggestion_needs_a_reason_and_shows_before_what_she_will_read(Screens screens) {
        var run = story.aCheapRun(2);
        screens.open(suggest(anna, run));
        assertThat(screens.heading()).isEqualTo(name(run) + " vorschlagen");
        assertThat(screens.text()).contains("Ihre Begründung steht dann hier.", "2 Plätze frei");

        press("Vorschlagen");
        assertThat(area("Warum dieses Angebot?").getErrorMessage()).isEqualTo("Bitte schreiben Sie, warum.");

        _setValue(area("Warum dieses Angebot?"), "Sie möchten in die Pflege.");
        assertThat(screens.text()).contains("„Sie möchten in die Pflege.“");
        press("Vorschlagen");

        assertThat(screens.address()).startsWith("intern/zuweisungen/");
        assertThat(screens.text()).contains("Die Person kennt den Vorschlag und kann antworten.");
    }

    @Test
    @Row("F20")
    void the_law_s_longest_time_is_told_with_its_paragraph_before_anything_is_suggested(Screens screens) {
        var run =
                story.aCheapRun(story.offers.aMeasure(Offers.draft(Instrument.EMPLOYER_TRIAL, Access.OPEN, false)), 2);

        screens.open(suggest(anna, run));

        assertThat(screens.text())
                .contains(
                        "Bitte prüfen Sie die Höchstdauer",
                        "Mehr als 6 Wochen gehen nur bei Langzeitarbeitslosigkeit",
                        "(§ 45 Abs. 2 S. 2 und Abs. 8 SGB III)");
    }

    @Test
    @Row("F37")
    void a_link_that_is_none_of_ours_says_nothing_but_that_it_holds_no_more(Screens screens) {
        screens.open("angebote/warteliste/unbekannt");

        assertThat(screens.heading()).isEqualTo("Interessiert es Sie noch?");
        assertThat(screens.text()).contains("Dieser Link gilt nicht mehr");
    }

    @Test
    @Row("S15")
    void what_goes_through_the_equality_officer_leads_to_the_nomination(Screens screens) {
        var measure =
                story.offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.THROUGH_EQUALITY_OFFICER, false));
        var run = story.aCheapRun(measure, 2);

        screens.open(suggest(anna, run));

        assertThat(screens.text()).contains("Dieses Angebot schlägt nur die BCA vor.");
        assertThat(screens.text()).contains("Zur BCA vormerken");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("intern/vormerkungen/neu?kundennummer="
                        + anna.person().customerNumber().value());
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void who_may_not_look_at_the_case_finds_no_page(Screens screens) {
        var run = story.aCheapRun(1);
        signIn(story.aCounsellor());

        screens.open(suggest(anna, run));

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @Row("F111")
    void from_the_answer_over_the_tick_to_the_provider(Screens screens) {
        var id = suggested(story.aCheapRun(1));
        screens.open("intern/zuweisungen/" + id.value());
        assertThat(_find(Button.class).stream().map(Button::getText))
                .contains("Die Person sagt Ja", "Die Person sagt Nein", "Die Person möchte erst sprechen");

        press("Die Person sagt Ja");
        assertThat(screens.text()).contains("Platz reserviert", "Zum Übertragen");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Ist im zentralen System eingetragen")), true);
        press("Beim Träger anfragen");

        assertThat(screens.text()).contains("Der Träger ist angefragt und antwortet.");
    }

    @Test
    @Row("F28")
    @SuppressWarnings("unchecked")
    void three_months_after_the_end_the_office_asks_what_she_does_and_keeps_it(Screens screens) {
        var id = entered(story.aCheapRun(1));
        counsellor.does(
                () -> work.completed(id, work.find(id).orElseThrow().version(), OfficeTime.dayOf(clock.instant())));
        clock.advance(Duration.ofDays(95));
        screens.open("intern/zuweisungen/" + id.value());

        press("Nachfragen und festhalten");
        press("Festhalten");
        assertThat(_get(Select.class, spec -> spec.withLabel("Was macht die Person jetzt?"))
                        .getErrorMessage())
                .isEqualTo("Bitte wählen Sie eine Antwort.");
        _setValue(
                (Select<Afterwards>) _get(Select.class, spec -> spec.withLabel("Was macht die Person jetzt?")),
                Afterwards.IN_WORK);
        _setValue(area("Wie geht es der Person jetzt?"), "Sie arbeitet in der Pflege.");
        press("Festhalten");

        assertThat(screens.text()).contains("Drei Monate danach", "arbeitet");
    }

    @Test
    @Row("F25")
    void the_office_says_how_it_ended_with_the_last_day_and_why(Screens screens) {
        var run = story.aCheapRun(1);
        var id = entered(run);
        screens.open("intern/zuweisungen/" + id.value());

        press("Früher beendet");
        press("Früher beendet");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Letzter Tag")).isInvalid())
                .isTrue();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Letzter Tag")), AssignmentStory.TODAY);
        chooseFirstReason();
        press("Früher beendet");

        assertThat(counsellor.does(() -> work.find(id)).orElseThrow().status()).isEqualTo(AssignmentStatus.LEFT_EARLY);
    }

    @Test
    @Row("F36")
    void who_waits_is_explained_the_line(Screens screens) {
        var run = story.aCheapRun(1);
        var first = suggested(run);
        anna.does(() -> mine.answer(first, CitizenAnswer.YES));
        var berta = story.aCitizenOf(counsellor);
        var second = suggested(berta, run);
        berta.does(() -> mine.answer(second, CitizenAnswer.YES));

        screens.open("intern/zuweisungen/" + second.value());

        assertThat(screens.text())
                .contains("Platz 1 in der Reihe.", "Wer zuerst kam, wird zuerst gefragt.")
                .doesNotContain("Zum Übertragen");
    }

    @Test
    @Row("F36")
    void for_whom_a_place_is_kept_it_is_said_instead_of_the_line(Screens screens) {
        var run = story.aCheapRun(1);
        var first = suggested(run);
        anna.does(() -> mine.answer(first, CitizenAnswer.YES));
        var berta = story.aCitizenOf(counsellor);
        var second = suggested(berta, run);
        berta.does(() -> mine.answer(second, CitizenAnswer.YES));
        anna.does(() -> mine.stepBack(first));

        screens.open("intern/zuweisungen/" + second.value());

        assertThat(screens.text())
                .contains("Ein Platz ist frei. Er wird gehalten bis")
                .doesNotContain("Alle Plätze sind belegt.", "Wann ein Platz frei wird");
    }

    @Test
    @Row("F27")
    void an_error_stays_visible_with_its_reason(Screens screens) {
        var id = suggested(story.aCheapRun(1));
        screens.open("intern/zuweisungen/" + id.value());

        press("Irrtümlich erfasst");
        press("Als Irrtum kennzeichnen");
        _get(Select.class, spec -> spec.withLabel("Grund"));
        chooseFirstReason();
        press("Als Irrtum kennzeichnen");

        assertThat(screens.text()).contains("Dieser Eintrag war ein Irrtum.", "Es war irrtümlich erfasst.");
    }

    @Test
    void the_list_stands_by_whose_move_it_is(Screens screens) {
        var run = story.aCheapRun(2);
        suggested(run);
        var berta = story.aCitizenOf(counsellor);
        var second = suggested(berta, run);
        berta.does(() -> mine.answer(second, CitizenAnswer.YES));

        screens.open("intern/zuweisungen");

        assertThat(screens.heading()).isEqualTo("Vorschläge und Plätze");
        assertThat(screens.text())
                .contains("Sie sind dran (1)", "Wartet auf eine Antwort der Person (1)", "Anna Beispiel");
    }

    @Test
    @Row("F23")
    void the_measure_management_clears_costs_without_a_name(Screens screens) {
        var id = suggested(story.aDearRun(1));
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        signIn(story.cases.aColleague(Roles.MEASURE_MANAGEMENT));

        screens.open("intern/zuweisungen/" + id.value() + "/freigabe");
        assertThat(screens.text())
                .contains("Sie prüfen Kosten und Begründung, ohne Namen.", "mit zweiter Freigabe")
                .doesNotContain("Anna Beispiel");
        press("Freigeben");

        assertThat(screens.address()).isEqualTo("intern/zuweisungen");
        screens.open("intern/zuweisungen/" + id.value() + "/freigabe");
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void many_get_the_same_offer_each_with_a_reason_of_her_own(Screens screens) {
        var run = story.aCheapRun(5);
        var berta = story.aCitizenOf(counsellor);
        screens.open("intern/zuweisungen");
        many.begin(Set.of(anna.id(), berta.id()), () -> {});

        chooseMeasure(run.measure());
        chooseRun();
        var reasons = _find(TextArea.class, spec -> spec.withLabel("Warum für Anna Beispiel?"));
        assertThat(reasons).hasSize(2);
        _setValue(reasons.get(0), "Sie möchten in die Pflege.");
        press("Vorschlagen");
        assertThat(reasons.get(1).getErrorMessage()).isEqualTo("Bitte schreiben Sie, warum.");
        _setValue(reasons.get(1), "Sie suchen etwas am Vormittag.");
        press("Vorschlagen");

        assertThat(anna.does(mine::all)).hasSize(1);
        assertThat(berta.does(mine::all)).hasSize(1);
        assertThat(anna.does(mine::all).getFirst().why().reason())
                .isNotEqualTo(berta.does(mine::all).getFirst().why().reason());
    }

    private AssignmentId entered(RunDetails run) {
        var id = suggested(run);
        anna.does(() -> mine.answer(id, CitizenAnswer.YES));
        counsellor.does(() -> work.handOver(id, version(id), true));
        counsellor.does(() -> work.send(id, version(id)));
        var traeger = story.providerOf(run);
        traeger.does(() -> provider.accept(id));
        traeger.does(() -> provider.entered(id, AssignmentStory.TODAY));
        return id;
    }

    private long version(AssignmentId id) {
        return work.find(id).orElseThrow().version();
    }

    private AssignmentId suggested(RunDetails run) {
        return suggested(anna, run);
    }

    private AssignmentId suggested(Citizen citizen, RunDetails run) {
        return ((Done) counsellor.does(() -> desk.suggest(draft(citizen.id(), run)))).id();
    }

    private static String suggest(Citizen citizen, RunDetails run) {
        return "intern/faelle/" + citizen.person().customerNumber().value() + "/vorschlagen/"
                + run.measure().key();
    }

    private static String name(RunDetails run) {
        return run.measure().name(Locale.GERMAN);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        var buttons = _find(Button.class, spec -> spec.withText(text));
        _click(buttons.getLast());
    }

    @SuppressWarnings("unchecked")
    private static void chooseFirstReason() {
        var reason = (Select<Object>) _get(Select.class, spec -> spec.withLabel("Grund"));
        _setValue(reason, reason.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked")
    private static void chooseMeasure(MeasureDetails measure) {
        var box = (ComboBox<MeasureDetails>) _get(ComboBox.class, spec -> spec.withLabel("Welches Angebot?"));
        var same = box.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(measure.id()))
                .findFirst()
                .orElseThrow();
        _setValue(box, same);
    }

    @SuppressWarnings("unchecked")
    private static void chooseRun() {
        var select = (Select<RunDetails>) _get(Select.class, spec -> spec.withLabel("Wann und wo?"));
        _setValue(select, select.getListDataView().getItem(0));
    }
}
