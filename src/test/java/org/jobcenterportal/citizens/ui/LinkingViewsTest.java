package org.jobcenterportal.citizens.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.citizens.Citizens;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.Residence;
import org.jobcenterportal.citizens.UnlinkReason;
import org.jobcenterportal.identity.As;
import org.jobcenterportal.identity.Persona;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
@Row("F4")
class LinkingViewsTest {

    private static final String CODE = "KHWD-2349";

    @Autowired
    private CitizensImport importer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CaseloadImport caseload;

    private Cases.Colleague counsellor;
    private PersonDraft anna;

    @BeforeEach
    void somebody_has_a_letter() {
        forget();
        var cases = new Cases(organisation, importer, caseload);
        counsellor = cases.aCounsellor();
        anna = Citizens.living(
                Citizens.born(LocalDate.of(1988, 3, 27)),
                new Residence(new PostalAddress("Lindenweg", "3", "34127", "Kassel"), null),
                Set.of());
        cases.caseOf(counsellor, anna);
        transaction.executeWithoutResult(
                status -> importer.importLinkingCode(anna.id(), CODE, TestClock.START.plus(Duration.ofDays(30))));
    }

    @AfterEach
    void forget() {
        database.sql("delete from linking_attempt").update();
        database.sql("delete from linking_letter").update();
        database.sql("delete from account_link where account_id = ?")
                .param(Persona.NEU.account().value())
                .update();
    }

    @Test
    @As("neu")
    void who_is_not_linked_is_invited_and_gets_in_with_code_and_birth_date(Screens screens) {
        screens.open("meine");
        assertThat(screens.text()).contains("Konto verknüpfen");
        var open = _get(
                Anchor.class,
                link -> link.withPredicate(anchor -> anchor.getHref().equals("meine/verknuepfen")));
        screens.open(open.getHref());

        enter("khwd 2349", "27.3.1988");

        assertThat(screens.heading()).isEqualTo("Ihr Konto ist verknüpft");
        screens.open("meine");
        assertThat(screens.text()).doesNotContain("Konto verknüpfen");
    }

    @Test
    @As("neu")
    void what_is_missing_is_said_at_the_field_and_counts_as_no_try(Screens screens) {
        screens.open("meine/verknuepfen");

        enter("", "30.2.1988");

        assertThat(screens.text()).contains("Geben Sie den Code ein.", "Geben Sie Tag, Monat und Jahr ein");
        assertThat(database.sql("select count(*) from linking_attempt")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @As("neu")
    void a_wrong_try_says_how_many_are_left_and_then_until_when_to_wait(Screens screens) {
        screens.speak(Language.SIMPLE_GERMAN);
        screens.open("meine/verknuepfen");

        enter(CODE, "28.3.1988");
        assertThat(screens.text()).contains("Der Code und das Geburts-Datum passen nicht.", "noch 4 Mal");
        for (int i = 0; i < 4; i++) {
            enter("KHWD-2346", "27.3.1988");
        }

        assertThat(screens.text()).contains("Das waren zu viele Versuche.", "24. November, 9:00 Uhr");
    }

    @Test
    @As("neu")
    void a_citizen_undoes_the_link_after_a_question(Screens screens) {
        screens.open("meine/verknuepfen");
        enter(CODE, "1988-03-27");

        _click(_get(Button.class, button -> button.withText("Verknüpfung lösen")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(screens.heading()).isEqualTo("Konto verknüpfen");
        assertThat(screens.text()).contains("Die Verknüpfung ist gelöst.");
    }

    @Test
    void a_counsellor_writes_a_letter_and_opens_it(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(counsellor.account(), Set.of(counsellor.role())));
        screens.open("intern/zugang");
        _setValue(
                _get(TextField.class, field -> field.withLabel("Kundennummer")),
                anna.customerNumber().readable());
        _click(_get(Button.class, button -> button.withText("Öffnen")));
        assertThat(screens.text()).contains("Anna Beispiel", "Ein Brief ist unterwegs.");

        _click(_get(Button.class, button -> button.withText("Neuen Brief schreiben")));

        assertThat(screens.text()).contains("Der Brief ist fertig.", "24. Dezember 2026");
        assertThat(_find(Anchor.class, link -> link.withClasses("button primary")))
                .anyMatch(link -> Screens.textOf(link).contains("Brief öffnen und drucken"));
    }

    @Test
    void unlinking_wants_a_reason(Screens screens) {
        SignedIn.forThisTest(SignedIn.token(counsellor.account(), Set.of(counsellor.role())));
        transaction.executeWithoutResult(
                status -> importer.importAccountLinks(Map.of(Persona.NEU.account(), anna.id())));
        screens.open("intern/zugang/" + anna.customerNumber().value());

        _click(_get(Button.class, button -> button.withText("Verknüpfung lösen")));
        assertThat(screens.text()).contains("Wählen Sie einen Grund.");
        @SuppressWarnings("unchecked")
        Select<UnlinkReason> reason = _get(Select.class, field -> field.withLabel("Warum lösen Sie die Verknüpfung?"));
        _setValue(reason, UnlinkReason.MISUSE);
        _click(_get(Button.class, button -> button.withText("Verknüpfung lösen")));

        assertThat(screens.text()).contains("Die Verknüpfung ist gelöst.", "Noch kein Konto");
    }

    @Test
    @As("vermittlung")
    void an_unknown_number_and_no_number_look_the_same(Screens screens) {
        screens.open("intern/zugang/998Z000002");
        var unknown = screens.text();
        assertThat(unknown).contains("Zu dieser Nummer gibt es hier niemanden.");

        screens.open("intern/zugang/unsinn");
        assertThat(screens.text()).contains("Zu dieser Nummer gibt es hier niemanden.");
    }

    private static void enter(String code, String birthDate) {
        _setValue(_get(TextField.class, field -> field.withId("code")), code);
        _setValue(_get(TextField.class, field -> field.withId("bday")), birthDate);
        _click(_get(
                Button.class,
                button -> button.withPredicate(it -> it.getThemeNames().contains("primary"))));
    }
}
