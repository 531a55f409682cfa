package org.jobcenterportal.employers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.employers.Businesses;
import org.jobcenterportal.employers.EmployerCard;
import org.jobcenterportal.employers.EmployersImport;
import org.jobcenterportal.employers.TalkGoal;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class EmployerViewsTest {

    private static final AtomicInteger COUNT = new AtomicInteger(200);

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private EmployersImport imports;

    private Colleague agent;
    private String phone;
    private EmployerCard bakery;

    @BeforeEach
    void an_agent_and_a_bakery() {
        clock.set(TestClock.START);
        agent = new Cases(organisation, citizens, caseload).aColleague(Roles.EMPLOYER_SERVICE);
        var number = COUNT.incrementAndGet();
        phone = "0561 809021" + number;
        bakery = Businesses.business("Bäckerei Sichtkorn", null, Integer.toString(number), phone, agent.staff());
        imports.importEmployers(List.of(bakery));
        signIn(agent);
    }

    @Test
    @Row({"F70", "S22"})
    void the_list_finds_by_what_is_known_and_the_number_dials(Screens screens) {
        screens.open(
                "intern/arbeitgeber?suche=sichtkorn&betreut=" + agent.staff().value());

        assertThat(screens.heading()).isEqualTo("Arbeitgeber");
        assertThat(screens.text())
                .contains("Ein Betrieb", "Bäckerei Sichtkorn", "Lebensmittel, Bäckereien", "noch kein Gespräch");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("tel:+49561809021" + COUNT.get()));

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Anrufen fällig")), true);
        assertThat(screens.text()).contains("Kein Betrieb passt dazu.");
        assertThat(screens.address()).contains("anrufen=ja", "suche=sichtkorn");
    }

    @Test
    @Row({"F70", "S12", "S19"})
    void a_talk_is_written_down_with_a_promise_and_the_next_call(Screens screens) {
        screens.open("intern/arbeitgeber/" + bakery.id().value());
        press("Gespräch festhalten");
        assertThat(screens.text()).contains("Was wurde besprochen?: Bitte ausfüllen.");

        @SuppressWarnings("unchecked")
        var goal = (Select<TalkGoal>) _get(Select.class, spec -> spec.withLabel("Wofür?"));
        _setValue(goal, TalkGoal.PARTICIPATION);
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Was wurde besprochen?")), "Sucht Hilfe in der Backstube.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Das haben wir zugesagt")), "Merkblatt schicken");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wieder anrufen wegen")), "Probetag");
        press("Gespräch festhalten");
        assertThat(screens.text()).contains("Anrufen am: Bitte einen gültigen Tag angeben.");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Anrufen am")),
                OfficeTime.dayOf(TestClock.START).plusDays(1));
        press("Gespräch festhalten");

        assertThat(screens.text())
                .contains(
                        "Telefonat mit Xaverine Quirinkorn: Akquise: Teilhabe am Arbeitsmarkt (§ 16i SGB II)",
                        "Sucht Hilfe in der Backstube.",
                        "Wir: Merkblatt schicken",
                        "Anrufen: Probetag",
                        "morgen");
        press("Eingehalten");
        assertThat(screens.text()).contains("eingehalten");
        press("Nicht mehr nötig");
        assertThat(screens.text()).doesNotContain("Anrufen: Probetag");
    }

    @Test
    @Row("F70")
    void while_a_new_one_is_written_down_who_may_be_meant_stands_beside_it(Screens screens) {
        screens.open("intern/arbeitgeber/neu");
        press("Betrieb anlegen");
        assertThat(screens.text()).contains("Name des Betriebs: Bitte ausfüllen.", "Bisher kein ähnlicher Betrieb");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name des Betriebs")), "Baeckerei Sichtkron GmbH");
        assertThat(screens.text()).contains("Vielleicht schon da", "Bäckerei Sichtkorn", "Warum: ähnlicher Name");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Betriebsnummer")), "09912343");
        press("Betrieb anlegen");
        assertThat(screens.text()).contains("Die Nummer stimmt nicht.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Betriebsnummer")), "");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vorname")), "Ida");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nachname")), "Sichtkron");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefon")), phone);
        press("Betrieb anlegen");

        assertThat(screens.heading()).isEqualTo("Baeckerei Sichtkron GmbH");
        assertThat(screens.text()).contains("Vielleicht schon da", "gleiche Telefonnummer", "Ida Sichtkron");
        press("Zusammenführen");
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        assertThat(screens.text())
                .contains("Xaverine Quirinkorn", "Ida Sichtkron")
                .doesNotContain("Vielleicht schon da");

        screens.open("intern/arbeitgeber/" + bakery.id().value());
        assertThat(screens.heading()).isEqualTo("Baeckerei Sichtkron GmbH");
    }

    @Test
    @Row("F70")
    void head_site_and_contact_are_changed_in_windows(Screens screens) {
        screens.open("intern/arbeitgeber/" + bakery.id().value());
        press("Betrieb ändern");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name des Betriebs")), "Bäckerei Weitsicht");
        press("Speichern");
        assertThat(screens.heading()).isEqualTo("Bäckerei Weitsicht");

        press("Standort hinzufügen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Straße")), "Leipziger Straße");
        press("Speichern");
        assertThat(screens.text()).contains("Eine Postleitzahl hat fünf Ziffern.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hausnummer")), "9");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Postleitzahl")), "34123");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ort")), "Kassel");
        press("Speichern");
        assertThat(screens.text()).contains("Leipziger Straße 9, 34123 Kassel");

        press("Ansprechperson hinzufügen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vorname")), "Otto");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nachname")), "Weit");
        press("Speichern");
        assertThat(screens.text()).contains("Otto Weit");
    }

    @Test
    @Row("F70")
    void counsellors_read_and_are_offered_no_way_to_write(Screens screens) {
        signIn(new Cases(organisation, citizens, caseload).aCounsellor());
        screens.open("intern/arbeitgeber/" + bakery.id().value());

        assertThat(screens.text())
                .contains("Bäckerei Sichtkorn", "Verlauf")
                .doesNotContain("Gespräch festhalten", "Betrieb ändern", "hinzufügen");
        screens.open("intern/arbeitgeber/00000000-0000-7000-8000-000000000000");
        assertThat(screens.status()).isEqualTo(404);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
