package org.jobcenterportal.offers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.CatalogueImport;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDirectory;
import org.jobcenterportal.runs.RunsImport;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.jobcenterportal.uikit.CardLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F10")
class MyOffersTest {

    @Autowired
    private CatalogueImport imports;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private RunsImport runs;

    @Autowired
    private RunDirectory directory;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private final AccountId account = new AccountId(UUID.randomUUID().toString());
    private Offers offers;
    private Colleague counsellor;

    @BeforeEach
    void aCitizenWithACounsellor() {
        clock.set(TestClock.START);
        offers = new Offers(imports, catalogue, runs, directory);
        var cases = new Cases(organisation, citizens, caseloads);
        counsellor = cases.aCounsellor();
        citizens.importAccountLinks(Map.of(account, cases.aCaseOf(counsellor).id()));
    }

    @Test
    void a_citizen_browses_the_same_catalogue(Screens screens) {
        offers.aLongListOfRuns();
        var name = offers.aRun(4).measure().name(Locale.GERMAN);

        asCitizen(() -> screens.open("meine/angebote?bald=1"));
        CardLists.showAll();

        assertThat(screens.heading()).isEqualTo("Angebote für Sie");
        assertThat(screens.text()).contains("Alle Angebote", name);
    }

    @Test
    void her_interest_is_a_task_of_her_counsellor_and_told_once(Screens screens) {
        var measure = offers.aMeasure();
        asCitizen(() -> screens.open("angebote/" + measure.key()));
        assertThat(screens.text()).contains("Daraus folgt nichts.");

        asCitizen(() -> _click(tell()));

        assertThat(screens.text()).contains("Das haben wir weitergesagt.");
        assertThat(interests()).containsExactly(measure.name(Locale.GERMAN));

        asCitizen(() -> screens.open("angebote/" + measure.key()));
        asCitizen(() -> _click(tell()));
        assertThat(screens.text()).contains("Das wissen wir schon.");
        assertThat(interests()).hasSize(1);
    }

    @Test
    void what_tells_of_an_illness_is_named_on_no_list(Screens screens) {
        var measure = offers.aMeasure(Offers.draft(Instrument.ACTIVATION, Access.OPEN, true));
        asCitizen(() -> screens.open("angebote/" + measure.key()));

        asCitizen(() -> _click(tell()));

        assertThat(interests()).hasSize(1).containsOnlyNulls();
    }

    @Test
    void elternforum_light_stays_the_equality_officers(Screens screens) {
        asCitizen(() -> screens.open("angebote/elternforum-light"));

        assertThat(_find(Button.class, spec -> spec.withText("Das interessiert mich: Sprechen Sie mit mir")))
                .isEmpty();
    }

    private List<String> interests() {
        return counsellor.does(() -> tasks.open(TaskScope.OWN)).stream()
                .filter(task -> task.kind() == TaskKind.OFFER_INTEREST)
                .map(TaskRow::note)
                .toList();
    }

    private static Button tell() {
        return _get(Button.class, spec -> spec.withText("Das interessiert mich: Sprechen Sie mit mir"));
    }

    private void asCitizen(Runnable action) {
        SignedIn.as(SignedIn.token(account, Set.of(Roles.CITIZEN)), () -> {
            action.run();
            return null;
        });
    }
}
