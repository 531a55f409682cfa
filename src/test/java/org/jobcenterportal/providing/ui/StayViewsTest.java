package org.jobcenterportal.providing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.providing.AbsenceReason;
import org.jobcenterportal.providing.SentStory;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F26")
class StayViewsTest {

    @Autowired
    private ProviderSteps steps;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private Colleague counsellor;
    private Citizen anna;
    private RunDetails run;
    private AccountId traeger;
    private AssignmentId id;

    @BeforeEach
    void somebody_takes_part() {
        clock.set(TestClock.START);
        var story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
        run = story.aCheapRun(2);
        id = new SentStory(beans).sent(counsellor, anna, run);
        var provider = story.providerOf(run);
        provider.does(() -> steps.accept(id));
        provider.does(() -> steps.entered(id, AssignmentStory.TODAY));
        traeger = provider.account();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_day_is_noted_in_the_month_and_read_by_the_office_and_by_her(Screens screens) {
        signIn(traeger, Roles.PROVIDER);
        screens.open("traeger/fehltage/" + run.id().value());
        assertThat(screens.text()).contains("Der gesetzliche Weg bleibt eM@w", "November 2026", "K: krank");

        _click(_get(NativeButton.class, spec -> spec.withText("Eintragen")));
        press("Speichern");
        Select<Optional<AbsenceReason>> reason = _get(Select.class, spec -> spec.withLabel("Grund"));
        assertThat(reason.getErrorMessage()).isEqualTo("Bitte wählen Sie einen Grund.");
        _setValue(reason, Optional.of(AbsenceReason.UNEXCUSED));
        press("Speichern");
        assertThat(screens.text()).contains("1 (1 U)", "Melden können Sie ab Mo, 30. November");
        _assertNone(Button.class, spec -> spec.withText("Monat melden"));

        signIn(counsellor.account(), counsellor.role());
        screens.open("intern/fehltage/" + id.value());
        assertThat(screens.text()).contains("Ein Fehltag, davon 1 nicht entschuldigt", "Di, 24. November");
        anna.signsIn();
        screens.open("meine/berichte");
        assertThat(screens.text()).contains("Ein Fehltag", "Es gibt noch keinen Bericht.");
    }

    @Test
    void a_report_needs_all_of_its_parts_and_another_edition_a_reason(Screens screens) {
        signIn(traeger, Roles.PROVIDER);
        var address = "traeger/teilnehmer/" + id.value() + "/bericht/2027-02-24";
        screens.open(address);
        assertThat(screens.heading()).isEqualTo("Zwischenbericht");
        press("Bericht senden");
        assertThat(area("Stärken").getErrorMessage()).isEqualTo("Bitte schreiben Sie hier etwas.");

        _setValue(area("Was geschah"), "Sie hat im Lager geübt.");
        _setValue(area("Stärken"), "Sie plant gut.");
        _setValue(area("Was folgen kann"), "Ein Praktikum.");
        press("Bericht senden");
        screens.open(address);
        press("Neue Fassung senden");
        assertThat(area("Warum ändern Sie den Bericht?").isInvalid()).isTrue();
        _setValue(area("Warum ändern Sie den Bericht?"), "Ein Wort fehlte.");
        press("Neue Fassung senden");
        screens.open("traeger/teilnehmer/" + id.value());
        assertThat(screens.text()).contains("Fassung 2 vom 24. November 2026");

        anna.signsIn();
        screens.open("meine/berichte");
        assertThat(screens.text()).contains("Sie plant gut.", "Der Träger hat den Bericht");
    }

    @Test
    void others_find_no_page(Screens screens) {
        signIn(traeger, Roles.PROVIDER);
        screens.open("traeger/teilnehmer/" + id.value() + "/bericht/2027-02-23");
        assertThat(screens.status()).isEqualTo(404);
        screens.open("traeger/fehltage/unsinn");
        assertThat(screens.status()).isEqualTo(404);
        var stranger = new AssignmentStory(beans).aCounsellor();
        signIn(stranger.account(), stranger.role());
        screens.open("intern/fehltage/" + id.value());
        assertThat(screens.status()).isEqualTo(404);
    }

    private static void signIn(AccountId account, String role) {
        SignedIn.forThisTest(SignedIn.token(account, Set.of(role)));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
