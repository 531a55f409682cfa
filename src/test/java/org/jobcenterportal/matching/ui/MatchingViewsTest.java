package org.jobcenterportal.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.joboffers.JobDraft;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.Weight;
import org.jobcenterportal.matching.MatchingStory;
import org.jobcenterportal.profile.LicenceClass;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.uikit.OpenCase;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@Row({"F76", "F77", "S22"})
class MatchingViewsTest {

    @Autowired
    private WhoFitsPanel panel;

    @Autowired
    private FittingJobsCard card;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private MatchingStory story;
    private Colleague agent;
    private Colleague counsellor;

    @BeforeEach
    void aStory() {
        clock.set(TestClock.START);
        story = new MatchingStory(context);
        agent = story.employerService();
        counsellor = story.cases.aCounsellor();
    }

    @Test
    void the_panel_beside_a_job_says_who_fits_line_by_line_and_names_nobody(Screens screens) {
        story.aCandidateOf(counsellor, LicenceClass.B);
        story.lookedUp();

        var shown = shown(screens, agent, () -> panel.create(story.written(Weight.MUST)));

        assertThat(shown)
                .contains("Wer passt, und warum", "Person 1 · Team ", "passt:", "Deutsch B2. Gefragt ist B1.")
                .contains("Keine Punkte, kein Alter, keine Herkunft.")
                .contains("Namen sehen Sie erst, wenn die Person zugestimmt hat.")
                .doesNotContain("Anna", "Beispiel");
    }

    @Test
    void a_sheet_with_nothing_on_it_has_no_panel() {
        var blank = JobDraft.blank(JobOfferId.next());

        assertThat(agent.does(() -> panel.create(blank))).isEmpty();
    }

    @Test
    void the_page_of_a_job_shows_those_who_miss_one_line_and_which_one(Screens screens) {
        var anna = story.aCandidateOf(counsellor);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        open(screens, counsellor, "intern/stellen/" + job.id().value() + "/passende?nur=fast");

        assertThat(screens.heading()).isEqualTo("Wer passt zu: Verkäufer:in Bäckerei");
        assertThat(screens.text()).contains("Anna Beispiel", "passt nicht:", "Führerschein B fehlt.");
        assertThat(hrefs()).contains("intern/faelle/" + anna.customerNumber().value() + "/stellen");
    }

    @Test
    void the_employer_service_sees_the_same_page_without_names(Screens screens) {
        story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();

        open(screens, agent, "intern/stellen/" + job.id().value() + "/passende");

        assertThat(screens.text())
                .contains(
                        "Person 1 · Team ",
                        "Führerschein B ist da.",
                        "Arbeitsschutz, Arbeitserlaubnis und Vereinbarungen")
                .doesNotContain("Anna Beispiel");
    }

    @Test
    @Row("F75")
    void who_proposes_somebody_stays_with_the_list_and_finds_the_proposal_there(Screens screens) {
        story.aCandidateOf(counsellor, LicenceClass.B);
        var job = story.aJob(agent, Weight.MUST);
        story.lookedUp();
        ProposalStory.signsIn(agent);
        screens.open("intern/stellen/" + job.id().value() + "/passende");

        var before = starts();
        _click(before.getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Warum diese Stelle?")), "Die Zeiten passen.");
        _click(_get(PrimaryButton.class, spec -> spec.withText("Vorschlagen")));

        assertThat(screens.heading()).isEqualTo("Wer passt zu: Verkäufer:in Bäckerei");
        assertThat(hrefs()).anyMatch(href -> href.startsWith("intern/vorschlaege/"));
        assertThat(starts()).hasSize(before.size() - 1);
    }

    @Test
    void the_case_of_others_tells_nothing(Screens screens) {
        var stranger = story.aCandidateOf(story.cases.aCounsellor());

        open(screens, counsellor, "intern/faelle/" + stranger.customerNumber().value() + "/stellen");

        assertThat(screens.heading()).isEqualTo("Diesen Fall öffnen Sie zuerst in der Akte.");
        assertThat(screens.text()).doesNotContain("Anna Beispiel");
    }

    @Test
    void the_case_file_tells_which_jobs_fit_and_which_step_opens_more(Screens screens) {
        var anna = story.aCandidateOf(counsellor);
        story.aJob(agent, Weight.WISH);
        story.aJob(agent, Weight.MUST);
        story.lookedUp();

        var shown = shown(
                screens, counsellor, () -> card.create(new OpenCase(anna.id().value(), () -> {})));

        assertThat(shown).contains("Passende Stellen", "Verkäufer:in Bäckerei", "Mit Führerschein B pass");
    }

    @Test
    void the_page_of_a_person_lists_her_jobs_and_where_help_for_a_licence_comes_from(Screens screens) {
        var anna = story.aCandidateOf(counsellor);
        story.aJob(agent, Weight.WISH);
        story.aJob(agent, Weight.MUST);
        story.lookedUp();

        open(screens, counsellor, "intern/faelle/" + anna.customerNumber().value() + "/stellen");

        assertThat(screens.heading()).isEqualTo("Passende Stellen für Anna Beispiel");
        assertThat(screens.text())
                .contains("Verkäufer:in Bäckerei", "Kassel · 25 Stunden", "Mit Führerschein B pass")
                .contains("Das Vermittlungsbudget kann helfen (§ 44 SGB III).");
    }

    private static String shown(Screens screens, Colleague reader, Supplier<Optional<? extends Component>> maker) {
        return reader.does(() -> {
            screens.open("intern");
            var shown = maker.get().orElseThrow();
            UI.getCurrent().add(shown);
            return Screens.textOf(shown);
        });
    }

    private static void open(Screens screens, Colleague reader, String address) {
        reader.does(() -> {
            screens.open(address);
            return null;
        });
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<SecondaryButton> starts() {
        return _find(SecondaryButton.class, spec -> spec.withText("Vorschlagen"));
    }
}
