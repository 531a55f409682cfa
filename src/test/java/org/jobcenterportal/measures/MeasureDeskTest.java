package org.jobcenterportal.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.measures.MeasureOutcome.ChangedMeanwhile;
import org.jobcenterportal.measures.MeasureOutcome.KeyTaken;
import org.jobcenterportal.measures.MeasureOutcome.NotPossible;
import org.jobcenterportal.measures.MeasureOutcome.Saved;
import org.jobcenterportal.measures.ReviewDraft.ReviewResult;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.tasks.TaskDesk;
import org.jobcenterportal.tasks.TaskKind;
import org.jobcenterportal.tasks.TaskRow;
import org.jobcenterportal.tasks.TaskRow.TaskScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MeasureDeskTest {

    @Autowired
    private MeasureDesk desk;

    @Autowired
    private CoSignature signature;

    @Autowired
    private MeasureHistory history;

    @Autowired
    private MeasureReviews reviews;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueImport imports;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Colleague manager;
    private Colleague officer;

    @BeforeEach
    void twoColleagues() {
        clock.set(TestClock.START);
        database.sql("update task_round set last_at = '2000-01-01'").update();
        var cases = new Cases(organisation, citizens, caseloads);
        manager = cases.aColleague(Roles.MEASURE_MANAGEMENT);
        officer = cases.aColleague(Roles.EQUALITY_OFFICER);
    }

    @Test
    @Row("S34")
    void a_new_offer_stands_once_the_equality_officer_has_signed_it() {
        var draft = Offers.draft();
        assertThat(manager.<MeasureOutcome>does(() -> desk.add(draft))).isEqualTo(new Saved(draft.key()));
        assertThat(manager.<MeasureOutcome>does(() -> desk.add(draft))).isInstanceOf(KeyTaken.class);
        var id = catalogue.byKey(draft.key()).orElseThrow().id();

        manager.does(() -> desk.submit(id));

        var name = draft.texts().get(org.jobcenterportal.uikit.Language.GERMAN).name();
        assertThat(open(officer, TaskKind.OFFER_SIGNATURE)).contains(name);
        assertThat(catalogue.measure(id).orElseThrow().isOnOffer()).isFalse();

        var read = catalogue.measure(id).orElseThrow().version();
        assertThat(officer.<MeasureOutcome>does(() -> signature.sign(id, read))).isInstanceOf(Saved.class);

        assertThat(catalogue.measure(id).orElseThrow().isOnOffer()).isTrue();
        assertThat(open(officer, TaskKind.OFFER_SIGNATURE)).doesNotContain(name);
        assertThat(officer.<MeasureOutcome>does(() -> signature.sign(id, read))).isInstanceOf(NotPossible.class);
    }

    @Test
    @Row("S34")
    void what_she_gives_back_is_written_anew_with_her_reason_and_signed_at_the_second_time() {
        var draft = Offers.draft();
        manager.does(() -> desk.add(draft));
        var id = catalogue.byKey(draft.key()).orElseThrow().id();
        manager.does(() -> desk.submit(id));
        assertThat(manager.<MeasureOutcome>does(() -> desk.change(id, version(id), draft)))
                .isInstanceOf(NotPossible.class);

        officer.does(() -> signature.giveBack(id, "Ohne Kinderbetreuung erreicht das keine Mütter."));

        assertThat(manager.does(() -> history.givenBackBecause(id)))
                .hasValue("Ohne Kinderbetreuung erreicht das keine Mütter.");
        assertThat(open(manager, TaskKind.OFFER_RETURNED)).anyMatch(note -> note.contains("keine Mütter"));
        manager.does(() -> desk.change(id, version(id), draft));
        manager.does(() -> desk.submit(id));
        officer.does(() -> signature.sign(id, version(id)));
        assertThat(catalogue.measure(id).orElseThrow().isOnOffer()).isTrue();
        assertThat(manager.does(() -> history.givenBackBecause(id))).isEmpty();
    }

    @Test
    @Row("F10")
    void editions_are_kept_and_a_stale_one_overwrites_nothing() {
        var draft = Offers.draft();
        imports.importMeasures(List.of(draft));
        var seen = catalogue.byKey(draft.key()).orElseThrow();
        var other = with(draft, 12);

        assertThat(manager.<MeasureOutcome>does(() -> desk.change(seen.id(), seen.version(), other)))
                .isInstanceOf(Saved.class);
        assertThat(manager.<MeasureOutcome>does(() -> desk.change(seen.id(), seen.version(), with(draft, 3))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        outcome -> assertThat(outcome.current().written()).isEqualTo(other));

        var editions = manager.does(() -> history.editions(seen.id()));
        assertThat(editions).extracting(MeasureEdition::written).containsExactly(other, draft);
        assertThat(editions.getFirst().editedBy()).isEqualTo("Miriam Vogelsang");
        assertThat(editions.getLast().editedBy()).isNull();
    }

    @Test
    @Row("S33")
    void an_offer_is_looked_at_again_after_a_year_and_then_a_year_later() {
        var draft = Offers.draft();
        imports.importMeasures(List.of(draft));
        var measure = catalogue.byKey(draft.key()).orElseThrow();
        var name = measure.name(java.util.Locale.GERMAN);
        var due = measure.reviewOn();

        clock.set(OfficeTime.startOf(due).minus(Duration.ofHours(2)));
        reviews.goRound();
        assertThat(open(manager, TaskKind.OFFER_REVIEW)).doesNotContain(name);
        clock.advance(Duration.ofHours(3));
        reviews.goRound();
        assertThat(open(manager, TaskKind.OFFER_REVIEW)).contains(name);

        manager.does(() -> desk.review(
                measure.id(), new ReviewDraft(ReviewResult.KEEP, "Voll.", "Viele arbeiten.", "Nichts ersetzt es.")));

        assertThat(open(manager, TaskKind.OFFER_REVIEW)).doesNotContain(name);
        assertThat(catalogue.measure(measure.id()).orElseThrow().reviewOn()).isEqualTo(due.plusYears(1));
        assertThat(manager.does(() -> history.reviews(measure.id())))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.found().result()).isEqualTo(ReviewResult.KEEP);
                    assertThat(review.reviewedBy()).isEqualTo("Miriam Vogelsang");
                });
    }

    private long version(MeasureId id) {
        return catalogue.measure(id).orElseThrow().version();
    }

    private List<String> open(Colleague reader, TaskKind kind) {
        return reader.does(() -> tasks.open(TaskScope.OWN)).stream()
                .filter(task -> task.kind() == kind)
                .map(TaskRow::note)
                .toList();
    }

    private static MeasureDraft with(MeasureDraft draft, int months) {
        return new MeasureDraft(
                draft.key(),
                draft.instrument(),
                draft.access(),
                draft.german(),
                draft.audiences(),
                draft.childcare(),
                draft.isVoluntary(),
                draft.revealsHealth(),
                draft.isPublic(),
                months,
                draft.texts());
    }
}
