package org.jobcenterportal.vault.ui;

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
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.caseload.CaseReason;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.vault.Vault;
import org.jobcenterportal.vault.VaultNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F48")
class VaultViewsTest {

    private static final CaseReason TALK =
            new CaseReason(CaseReason.Kind.CONSULTATION, "Wir sprechen heute miteinander.");

    @Autowired
    private Vault vault;

    @Autowired
    private CaseAccess access;

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private Colleague officer;
    private String file;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        officer = story.cases.aColleague(Roles.EQUALITY_OFFICER);
        officer.does(() -> access.ask(story.person.customerNumber(), TALK));
        file = "intern/faelle/" + story.person.customerNumber().value();
    }

    @Test
    void she_writes_paragraph_by_paragraph_and_says_what_the_person_may_read(Screens screens) {
        signIn(officer);
        screens.open("intern/tresor/" + story.id().value());
        press("Notiz festhalten");
        assertThat(paragraph(1).getErrorMessage()).isEqualTo("Bitte schreiben Sie etwas.");

        _setValue(paragraph(1), "Frühschichten gehen nicht.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Absatz 1 darf die Person lesen und freigeben")), true);
        press("Absatz hinzufügen");
        _setValue(paragraph(2), "Nur für mich.");
        press("Notiz festhalten");

        assertThat(screens.text())
                .contains(
                        "Frühschichten gehen nicht.",
                        "Die Person darf diesen Absatz lesen und freigeben",
                        "Nur für mich.",
                        "nur für Sie");
    }

    @Test
    void whoever_has_no_reason_finds_no_page(Screens screens) {
        signIn(story.cases.aColleague(Roles.EQUALITY_OFFICER));

        screens.open("intern/tresor/" + story.id().value());

        assertThat(screens.status()).isEqualTo(404);
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
    }

    @Test
    void the_citizen_releases_one_paragraph_and_takes_it_back(Screens screens) {
        write();
        story.citizenSignsIn();
        screens.open("meine/notizen");
        assertThat(screens.text())
                .contains("Frühschichten gehen nicht.", "Die Schwester hilft.")
                .doesNotContain("Nur für mich");

        _click(_find(Button.class, spec -> spec.withText("Für Miriam Vogelsang freigeben"))
                .getFirst());
        confirm();
        assertThat(screens.text()).contains("Miriam Vogelsang darf diesen Absatz jetzt lesen.", "Ihr Beleg: BL-");

        signIn(story.counsellor);
        screens.open(file);
        assertThat(screens.text())
                .contains("Frühschichten gehen nicht.", "Notiz der BCA", "1 von 3 Absätzen für Sie freigegeben")
                .doesNotContain("Die Schwester hilft.", "Nur für mich");

        story.citizenSignsIn();
        screens.open("meine/notizen");
        press("Zurücknehmen");
        assertThat(screens.text()).contains("Die Freigabe ist zurückgenommen.");

        signIn(story.counsellor);
        screens.open(file);
        assertThat(screens.text())
                .contains("Für Sie ist nichts freigegeben.", "0 von 3 Absätzen für Sie freigegeben")
                .doesNotContain("Frühschichten");
    }

    @Test
    void a_note_in_error_says_so(Screens screens) {
        write();
        signIn(officer);
        screens.open("intern/tresor/" + story.id().value());

        press("Als Irrtum vermerken");
        confirm();

        assertThat(screens.text()).contains("Irrtümlich erfasst. Niemand sonst liest diese Notiz.");
    }

    private void write() {
        officer.does(() -> vault.write(
                story.id(),
                List.of(
                        new VaultNote.Draft(new Words("Frühschichten gehen nicht."), true),
                        new VaultNote.Draft(new Words("Die Schwester hilft."), true),
                        new VaultNote.Draft(new Words("Nur für mich."), false))));
    }

    private static TextArea paragraph(int number) {
        return _get(TextArea.class, spec -> spec.withLabel("Absatz " + number));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }
}
