package org.jobcenterportal.offers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.runs.Offers.TODAY;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDesk;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.measures.ReviewDraft.ReviewResult;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunStatus;
import org.jobcenterportal.runs.RunsImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StaffOffersTest {

    @Autowired
    private CatalogueImport imports;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MeasureDesk desk;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private Offers offers;
    private Cases cases;
    private Colleague manager;

    @BeforeEach
    void aManager() {
        clock.set(TestClock.START);
        offers = new Offers(imports, catalogue, runs, directory);
        cases = new Cases(organisation, citizens, caseloads);
        manager = cases.aColleague(Roles.MEASURE_MANAGEMENT);
    }

    @Test
    @Row({"F10", "F15"})
    void a_counsellor_sees_places_and_approvals_but_no_way_to_change_them(Screens screens) {
        var run = offers.aRun(offers.aMeasure(), offers.aProvider(TODAY.plusMonths(1)), 7);
        var name = run.measure().name(Locale.GERMAN);
        var counsellor = cases.aCounsellor();

        as(counsellor, () -> screens.open("intern/massnahmen?liste=approval-ends"));

        assertThat(screens.text()).contains(name, "7 von 7 frei", "läuft ab am").doesNotContain("Neue Maßnahme");

        as(counsellor, () -> screens.open("intern/massnahmen/" + run.measure().key()));

        assertThat(screens.heading()).isEqualTo(name);
        assertThat(screens.text())
                .contains(
                        "Leichte Sprache",
                        "Diese Sprache fehlt noch.",
                        "English",
                        run.provider().name(),
                        "28,50")
                .doesNotContain("Bearbeiten");
    }

    @Test
    @Row("S34")
    void a_new_measure_goes_from_draft_to_signature_to_the_catalogue(Screens screens) {
        var officer = cases.aColleague(Roles.EQUALITY_OFFICER);
        var key = "neu-" + System.nanoTime();
        as(manager, () -> screens.open("intern/massnahmen/neu"));
        as(manager, () -> _click(button("Speichern")));
        assertThat(screens.text()).contains("Instrument: Bitte ausfüllen.");

        _get(TextField.class, spec -> spec.withLabel("Kurzname in der Adresse")).setValue(key);
        this.<Instrument>select("Instrument").setValue(Instrument.ACTIVATION);
        _find(TextField.class, spec -> spec.withLabel("Name")).getFirst().setValue("Mut am Morgen");
        _find(TextField.class, spec -> spec.withLabel("In einem Satz"))
                .getFirst()
                .setValue("Ein Kurs.");
        List.of("Für wen", "Wofür", "Was dort geschieht")
                .forEach(label -> _find(TextArea.class, spec -> spec.withLabel(label))
                        .getFirst()
                        .setValue("Worte."));
        as(manager, () -> _click(button("Speichern")));
        assertThat(screens.text()).contains("Gespeichert.");

        as(manager, () -> screens.open("intern/massnahmen/" + key));
        as(manager, () -> _click(button("Zur Mitzeichnung geben")));
        assertThat(screens.text()).contains("Die BCA liest diese Maßnahme.");
        as(cases.aCounsellor(), () -> screens.open("intern/massnahmen/" + key));
        assertThat(screens.status()).isEqualTo(404);

        as(officer, () -> screens.open("intern/massnahmen/" + key));
        as(officer, () -> _click(button("Zurückgeben")));
        assertThat(screens.text()).contains("Bitte nennen Sie einen Grund.");
        as(officer, () -> _click(button("Mitzeichnen")));

        assertThat(catalogue.byKey(new MeasureKey(key)).map(MeasureDetails::isOnOffer))
                .hasValue(true);
    }

    @Test
    @Row("F10")
    void who_writes_too_late_sees_both_and_loses_nothing(Screens screens) {
        var measure = offers.aMeasure();
        as(manager, () -> screens.open("intern/massnahmen/" + measure.key() + "/bearbeiten"));
        var theirs = measure.written();
        manager.does(() -> desk.change(
                measure.id(),
                measure.version(),
                new org.jobcenterportal.measures.MeasureDraft(
                        theirs.key(),
                        theirs.instrument(),
                        theirs.access(),
                        theirs.german(),
                        theirs.audiences(),
                        theirs.childcare(),
                        theirs.isVoluntary(),
                        theirs.revealsHealth(),
                        theirs.isPublic(),
                        11,
                        theirs.texts())));
        _find(TextField.class, spec -> spec.withLabel("Name")).getFirst().setValue("Von mir benannt");

        as(manager, () -> _click(button("Speichern")));
        assertThat(screens.text()).contains("Jemand hat diese Maßnahme gerade geändert.", "höchstens 11 Monate");
        as(manager, () -> _click(button("Auswahl speichern")));

        var saved = catalogue.measure(measure.id()).orElseThrow();
        assertThat(saved.name(Locale.GERMAN)).isEqualTo("Von mir benannt");
        assertThat(saved.written().maxMonths()).isEqualTo(11);
        as(manager, () -> screens.open("intern/massnahmen/" + measure.key() + "/fassungen"));
        assertThat(screens.text()).contains("Vorher: " + measure.name(Locale.GERMAN), "Dann: Von mir benannt");
    }

    @Test
    @Row("S33")
    void a_review_is_recorded_and_read(Screens screens) {
        var measure = offers.aMeasure();
        as(manager, () -> screens.open("intern/massnahmen/" + measure.key() + "/pruefung"));
        assertThat(screens.text()).contains("Sechs Monate danach", "weniger als 3 gefragt");
        List.of("Nutzung", "Erfolg", "Sinn")
                .forEach(label ->
                        _get(TextArea.class, spec -> spec.withLabel(label)).setValue(label + " stimmt."));
        this.<ReviewResult>radios("Ergebnis").setValue(ReviewResult.CHANGE);

        as(manager, () -> _click(button("Prüfung festhalten")));

        as(manager, () -> screens.open("intern/massnahmen/" + measure.key()));
        assertThat(screens.text()).contains("ändern: 24. November 2026", "Nutzung: Nutzung stimmt.");
    }

    @Test
    @Row({"F10", "F13"})
    void a_contract_and_a_run_are_added_and_the_run_is_opened(Screens screens) {
        var measure = offers.aMeasure();
        var provider = offers.aProvider();
        as(manager, () -> screens.open("intern/massnahmen/" + measure.key() + "/vertraege"));
        as(manager, () -> _click(button("Vertrag anlegen")));
        assertThat(screens.text()).contains("Letzter Tag: Bitte ausfüllen.");
        select("Träger").setValue(provider);
        _get(TextField.class, spec -> spec.withLabel("Nummer (Los)")).setValue("L-" + System.nanoTime());
        day("Erster Tag").setValue(TODAY.plusDays(7));
        day("Letzter Tag").setValue(TODAY.plusMonths(6));
        _get(IntegerField.class, spec -> spec.withLabel("Plätze")).setValue(9);
        _get(NumberField.class, spec -> spec.withLabel("Kosten je Platz und Tag in Euro"))
                .setValue(28.5);
        as(manager, () -> _click(button("Vertrag anlegen")));
        assertThat(directory.contractsOf(List.of(measure.id()))).hasSize(1);

        as(manager, () -> screens.open("intern/massnahmen/" + measure.key() + "/durchfuehrung/neu"));
        Map.of(
                        "Ort", "Haus der Begegnung",
                        "Straße", "Holländische Straße",
                        "Hausnummer", "74",
                        "Postleitzahl", "34127",
                        "Ansprechperson", "Erika Sommer")
                .forEach((label, words) ->
                        _get(TextField.class, spec -> spec.withLabel(label)).setValue(words));
        _get(TimePicker.class, spec -> spec.withLabel("Von")).setValue(LocalTime.of(9, 0));
        _get(TimePicker.class, spec -> spec.withLabel("Bis")).setValue(LocalTime.of(8, 0));
        as(manager, () -> _click(button("Speichern")));
        assertThat(screens.text()).contains("Das Ende liegt nicht nach dem Anfang.");
        _get(TimePicker.class, spec -> spec.withLabel("Bis")).setValue(LocalTime.of(12, 0));
        as(manager, () -> _click(button("Speichern")));

        assertThat(screens.text()).contains("9 von 9 frei", "geplant", "Haus der Begegnung", "28,50", "Feiertag");
        as(manager, () -> _click(button("Für Vorschläge öffnen")));
        assertThat(directory.runsOf(measure.id()).getFirst().status()).isEqualTo(RunStatus.OPEN);
    }

    @Test
    @Row("F11")
    void a_run_with_nobody_in_it_is_cancelled_with_a_reason(Screens screens) {
        var run = offers.aRun(3);
        as(
                manager,
                () -> screens.open("intern/massnahmen/" + run.measure().key() + "/durchfuehrung/"
                        + run.id().value() + "/absagen"));
        assertThat(screens.text()).contains("Niemand hat hier einen Platz");
        as(manager, () -> _click(button("Verbindlich absagen")));
        assertThat(screens.text()).contains("Grund: Bitte ausfüllen.");

        _get(TextArea.class, spec -> spec.withLabel("Grund")).setValue("Der Raum fehlt.");
        as(manager, () -> _click(button("Verbindlich absagen")));

        assertThat(directory.run(run.id()).orElseThrow().status()).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    @Row({"F14", "F15"})
    void a_provider_is_kept_with_its_approval_and_closing_times(Screens screens) {
        as(manager, () -> screens.open("intern/massnahmen/traeger/neu"));
        var name = "Träger " + System.nanoTime();
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue(name);
        _get(TextField.class, spec -> spec.withLabel("Ansprechperson")).setValue("Erika Sommer");
        day("AZAV-Zulassung bis").setValue(TODAY.plusDays(10));
        as(manager, () -> _click(button("Speichern")));
        day("Geschlossen ab").setValue(TODAY.plusDays(30));
        day("Geschlossen bis").setValue(TODAY.plusDays(33));
        _get(TextField.class, spec -> spec.withLabel("Anlass")).setValue("Betriebsferien");
        as(manager, () -> _click(button("Schließzeit eintragen")));
        assertThat(screens.text()).contains("24. Dez. 2026 bis 27. Dez. 2026: Betriebsferien");

        as(manager, () -> screens.open("intern/massnahmen/traeger"));

        assertThat(screens.text()).contains(name, "4. Dezember 2026");
    }

    @Test
    @Row("F17")
    void the_leaflet_is_opened_from_the_staff_page(Screens screens) {
        as(manager, () -> screens.open("intern/massnahmen/elternforum-light"));

        assertThat(_find(Anchor.class, link -> link.withClasses("button")).stream()
                        .map(link -> link.getElement().getTextRecursively()))
                .contains("Als Blatt zum Mitnehmen (PDF)");
    }

    private void as(Colleague reader, Runnable action) {
        reader.does(() -> {
            action.run();
            return null;
        });
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radios(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static com.vaadin.flow.component.datepicker.DatePicker day(String label) {
        return _get(com.vaadin.flow.component.datepicker.DatePicker.class, spec -> spec.withLabel(label));
    }
}
