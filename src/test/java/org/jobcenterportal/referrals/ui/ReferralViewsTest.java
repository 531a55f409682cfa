package org.jobcenterportal.referrals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReferralViewsTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private String form;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        form = "intern/faelle/" + story.person.customerNumber().value() + "/ueberweisung";
    }

    @Test
    @Row({"F49", "F50", "F51"})
    void from_the_form_to_the_answer_and_the_citizens_own_page(Screens screens) {
        signIn(story.counsellor);
        screens.open(form);
        press("Entwurf anlegen");
        assertThat(screens.text()).contains("Bitte wählen Sie den Zweck.", "Ohne Grundlage geht keine Überweisung.");
        fill(ReferralAim.DEBT, ReferralBasis.CONSENT);
        assertThat(screens.text()).contains("Die Stadt hilft. Sie überweisen.", "§ 16a SGB II", "Anna Beispiel");
        press("Entwurf anlegen");
        assertThat(screens.heading()).isEqualTo("Überweisung: Schuldnerberatung");
        assertThat(screens.text()).contains("noch keine Einwilligung");
        var address = screens.address();

        story.citizenSignsIn();
        screens.open("meine/ueberweisungen");
        assertThat(screens.text()).contains("Sind Sie einverstanden?", "Das würden wir weitergeben");
        press("Ja, einverstanden");
        assertThat(screens.text()).contains("Danke. Ihre Einwilligung ist notiert.");

        signIn(story.counsellor);
        screens.open(address);
        press("Weitergegeben");
        assertThat(screens.text()).contains("wartet auf Antwort");
        select("Was hat die Stelle geantwortet?", ReferralStatus.DECLINED);
        press("Antwort festhalten");
        assertThat(screens.text()).contains("Bitte nennen Sie den Grund.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Was genau?")), "Keine Termine bis März");
        press("Antwort festhalten");
        assertThat(screens.text()).contains("abgelehnt", "Keine Termine bis März", "abgeschlossen");
    }

    @Test
    @Row({"F52", "S4"})
    void the_form_says_by_day_whether_the_agency_decides_or_the_voucher_was_the_offices(Screens screens) {
        signIn(story.counsellor);
        screens.open(form + "?zweck=FURTHER_TRAINING");
        assertThat(screens.text())
                .contains("Die Agentur für Arbeit entscheidet. Sie überweisen.", "§ 22 Abs. 4 SGB III");

        fill(ReferralAim.FURTHER_TRAINING, ReferralBasis.CONSENT);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Beginn der Leistung")), LocalDate.of(2024, 12, 31));
        press("Entwurf anlegen");

        assertThat(screens.text()).contains("Bildungsgutschein statt Überweisung", "§ 16 Abs. 1 S. 2 Nr. 4 SGB II");
        assertThat(screens.address()).endsWith("ueberweisung?zweck=FURTHER_TRAINING");
    }

    @Test
    @Row("F50")
    void the_citizen_takes_her_consent_back(Screens screens) {
        signIn(story.counsellor);
        screens.open(form);
        fill(ReferralAim.DEBT, ReferralBasis.CONSENT);
        press("Entwurf anlegen");
        press("Einwilligung festhalten");
        press("Weitergegeben");

        story.citizenSignsIn();
        screens.open("meine/ueberweisungen");
        press("Einwilligung zurücknehmen");
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(screens.text()).contains("Ihre Einwilligung ist zurückgenommen.", "Zurückgerufen");
    }

    @Test
    @Row("F50")
    void of_a_draft_that_was_called_back_nobody_reads_that_something_went(Screens screens) {
        signIn(story.counsellor);
        screens.open(form);
        fill(ReferralAim.DEBT, ReferralBasis.CONSENT);
        press("Entwurf anlegen");
        press("Einwilligung festhalten");
        assertThat(screens.text()).contains("Blatt drucken (PDF)", "Anna Beispiel");
        press("Zurückrufen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Warum rufen Sie sie zurück?")), "Nicht mehr nötig");
        press("Jetzt zurückrufen");
        assertThat(screens.text())
                .contains("Die andere Stelle hat nichts bekommen.")
                .doesNotContain("Blatt drucken (PDF)");

        story.citizenSignsIn();
        screens.open("meine/ueberweisungen");
        assertThat(screens.text())
                .contains("Das haben wir weitergegeben", "Nichts.")
                .doesNotContain("Das würden wir weitergeben");
    }

    @Test
    @Row("F49")
    void the_list_and_the_case_file_lead_to_it(Screens screens) {
        signIn(story.counsellor);
        screens.open("intern/ueberweisungen");
        assertThat(screens.text()).contains("Nichts wartet auf andere Stellen.");
        screens.open(form);
        fill(ReferralAim.CHILDCARE, ReferralBasis.SOCIAL_TASK);
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Warum ist die Weitergabe erforderlich?")),
                "Für die Aufnahme der Arbeit.");
        press("Entwurf anlegen");
        press("Weitergegeben");

        screens.open("intern/ueberweisungen");
        assertThat(screens.text()).contains("Kinderbetreuung", "Beispiel, Anna", "Wartet auf Antwort");
        screens.open("intern/faelle/" + story.person.customerNumber().value());
        assertThat(screens.text()).contains("Überweisungen", "Weitergegeben an Beratungsstelle.");
    }

    private static void fill(ReferralAim aim, ReferralBasis basis) {
        select("Stelle und Zweck", aim);
        text("Name der Stelle", "Beratungsstelle");
        text("Straße", "Obere Königsstraße");
        text("Hausnummer", "8");
        text("Postleitzahl", "34117");
        text("Ort", "Kassel");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wofür, in einfachen Worten")), "Bitte um Beratung.");
        setBasis(basis);
    }

    @SuppressWarnings("unchecked")
    private static void setBasis(ReferralBasis basis) {
        _setValue(
                (RadioButtonGroup<ReferralBasis>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Grundlage der Weitergabe")),
                basis);
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(String label, T value) {
        _setValue((Select<T>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    private static void text(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
