package org.jobcenterportal.funding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.proposals.ProposalRow;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.support.FundingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class FundingViewsTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private BeanFactory beans;

    private CaseStory story;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        signIn(story.counsellor);
    }

    @Test
    @Row({"F81", "F83", "S20"})
    void from_the_case_file_to_the_first_view_and_its_handing_over(Screens screens) {
        begin(screens, FundingKind.WAGE_SUBSIDY);

        assertThat(screens.heading()).isEqualTo("Ersteinschätzung: Eingliederungszuschuss (EGZ)");
        assertThat(screens.text())
                .contains(
                        "Ersteinschätzung, keine Entscheidung.",
                        "Angaben fehlen",
                        "§ 88 SGB III, Rechtsstand 1. Dezember 2026",
                        "Das klärt: Stellenprofil und Einarbeitungsplan",
                        "Antrag vor Beginn!",
                        "Noch 6 Tage und 16 Stunden bis zum Beginn.",
                        "Monat 1 bis 12: 50 Prozent");
        answer("Vermittlung erschwert", true, "Stellungnahme vom 20. November");
        assertThat(screens.text()).contains("Gespeichert.", "Quelle: Stellungnahme vom 20. November");
        press("Ersteinschätzung festhalten");
        assertThat(screens.text()).contains("Festgehalten am 24. November 2026, 08:00 Uhr: Angaben fehlen.");
        press("In das Fachverfahren übernommen");
        assertThat(screens.text()).contains("Übergeben am 24. November 2026");
        assertThat(_find(Button.class, spec -> spec.withText("Beantworten"))).isEmpty();

        screens.open("intern/foerderung");
        assertThat(screens.text()).contains("Übergeben", "Eingliederungszuschuss (EGZ): Helferin im Lager");
        screens.open("intern/faelle/" + story.person.customerNumber().value());
        assertThat(screens.text()).contains("Förderung", "Helferin im Lager · Beginn 1. Dezember 2026");
    }

    @Test
    @Row("F83")
    void after_the_start_the_clock_is_red_and_an_application_in_time_turns_it_green(Screens screens) {
        begin(screens, FundingKind.WAGE_SUBSIDY);
        var address = screens.address();
        screens.open("intern/foerderung");
        assertThat(screens.text()).contains("Antrag fehlt noch", "Antrag vor Beginn!");

        clock.set(TestClock.START.plusSeconds(10 * 24 * 3600));
        screens.open("intern/foerderung");
        assertThat(screens.text()).contains("Beginn ohne Antrag");
        screens.open(address);
        assertThat(screens.text()).contains("Es hat ohne Antrag begonnen.", "eher nicht möglich");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Antrag eingegangen am")), LocalDate.of(2026, 11, 30));
        press("Eingang vermerken");
        assertThat(screens.text()).contains("Der Antrag ist rechtzeitig.");
    }

    @Test
    @Row("F82")
    void an_earlier_time_is_added_with_its_source_and_less_is_left(Screens screens) {
        begin(screens, FundingKind.WORK_OPPORTUNITY);
        assertThat(screens.text()).contains("24 Monate", "36 Monate").doesNotContain("und 0 Tage");

        press("Frühere Zeit nachtragen");
        press("Speichern");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Quelle")).isInvalid())
                .isTrue();
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Erster Tag")), LocalDate.of(2024, 1, 1));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Letzter Tag")), LocalDate.of(2024, 6, 30));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Quelle")), "COSACH");
        press("Speichern");

        assertThat(screens.text()).contains("18 Monate", "Quelle: COSACH");
        press("Löschen");
        assertThat(screens.text()).doesNotContain("Quelle: COSACH");
    }

    @Test
    @Row({"F84", "S19"})
    void the_grant_is_reckoned_by_month_with_a_share_that_one_may_change(Screens screens) {
        begin(screens, FundingKind.PARTICIPATION);

        assertThat(screens.text())
                .contains("Zuschuss nach § 16i, Monat für Monat", "Ungeprüfte Regel", "Gerundet wird kaufmännisch");
        assertThat(screens.text()).as("December 2026 at 13.90").contains("2.795,43");
        _setValue(
                _get(
                        BigDecimalField.class,
                        spec -> spec.withLabel("Arbeitgeberanteil ohne Arbeitsförderung in Prozent")),
                BigDecimal.ZERO);
        assertThat(screens.text()).contains("2.349,10");
    }

    @Test
    @Row("F81")
    void on_another_day_another_law_holds(Screens screens) {
        begin(screens, FundingKind.LONG_TERM_SUBSIDY);

        _setValue(this.<LocalDate>radio("Beginn der Förderung"), LocalDate.of(2023, 1, 1));

        assertThat(screens.text())
                .contains(
                        "Beginn 1. Januar 2023",
                        "Seit zwei Jahren arbeitslos",
                        "Damals nicht gefragt.",
                        "nicht gefragt");
    }

    @Test
    @Row("F85")
    void instead_of_a_voucher_there_is_the_way_to_the_agency(Screens screens) {
        begin(screens, FundingKind.WAGE_SUBSIDY);

        assertThat(screens.text())
                .contains(
                        "Bildungsgutschein: Entscheidung der Agentur für Arbeit seit 1.1.2025", "§ 22 Abs. 4 SGB III");
        assertThat(_find(Button.class, spec -> spec.withText("Bildungsgutschein")))
                .isEmpty();
    }

    @Test
    void a_number_that_is_not_for_the_reader_looks_like_one_that_nobody_has(Screens screens) {
        signIn(story.stranger);
        screens.open("intern/foerderung/neu");
        fill(FundingKind.WAGE_SUBSIDY);
        for (var number : new String[] {story.person.customerNumber().value(), "999A999999", "Unsinn"}) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Kundennummer")), number);
            press("Vorprüfung anlegen");
            assertThat(screens.text()).contains("Dieser Fall ist für Sie nicht offen.");
            assertThat(screens.address()).endsWith("/neu");
        }
    }

    @Test
    void the_form_says_what_is_missing(Screens screens) {
        screens.open("intern/foerderung/neu");

        press("Vorprüfung anlegen");

        assertThat(screens.text()).contains("Bitte nennen Sie die Stelle.", "Bitte wählen Sie den Beginn.");
    }

    @Test
    void the_employer_service_checks_for_a_job_without_a_person(Screens screens) {
        signIn(story.cases.aColleague(Roles.EMPLOYER_SERVICE));
        screens.open("intern/foerderung/neu");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Kundennummer")))
                .isEmpty();
        fill(FundingKind.WAGE_SUBSIDY);

        press("Vorprüfung anlegen");

        assertThat(screens.text()).contains("Ohne bestimmte Person", "Angaben fehlen");
        press("Ersteinschätzung festhalten");
        assertThat(_find(Button.class, spec -> spec.withText("In das Fachverfahren übernommen")))
                .isEmpty();
    }

    @Test
    @Row({"F84", "S19"})
    void the_subsidy_of_16e_is_reckoned_by_the_agreed_wage(Screens screens) {
        begin(screens, FundingKind.LONG_TERM_SUBSIDY);
        assertThat(screens.text()).contains("Bitte ergänzen Sie Wochenstunden und Stundenlohn.");

        press("Angaben zur Stelle ändern");
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Stundenlohn in Euro")), new BigDecimal("15.00"));
        assertThat(screens.text()).contains("Ein Monat bringt 2.535,00");
        press("Speichern");

        assertThat(screens.text()).contains("Zuschuss nach § 16e, Monat für Monat", "Mehr als ein Minijob");
        assertThat(screens.text()).as("75 percent, with unemployment insurance").contains("2.281,50");
        assertThat(_get(
                                BigDecimalField.class,
                                spec -> spec.withLabel("Arbeitgeberanteil mit Arbeitsförderung in Prozent"))
                        .getValue())
                .isEqualByComparingTo("20");
    }

    @Test
    @Row("F81")
    void beside_an_open_job_stands_which_support_is_possible_and_the_employer_service_asks_for_somebody_proposed(
            Screens screens) {
        var proposals = new ProposalStory(beans);
        var counsellor = proposals.aCounsellor();
        var agent = proposals.anAgent();
        var citizen = proposals.aCitizenOf(counsellor);
        var job = proposals.aJob(agent, 2);
        proposals.released(counsellor, citizen, job, ReleasedItem.NAME);
        signIn(agent);
        screens.open("intern/stellen/" + job.value());
        assertThat(screens.text())
                .contains(
                        "Welche Förderung kommt in Frage",
                        "Antrag vor Beginn! Beginn",
                        "Voraussetzungen hängen von der Person ab.",
                        "Nicht für eine solche Stelle: Einstiegsqualifizierung (EQ), Arbeitsgelegenheit (AGH).");

        screens.open("intern/foerderung/neu?stelle=" + job.value() + "&foerderung=EMPLOYER_TRIAL");
        var people = FundingViewsTest.<ProposalRow>chooser("Für wen?");
        _setValue(people, people.getListDataView().getItem(0));
        press("Vorprüfung anlegen");
        assertThat(screens.text())
                .contains(citizen.person().name().full(), "Das hat die Person freigegeben:", "Das klärt: die Beratung");
        press("Beratung fragen");
        assertThat(screens.text()).contains("Die Antwort steht aus.");

        signIn(counsellor);
        screens.open("intern/foerderung");
        assertThat(screens.text()).contains("Fragen des Arbeitgeberservice", "Küchenhilfe");
        press("Prüfen");
        assertThat(screens.text()).contains("Der Arbeitgeberservice fragt");
        press("Ergebnis mitteilen");
        assertThat(screens.text()).contains("Das Ergebnis ging am 24. November 2026");
    }

    @Test
    @Row("F81")
    void from_a_proposal_one_comes_to_the_check_of_its_job_and_its_person(Screens screens) {
        var proposals = new ProposalStory(beans);
        var counsellor = proposals.aCounsellor();
        var agent = proposals.anAgent();
        var citizen = proposals.aCitizenOf(counsellor);
        var job = proposals.aJob(agent, 2);
        var proposal = proposals.released(counsellor, citizen, job, ReleasedItem.NAME);
        var number = citizen.person().customerNumber().value();

        signIn(agent);
        screens.open("intern/vorschlaege/" + proposal.value());
        var ofAgent = wayToTheCheck();
        assertThat(ofAgent).doesNotContain(number);
        screens.open(ofAgent);
        assertThat(FundingViewsTest.<ProposalRow>chooser("Für wen?").getValue().id())
                .isEqualTo(proposal);

        signIn(counsellor);
        screens.open("intern/vorschlaege/" + proposal.value());
        screens.open(wayToTheCheck());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Kundennummer")).getValue())
                .isEqualTo(number);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Stelle oder Aufgabe"))
                        .getValue())
                .isEqualTo("Küchenhilfe");
    }

    private static String wayToTheCheck() {
        return _get(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith("intern/foerderung/neu")))
                .getHref();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> chooser(String label) {
        return (Select<T>) _get(Select.class, spec -> spec.withLabel(label));
    }

    private void begin(Screens screens, FundingKind kind) {
        screens.open(
                "intern/foerderung/neu?kunde=" + story.person.customerNumber().value());
        fill(kind);
        press("Vorprüfung anlegen");
    }

    private static void fill(FundingKind kind) {
        FundingViewsTest.<FundingKind>select("Förderung", kind);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Stelle oder Aufgabe")), "Helferin im Lager");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Beginn")), LocalDate.of(2026, 12, 1));
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel("Stunden je Woche")), BigDecimal.valueOf(39));
    }

    private void answer(String condition, boolean isFulfilled, String source) {
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Beantworten: " + condition)));
        _setValue(this.<Boolean>radio("Ist die Voraussetzung erfüllt?"), isFulfilled);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Quelle")), source);
        press("Speichern");
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(String label, T value) {
        _setValue((Select<T>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
