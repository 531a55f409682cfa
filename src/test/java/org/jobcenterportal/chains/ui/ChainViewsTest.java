package org.jobcenterportal.chains.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.casework.CaseStory.signIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.uikit.LinkButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ChainViewsTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    private CaseStory story;
    private String address;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
        address = "intern/faelle/" + story.person.customerNumber().value() + "/kette";
    }

    @Test
    @Row({"F29", "F31", "F33"})
    void from_the_first_station_to_the_sheet_that_the_citizen_releases(Screens screens) {
        signIn(story.counsellor);
        screens.open(address);
        press("Kette beginnen");
        assertThat(screens.text()).contains("Bitte nennen Sie den Grund.");
        area("Warum dieser Einstieg?", "Gemeinsam so vereinbart.");
        press("Kette beginnen");
        assertThat(screens.text()).contains("Coaching für den Alltag", "Begleitet in Arbeit (FIT)", "Jobcenter");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Zuständiger Träger")), "Träger A");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Feste Bezugsperson")), "Frau Roth");
        press("Station beginnen");
        assertThat(screens.text()).contains("Träger A", "Frau Roth", "jetzt");
        press("Ende festhalten");
        assertThat(screens.text()).contains("und der Anschluss fehlt.");
        area("Übergabeblatt", "Vormittags geht gut.\n\nDer Weg mit dem Bus klappt.");
        press("Gespräch festhalten");
        assertThat(screens.text()).contains("Der Weg mit dem Bus klappt.", "nicht freigegeben");

        story.citizenSignsIn();
        screens.open("meine/kette");
        assertThat(screens.text()).contains("Heute ist Träger A für Sie zuständig: Frau Roth.", "Vormittags geht gut.");
        _click(_find(Button.class, spec -> spec.withText("Freigeben")).getFirst());
        assertThat(screens.text()).contains("Freigegeben");

        signIn(story.counsellor);
        screens.open(address);
        var sheet = _find(LinkButton.class).stream()
                .filter(link -> link.getElement().getTextRecursively().contains("Blatt ansehen und drucken"))
                .findFirst()
                .orElseThrow()
                .getHref();
        screens.open(sheet);
        assertThat(screens.text())
                .contains("Anna Beispiel", "Vormittags geht gut.")
                .doesNotContain("Der Weg mit dem Bus klappt.");
        signIn(story.cases.aColleagueOf(story.counsellor));
        screens.open(sheet);
        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    @Row({"F32", "S30"})
    void the_list_says_where_the_next_step_is_missing_and_whom_a_later_start_hits(Screens screens) {
        signIn(story.counsellor);
        screens.open(address);
        area("Warum dieser Einstieg?", "Gemeinsam so vereinbart.");
        press("Kette beginnen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zuständiger Träger")), "Träger A");
        press("Station beginnen");
        press("Ende festhalten");

        screens.open("intern/ketten");
        assertThat(screens.text()).contains("Hier fehlt der Anschluss", "Beispiel, Anna");
        press("Ausrechnen");
        assertThat(screens.text()).containsAnyOf("wäre", "Weniger als 3 Personen.");
    }

    @Test
    @Row("S30")
    void in_the_team_nothing_tells_that_there_is_a_health_chain(Screens screens) {
        signIn(story.counsellor);
        screens.open(address);
        area("Warum dieser Einstieg?", "Gemeinsam so vereinbart.");
        press("Kette beginnen");

        signIn(story.cases.aColleagueOf(story.counsellor));
        screens.open(address);
        assertThat(screens.text()).contains("Hier gibt es keine Kette.").doesNotContain("Coaching");
        screens.open("intern/faelle/" + story.person.customerNumber().value());
        assertThat(screens.text()).doesNotContain("Coaching für den Alltag", "Zur Kette");
    }

    private static void area(String label, String value) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), value);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
