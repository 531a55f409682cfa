package org.jobcenterportal.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.releases.Released;
import org.jobcenterportal.releases.ReleasedItem;
import org.jobcenterportal.uikit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row("F80")
class MyProposalViewsTest {

    private static final String MINE = "meine/stellen";

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;
    private Citizen anna;

    @BeforeEach
    void a_citizen() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        anna = story.aCitizenOf(counsellor);
        anna.signsIn();
    }

    @Test
    void to_whom_nothing_was_proposed_reads_that(Screens screens) {
        screens.open(MINE);

        assertThat(screens.text()).contains("Zurzeit ist keine Stelle vorgeschlagen.");
    }

    @Test
    void a_proposal_waits_at_the_start_and_says_in_plain_words_what_and_why(Screens screens) {
        var id = proposed();

        screens.open("meine");
        assertThat(screens.text()).contains("Eine Stelle wartet auf Ihre Antwort", "Küchenhilfe");
        screens.open(MINE);
        assertThat(screens.text()).contains("Wartet auf Ihre Antwort", "Probst Großküche in Kassel");
        screens.open(page(id));

        assertThat(screens.text())
                .contains(
                        "„Sie kochen gern, und die Zeiten passen zur Kita.“",
                        "Gemüse putzen",
                        "20 Stunden pro Woche",
                        "15,20 € pro Stunde",
                        "Was passt, und was nicht",
                        "Ihre Antwort hier hat keine rechtliche Wirkung.",
                        "Rechtslage am 24. November 2026")
                .doesNotContain("freiwillig – ohne Rechtsfolgen", "ohne Nachteil");
        assertThat(now(id)).isEqualTo(ProposalState.SHOWN_TO_CITIZEN);
    }

    @Test
    void she_chooses_each_thing_herself_and_reads_what_the_employer_gets(Screens screens) {
        var id = proposed();
        screens.open(page(id));

        press("Ja, ich möchte");
        assertThat(choice().getValue()).as("nothing is chosen beforehand").isEmpty();
        press("Freigeben");
        assertThat(choice().isInvalid()).isTrue();
        choose(ReleasedItem.NAME);
        assertThat(screens.text()).contains("Das bekommt der Betrieb");
        press("Freigeben");

        assertThat(screens.text()).contains("Ihre Freigabe ist angekommen.", "Anna Beispiel");
        assertThat(now(id)).isEqualTo(ProposalState.CONSENTED);
        assertThat(story.seen(agent, id).released()).containsExactly(new Released(ReleasedItem.NAME, "Anna Beispiel"));
    }

    @Test
    void a_no_needs_no_reason_and_can_be_taken_back(Screens screens) {
        var id = proposed();
        screens.open(page(id));

        press("Nein, danke");
        press("Antwort senden");
        assertThat(screens.text()).contains("Ihr Nein ist angekommen.", "Wir suchen gemeinsam weiter.");
        press("Antwort zurücknehmen");

        assertThat(now(id)).isEqualTo(ProposalState.SHOWN_TO_CITIZEN);
    }

    @Test
    void who_would_rather_talk_is_called(Screens screens) {
        var id = proposed();
        screens.open(page(id));

        press("Lieber erst sprechen");
        press("Antwort senden");

        assertThat(screens.text()).contains("Ihr Wunsch ist angekommen.", "Ihre Beratung meldet sich bei Ihnen.");
    }

    @Test
    void what_is_with_the_employer_can_be_taken_back_for_the_future(Screens screens) {
        var id = story.sent(counsellor, agent, anna, story.aJob(agent, 1));

        screens.open(page(id));

        assertThat(screens.text()).contains("Der Betrieb hat Ihre Angaben.", "Freigabe zurücknehmen");
        assertThat(screens.text()).doesNotContain("Antwort zurücknehmen");
    }

    @Test
    void somebody_elses_proposal_is_not_there(Screens screens) {
        var id = story.proposed(counsellor, story.aCitizenOf(counsellor), story.aJob(agent, 1));

        screens.open(page(id));

        assertThat(screens.status()).isEqualTo(404);
    }

    @Test
    void it_speaks_plain_german_and_english(Screens screens) {
        var id = proposed();

        screens.speak(Language.ENGLISH);
        screens.open(page(id));
        assertThat(screens.text()).contains("Does this job suit you?");
        screens.speak(Language.SIMPLE_GERMAN);
        screens.open(page(id));
        assertThat(screens.text()).contains("Ihre Antwort hier ändert rechtlich nichts.");
    }

    private ProposalId proposed() {
        return story.proposed(counsellor, anna, story.aJob(agent, 1));
    }

    private ProposalState now(ProposalId id) {
        return story.own(anna, id).state();
    }

    private static void press(String text) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> Screens.textOf(button).startsWith(text))));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Released> choice() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Was darf der Betrieb wissen?"));
    }

    private static void choose(ReleasedItem item) {
        var group = choice();
        group.setValue(Set.of(group.getListDataView()
                .getItems()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow()));
    }

    private static String page(ProposalId id) {
        return MINE + "/" + id.value();
    }
}
