package org.jobcenterportal.placements.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jobcenterportal.Row;
import org.jobcenterportal.Screens;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.ViewTest;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.employers.ContactBook;
import org.jobcenterportal.joboffers.JobOfferId;
import org.jobcenterportal.joboffers.JobOffers;
import org.jobcenterportal.law.Verdict;
import org.jobcenterportal.matching.MatchReasons;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.placements.TrialWay;
import org.jobcenterportal.proposals.ProposalStory;
import org.jobcenterportal.proposals.ProposalStory.Citizen;
import org.jobcenterportal.proposals.ProposalWork;
import org.jobcenterportal.proposals.Trial;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@Row({"F75", "F76", "S22"})
class PlacementViewsTest {

    private static final String LIST = "intern/vorschlaege";

    @Autowired
    private TalkBesideMatch talk;

    @Autowired
    private MatchReasons reasons;

    @Autowired
    private JobOffers jobs;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private ProposalWork work;

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
    void the_figures_are_one_table_of_twelve_months(Screens screens) {
        story.proposed(counsellor, anna, job);
        ProposalStory.signsIn(agent);

        screens.open(LIST + "/zahlen");

        assertThat(screens.heading()).isEqualTo("Zahlen");
        assertThat(Screens.textOf(_get(NativeTable.class)))
                .contains("Monat", "Vorschläge", "Gespräche", "Einstellungen", "November 2026", "Dezember 2025")
                .contains("Zusammen");
    }

    @Test
    void what_nobody_knows_is_asked_with_one_click_and_then_says_so(Screens screens) {
        var unknown = reasons.of(anna.id(), job).orElseThrow().lines().stream()
                .filter(line -> line.verdict() == Verdict.UNKNOWN)
                .findFirst()
                .orElseThrow();
        ProposalStory.signsIn(agent);
        screens.open("intern");
        UI.getCurrent()
                .add(talk.asking(job, anna.id(), "Person 1 · Team 3")
                        .apply(unknown)
                        .orElseThrow());

        press("Nachfragen");
        press("Beratung fragen");

        assertThat(screens.text()).contains("Nachgefragt am 24. November 2026.");
        assertThat(talk.asking(job, anna.id(), "Person 1 · Team 3")
                        .apply(unknown)
                        .map(Screens::textOf))
                .contains("Nachgefragt am 24. November 2026.");
    }

    @Test
    void what_could_be_different_is_planned_as_a_call_or_noted_as_said(Screens screens) {
        var card = jobs.find(job).orElseThrow();
        ProposalStory.signsIn(agent);
        screens.open("intern");
        UI.getCurrent()
                .add(talk.discussing(card.draft(), "Nur mit Vormittag statt Früh")
                        .orElseThrow());

        press("Mit dem Betrieb besprechen");
        var what = _get(TextArea.class, spec -> spec.withLabel("Worum geht es?"));
        assertThat(what.getValue()).isEqualTo("Küchenhilfe: Nur mit Vormittag statt Früh");
        _setValue(what, " ");
        press("Speichern");
        assertThat(what.isInvalid()).isTrue();
        _setValue(what, "Küchenhilfe: Vormittag statt Früh");
        press("Speichern");

        assertThat(contacts.of(card.employer()).recalls())
                .singleElement()
                .satisfies(call -> assertThat(call.why()).isEqualTo("Küchenhilfe: Vormittag statt Früh"));
    }

    @Test
    void nobody_else_talks_with_the_employer_from_there() {
        var card = jobs.find(job).orElseThrow();

        assertThat(counsellor.does(() -> talk.discussing(card.draft(), "Nur mit Vormittag")))
                .isEmpty();
    }

    @Test
    void the_counsellor_suggests_a_trial_as_support_and_the_employer_service_reads_nothing_of_it(Screens screens) {
        var run = aRunForTrials();
        var id = story.sent(counsellor, agent, anna, job);
        var trial = new Trial(ProposalStory.TODAY.plusDays(7), ProposalStory.TODAY.plusDays(20));
        ProposalStory.id(agent.does(() -> work.tryOut(id, story.version(agent, id), trial)));
        ProposalStory.signsIn(agent);
        screens.open(LIST + "/" + id.value());
        assertThat(screens.text()).doesNotContain("Probearbeit fördern");

        ProposalStory.signsIn(counsellor);
        screens.open(LIST + "/" + id.value());
        assertThat(screens.text()).contains("Probearbeit fördern", "Fahrkosten");
        press("Förderung vorschlagen");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Warum?")).getValue())
                .contains("Probst Großküche", "Küchenhilfe", "1. Dezember 2026", "Fahrkosten");
        choose(run);
        press("Vorschlagen");

        assertThat(screens.text()).contains("Der Person ist die Förderung vorgeschlagen.");
    }

    @SuppressWarnings("unchecked")
    private static void choose(RunDetails run) {
        Select<TrialWay> ways = _get(Select.class, spec -> spec.withLabel("Angebot"));
        _setValue(
                ways,
                ways.getListDataView()
                        .getItems()
                        .filter(way -> way.run().id().equals(run.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private RunDetails aRunForTrials() {
        var assignments = new AssignmentStory(beans);
        var any = Offers.draft(Instrument.EMPLOYER_TRIAL, Access.OPEN, false);
        return assignments.aCheapRun(
                assignments.offers.aMeasure(new MeasureDraft(
                        any.key(),
                        any.instrument(),
                        any.access(),
                        any.german(),
                        any.audiences(),
                        any.childcare(),
                        any.isVoluntary(),
                        any.revealsHealth(),
                        any.isPublic(),
                        1,
                        any.texts())),
                50);
    }

    private static void press(String text) {
        var buttons = _find(
                Button.class,
                spec -> spec.withPredicate(button -> Screens.textOf(button).equals(text)));
        _click(buttons.getLast());
    }
}
