package org.jobcenterportal.registry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.ContactTime;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.citizens.NameAndHome;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.Consents;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.periods.PeriodDirectory;
import org.jobcenterportal.profile.Mobility;
import org.jobcenterportal.profile.ProfileDesk;
import org.jobcenterportal.profile.ProfileDirectory;
import org.jobcenterportal.profile.ProfileDraft;
import org.jobcenterportal.profile.ProfileEdit;
import org.jobcenterportal.profile.ProvenanceSource;
import org.jobcenterportal.profile.ResidenceKind;
import org.jobcenterportal.profile.ResidenceTitle;
import org.jobcenterportal.profile.Schooling;
import org.jobcenterportal.profile.WorkingTime;
import org.jobcenterportal.registry.NameDesk;
import org.jobcenterportal.registry.NameEdit;
import org.jobcenterportal.registry.ProtectionDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class RegistryViewsTest {

    private static final LocalDate TODAY = OfficeTime.dayOf(TestClock.START);

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private CitizenDirectory directory;

    @Autowired
    private ProfileDesk desk;

    @Autowired
    private NameDesk names;

    @Autowired
    private ProtectionDesk protection;

    @Autowired
    private ProfileDirectory profiles;

    @Autowired
    private PeriodDirectory periods;

    @Autowired
    private Consents consents;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private PersonDraft anna;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
        anna = cases.aCaseOf(counsellor);
    }

    @Test
    void a_counsellor_keeps_the_profile_and_the_file_shows_it_with_its_origin(Screens screens) {
        as(counsellor);
        screens.open(part("profil"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wunsch in eigenen Worten")), "Pflegehelferin, Teilzeit");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Erlernter Beruf")), "Köchin");

        click("Profil speichern");

        assertThat(screens.text()).contains("Profil gespeichert");
        screens.open("intern/faelle/" + anna.customerNumber().value());
        assertThat(screens.text())
                .contains("Pflegehelferin, Teilzeit", "Köchin", "von der Person selbst", "Daten ändern");
    }

    @Test
    void a_stale_edit_shows_both_versions_and_loses_nothing(Screens screens) {
        as(counsellor);
        screens.open(part("profil"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wunsch in eigenen Worten")), "Pflege");
        var seen = desk.of(anna.id());
        desk.save(
                anna.id(),
                new ProfileEdit(
                        new ProfileDraft(
                                seen.content().qualification(),
                                List.of(),
                                Schooling.BASIC,
                                null,
                                "Köchin",
                                List.of(),
                                Set.of(),
                                Mobility.UNKNOWN,
                                WorkingTime.UNKNOWN,
                                List.of(),
                                "Lager"),
                        seen,
                        ProvenanceSource.COUNSELLOR,
                        TODAY));

        click("Profil speichern");
        assertThat(screens.text()).contains("Jemand hat das gerade geändert.", "Beide Fassungen");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Wunsch in eigenen Worten"))
                        .getValue())
                .isEqualTo("Pflege");
        click("So zusammen speichern");

        var merged = profiles.of(anna.id()).content();
        assertThat(merged.wish()).isEqualTo("Pflege");
        assertThat(merged.occupation()).isEqualTo("Köchin");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_residence_title_is_recorded_and_the_person_reads_it(Screens screens) {
        as(counsellor);
        screens.open(part("profil"));
        var until = _get(DatePicker.class, spec -> spec.withLabel("Gültig bis (optional)"));
        _setValue(until, LocalDate.of(2027, 3, 4));
        click("Profil speichern");
        assertThat(screens.text()).contains("Bitte auch den Titel wählen.");
        _setValue(
                (Select<ResidenceKind>) _get(Select.class, spec -> spec.withLabel("Aufenthaltstitel")),
                ResidenceKind.TEMPORARY_PROTECTION);

        click("Profil speichern");

        assertThat(profiles.of(anna.id()).content().title())
                .isEqualTo(new ResidenceTitle(ResidenceKind.TEMPORARY_PROTECTION, LocalDate.of(2027, 3, 4)));
        screens.open("intern/faelle/" + anna.customerNumber().value());
        assertThat(screens.text())
                .contains("vorübergehender Schutz (§ 24 AufenthG), gültig bis 4. März 2027", "von der Person selbst");
    }

    @Test
    void what_is_wrong_is_said_at_the_field(Screens screens) {
        as(counsellor);
        screens.open(part("profil"));
        var until = _get(TextField.class, spec -> spec.withLabel("Schule bis (optional)"));
        _setValue(until, "bald");

        click("Profil speichern");

        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getValue()).isEqualTo("bald");
        assertThat(screens.text()).contains("Bitte Monat und Jahr, zum Beispiel 07/2025");
    }

    @Test
    void months_are_recorded_and_what_follows_is_said(Screens screens) {
        as(counsellor);
        screens.open(part("zeiten"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Von")), "7.2025");

        click("Zeit speichern");
        assertThat(screens.text())
                .contains("17 Monate Leistung in den letzten 24 Monaten.", "Noch 4 Monate bis zum Langzeitbezug.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Von")), "11/2026");
        click("Zeit speichern");
        assertThat(screens.text()).contains("Für diese Monate steht schon etwas da");
        assertThat(periods.of(anna.id()).all()).hasSize(1);
    }

    @Test
    @Row("F105")
    @SuppressWarnings("unchecked")
    void a_consent_is_read_out_recorded_and_withdrawn(Screens screens) {
        as(counsellor);
        screens.open(part("einwilligungen"));
        _setValue(
                (Select<ConsentPurpose>) _get(Select.class, spec -> spec.withLabel("Zweck")),
                ConsentPurpose.HOME_VISIT);
        assertThat(screens.text()).contains("Ohne Einwilligung treffen wir uns an einem anderen Ort.");

        click("Einwilligung eintragen");
        assertThat(consents.given(anna.id(), ConsentPurpose.HOME_VISIT)).isTrue();
        click("Widerruf eintragen");
        assertThat(consents.given(anna.id(), ConsentPurpose.HOME_VISIT)).isFalse();
        assertThat(screens.text()).contains("Widerruf eingetragen. Er gilt sofort.", "Beleg BL-");
    }

    @Test
    @Row("F8")
    @SuppressWarnings("unchecked")
    void a_protection_needs_a_reason(Screens screens) {
        as(counsellor);
        screens.open(part("erreichbarkeit"));
        _setValue(
                (Select<Protection.Reason>) _get(Select.class, spec -> spec.withLabel("Schutz")),
                Protection.Reason.VIOLENCE);
        click("Schutz speichern");
        assertThat(screens.text()).contains("Bitte mindestens 10 Zeichen");

        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Grund in einem Satz")),
                "Beschluss des Gerichts liegt vor.");
        click("Schutz speichern");

        assertThat(directory.card(anna.id()).orElseThrow().isProtected()).isTrue();
    }

    @Test
    @Row({"F1", "F8"})
    void a_new_name_is_saved_the_old_one_shown_and_a_protected_address_marked(Screens screens) {
        counsellor.does(() -> {
            protection.protect(anna.id(), Protection.Reason.VIOLENCE, "Beschluss des Gerichts liegt vor.");
            return true;
        });
        as(counsellor);
        screens.open(part("anschrift"));
        assertThat(screens.text()).contains("Diese Person ist geschützt.");
        var family = _get(TextField.class, spec -> spec.withLabel("Familienname"));
        _setValue(family, "");
        click("Name und Anschrift speichern");
        assertThat(screens.text()).contains("Familienname: Das fehlt noch.");
        _setValue(family, "Zyprian");

        click("Name und Anschrift speichern");

        assertThat(screens.text())
                .contains("Name und Anschrift gespeichert.", "Anna Zyprian", "Bis 24. November 2026: Anna Beispiel");
    }

    @Test
    @Row("F1")
    void a_stale_edit_of_a_name_shows_both_versions(Screens screens) {
        as(counsellor);
        screens.open(part("anschrift"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Familienname")), "Mine");
        var seen = names.of(anna.id());
        names.save(
                anna.id(),
                new NameEdit(
                        seen,
                        new NameAndHome(new PersonName("Anna", "Theirs"), seen.residence()),
                        ProvenanceSource.CENTRAL_SYSTEM,
                        TODAY));

        click("Name und Anschrift speichern");

        assertThat(screens.text()).contains("Name: Sie Anna Mine, gespeichert Anna Theirs.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Familienname")).getValue())
                .isEqualTo("Mine");
    }

    @Test
    @Row("F7")
    @SuppressWarnings("unchecked")
    void each_weekday_has_hours_of_its_own(Screens screens) {
        as(counsellor);
        screens.open(part("erreichbarkeit"));
        _setValue(
                (CheckboxGroup<DayOfWeek>) _get(CheckboxGroup.class, spec -> spec.withLabel("Sichere Tage für Anrufe")),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Freitag: von")), LocalTime.of(14, 0));
        click("Erreichbarkeit speichern");
        assertThat(screens.text()).contains("Freitag: Das Ende liegt nach dem Anfang.");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Freitag: bis")), LocalTime.of(16, 0));

        click("Erreichbarkeit speichern");

        assertThat(directory.recorded(anna.id()).orElseThrow().contactTimes())
                .containsExactlyInAnyOrder(
                        new ContactTime(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.NOON),
                        new ContactTime(DayOfWeek.FRIDAY, LocalTime.of(14, 0), LocalTime.of(16, 0)));
        screens.open(part("erreichbarkeit"));
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Freitag: von"))
                        .getValue())
                .isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    @Row("F2")
    void the_household_shows_its_history(Screens screens) {
        as(counsellor);
        screens.open(part("haushalt"));

        assertThat(screens.text()).contains("Anna Beispiel: stellt den Antrag, seit 1. März 2025");
    }

    @Test
    @Row("F1")
    void a_new_case_is_recorded_and_a_taken_number_told_while_typing(Screens screens) {
        as(counsellor);
        screens.open("intern/faelle/neu");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Kundennummer")),
                anna.customerNumber().readable());
        assertThat(screens.text()).contains("Anna Beispiel gibt es schon.");

        var number = "997N" + anna.customerNumber().value().substring(4);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Kundennummer")), number);
        click("Fall anlegen");
        assertThat(screens.text()).contains("Vorname: Das fehlt noch.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vorname")), "Lena");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Familienname")), "Novak");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Geburtsdatum")), LocalDate.of(1994, 2, 3));
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("BG-Nummer")),
                "99797//0" + anna.customerNumber().value().substring(4));
        click("Fall anlegen");

        assertThat(screens.text()).contains("Lena Novak ist angelegt.");
        assertThat(directory.idOf(new CustomerNumber(number))).isPresent();
    }

    @Test
    @Row("F104")
    void the_parts_of_the_case_of_others_stay_closed(Screens screens) {
        as(cases.aCounsellor());
        for (var address : Set.of("profil", "zeiten", "einwilligungen", "erreichbarkeit", "haushalt", "anschrift")) {
            screens.open(part(address));

            assertThat(screens.text())
                    .contains("Diesen Fall öffnen Sie zuerst in der Akte.")
                    .doesNotContain("Anna");
        }
    }

    @Test
    @Row("F7")
    @As("buergerin")
    void a_citizen_says_what_she_wishes_and_how_she_is_reached(Screens screens) {
        jdbc.sql("delete from account_link where account_id = ?")
                .param(user.require().id().value())
                .update();
        citizens.importAccountLinks(Map.of(user.require().id(), anna.id()));
        screens.open("meine/profil");
        assertThat(screens.text()).contains("Schule und Aufenthalt", "Dazu steht hier nichts.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wunsch in eigenen Worten")), "Im Café");
        click("Wünsche speichern");
        assertThat(screens.text()).contains("Ihre Beratung sieht die Änderung sofort.");

        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Sprache")), "uk");
        click("Erreichbarkeit speichern");

        assertThat(profiles.of(anna.id()).content().wish()).isEqualTo("Im Café");
        assertThat(directory.communication(anna.id()).orElseThrow().languageTag())
                .isEqualTo("uk");
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private String part(String name) {
        return "intern/faelle/" + anna.customerNumber().value() + "/" + name;
    }

    private static void as(Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
    }
}
