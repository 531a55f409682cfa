package org.jobcenterportal.proposals.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.proposals.ProposalEnd;
import org.jobcenterportal.proposals.ProposalId;
import org.jobcenterportal.proposals.ProposalState;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.releases.ReleasedItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F75", "F80", "S22"})
class ProposalViewsTest {

    private static final String LIST = "intern/vorschlaege";

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private ProposalStory story;
    private Colleague counsellor;
    private Colleague agent;
    private Citizen anna;
    private JobOfferId job;

    @BeforeEach
    void an_office() {
        clock.set(TestClock.START);
        story = new ProposalStory(beans);
        counsellor = story.aCounsellor();
        agent = story.anAgent();
        anna = story.aCitizenOf(counsellor);
        job = story.aJob(agent, 1);
    }

    @Test
    void the_employer_service_reads_a_number_and_sends_exactly_what_was_released(Screens screens) {
        var id = story.proposed(counsellor, anna, job);
        ProposalStory.signsIn(agent);

        screens.open(LIST);
        assertThat(screens.text())
                .contains("Person 1 zu dieser Stelle · Team", "Küchenhilfe")
                .doesNotContain("Anna", "Beispiel");
        screens.open(page(id));
        assertThat(screens.text())
                .contains("Noch ist nichts freigegeben.")
                .doesNotContain("Anna", "Was sagt die Person?", "kochen gern");

        story.release(anna, id, ReleasedItem.NAME);
        screens.open("intern");
        assertThat(screens.text()).contains("Ein Stellenvorschlag wartet auf Sie.");
        screens.open(page(id));
        assertThat(screens.text())
                .contains("Anna Beispiel", "Das bekommt der Betrieb")
                .doesNotContain("171 3920001");
        press("Per E-Mail senden");

        assertThat(state(id)).isEqualTo(ProposalState.SENT);
        assertThat(screens.text()).contains("Der Betrieb ist am Zug.", "4. Dezember 2026");
    }

    @Test
    void a_rejection_has_a_reason_from_the_list(Screens screens) {
        var id = story.sent(counsellor, agent, anna, job);
        ProposalStory.signsIn(agent);
        screens.open(page(id));

        press("Betrieb sagt ab");
        press("Betrieb sagt ab", 1);
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), ProposalEnd.SOMEBODY_ELSE);
        press("Betrieb sagt ab", 1);

        assertThat(state(id)).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void the_counsellor_notes_what_she_says_and_finds_it_in_the_case(Screens screens) {
        var id = story.proposed(counsellor, anna, job);
        ProposalStory.signsIn(counsellor);
        screens.open(page(id));

        assertThat(screens.text()).contains("Anna Beispiel", "Was sagt die Person?");
        press("Nein, danke");

        assertThat(state(id)).isEqualTo(ProposalState.DECLINED);
        screens.open("intern/faelle/" + anna.person().customerNumber().value());
        assertThat(screens.text()).contains("Stellenvorschläge", "Küchenhilfe");
    }

    @Test
    void the_team_lead_sets_the_limits_and_others_read_them(Screens screens) {
        ProposalStory.signsIn(agent);
        screens.open(LIST + "/regeln");
        assertThat(screens.text()).contains("Offene Vorschläge je Stelle", "Es gilt: 5");

        ProposalStory.signsIn(story.aTeamLead());
        screens.open(LIST + "/regeln");
        var days = _get(IntegerField.class, spec -> spec.withLabel("Tage, bis der Betrieb antwortet"));
        _setValue(days, 61);
        _click(_get(
                Button.class, spec -> spec.withAttribute("aria-label", "Festlegen: Tage, bis der Betrieb antwortet")));

        assertThat(days.isInvalid()).isTrue();
    }

    @Test
    void a_stranger_finds_nothing(Screens screens) {
        var id = story.proposed(counsellor, anna, job);
        ProposalStory.signsIn(story.aCounsellor());

        screens.open(page(id));

        assertThat(screens.status()).isEqualTo(404);
    }

    private ProposalState state(ProposalId id) {
        return story.own(anna, id).state();
    }

    @SuppressWarnings("unchecked")
    private static Select<ProposalEnd> reason() {
        return _get(Select.class, spec -> spec.withLabel("Grund"));
    }

    private static void press(String text) {
        press(text, 0);
    }

    /** @param which where the same words stand on several buttons, as in a dialog over its page */
    private static void press(String text, int which) {
        var buttons = _find(
                Button.class,
                spec -> spec.withPredicate(button -> Screens.textOf(button).startsWith(text)));
        _click(buttons.get(which));
    }

    private static String page(ProposalId id) {
        return LIST + "/" + id.value();
    }
}
