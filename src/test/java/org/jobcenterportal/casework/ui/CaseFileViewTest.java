package org.jobcenterportal.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.Communication;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.Protection;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.organisation.OrganisationImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class CaseFileViewTest {

    private static final String NOBODYS = "999Z888888";

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Cases cases;
    private Colleague counsellor;
    private Colleague stranger;
    private PersonDraft anna;

    @BeforeEach
    void aCase() {
        clock.set(TestClock.START);
        cases = new Cases(organisation, citizens, caseload);
        counsellor = cases.aCounsellor();
        stranger = cases.aCounsellor();
        anna = cases.aCaseOf(counsellor);
    }

    @Test
    @Row({"F1", "F102"})
    void the_counsellor_sees_head_and_facts_and_that_her_look_is_logged(Screens screens) {
        as(counsellor);

        screens.open(address(anna));

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(screens.text())
                .contains("36 Jahre", "Kundennummer " + anna.customerNumber().readable())
                .contains("zuständige Beraterin", "Frau Beispiel sieht ihn.")
                .contains("Letzter Kontakt", "noch nie", "Nächster Termin", "keiner geplant");
        assertThat(looks(anna.id())).isNotEmpty().containsOnly("case.own");
    }

    @Test
    @Row("F102")
    void others_say_why_first_and_get_in_for_an_hour(Screens screens) {
        as(stranger);
        screens.open(address(anna));
        assertThat(screens.text()).contains("Warum öffnen Sie diesen Fall?").doesNotContain("Anna Beispiel");

        answer("Sie ruft gerade an und fragt.");

        assertThat(screens.heading()).isEqualTo("Anna Beispiel");
        assertThat(screens.text()).contains("mit Grund geöffnet", "Offen bis 09:00 Uhr, noch 60 Minuten.");

        clock.advance(Duration.ofMinutes(60));
        screens.open(address(anna));
        assertThat(screens.heading()).isEqualTo("Warum öffnen Sie diesen Fall?");
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_nothing_typed_is_lost(Screens screens) {
        as(stranger);
        screens.open(address(anna));
        var words = _get(TextField.class, spec -> spec.withLabel("In einem Satz"));
        _setValue(words, "kurz");

        _click(_get(Button.class, spec -> spec.withText("Fall öffnen")));

        assertThat(screens.text())
                .contains(
                        "Bitte wählen Sie einen Anlass.", "Bitte schreiben Sie einen Satz mit mindestens 10 Zeichen.");
        assertThat(words.getValue()).isEqualTo("kurz");
        assertThat(looks(anna.id())).isEmpty();
    }

    @Test
    @Row("F102")
    void nobodys_number_and_a_protected_person_look_the_same(Screens screens) {
        var hidden = cases.caseOf(
                counsellor,
                Citizens.speaking(
                        Citizens.anna(),
                        Communication.BY_LETTER,
                        new Protection(Protection.Reason.VIOLENCE, LocalDate.of(2026, 1, 1))));
        as(stranger);

        var pages = List.of("intern/faelle/" + NOBODYS, address(hidden)).stream()
                .map(address -> {
                    screens.open(address);
                    var question = screens.text();
                    answer("Sie ruft gerade an und fragt.");
                    return question + screens.text();
                })
                .distinct()
                .toList();

        assertThat(pages)
                .singleElement()
                .asString()
                .contains("Diese Nummer ist nicht vergeben oder nicht für Sie freigegeben.");
    }

    @Test
    void from_the_closed_door_one_gets_back_to_what_one_has_written(Screens screens) {
        as(stranger);
        screens.open("intern/faelle/" + NOBODYS);
        answer("Sie ruft gerade an und fragt.");

        _click(_get(Button.class, spec -> spec.withText("Zurück zum Grund")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("In einem Satz"))
                        .getValue())
                .isEqualTo("Sie ruft gerade an und fragt.");
    }

    private static void as(Colleague colleague) {
        SignedIn.forThisTest(SignedIn.token(colleague.account(), Set.of(colleague.role())));
    }

    @SuppressWarnings("unchecked")
    private static void answer(String sentence) {
        RadioButtonGroup<CaseReason.Kind> kind = _get(RadioButtonGroup.class, spec -> spec.withLabel("Anlass"));
        _setValue(kind, CaseReason.Kind.CALL);
        _setValue(_get(TextField.class, spec -> spec.withLabel("In einem Satz")), sentence);
        _click(_get(Button.class, spec -> spec.withText("Fall öffnen")));
    }

    private static String address(PersonDraft person) {
        return "intern/faelle/" + person.customerNumber().value();
    }

    private List<String> looks(PersonId someone) {
        return jdbc.sql("""
                        select e.matter from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.kind = 'READ'
                        """).param(someone.value()).query(String.class).list();
    }
}
