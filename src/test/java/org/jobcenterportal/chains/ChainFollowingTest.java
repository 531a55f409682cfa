package org.jobcenterportal.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.assignments.AssignmentStory.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.assignments.AssignmentChanged;
import org.jobcenterportal.assignments.AssignmentId;
import org.jobcenterportal.assignments.AssignmentStatus;
import org.jobcenterportal.assignments.AssignmentStory;
import org.jobcenterportal.assignments.AssignmentStory.Citizen;
import org.jobcenterportal.assignments.AssignmentWork;
import org.jobcenterportal.assignments.AssignmentsImport;
import org.jobcenterportal.assignments.ImportedAssignment;
import org.jobcenterportal.assignments.Participations;
import org.jobcenterportal.assignments.ProviderSteps;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.TimelineEntry;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.measures.Access;
import org.jobcenterportal.measures.Catalogue;
import org.jobcenterportal.measures.Instrument;
import org.jobcenterportal.measures.MeasureDetails;
import org.jobcenterportal.measures.MeasureDraft;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.referrals.Destination;
import org.jobcenterportal.referrals.ReferralAim;
import org.jobcenterportal.referrals.ReferralBasis;
import org.jobcenterportal.referrals.ReferralDraft;
import org.jobcenterportal.referrals.ReferralsImport;
import org.jobcenterportal.runs.Offers;
import org.jobcenterportal.runs.RunDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ChainFollowingTest {

    private static final Words WHY = new Words("Das ist schon geklärt.");

    @Autowired
    private ChainDesk desk;

    @Autowired
    private ChainFollowing following;

    @Autowired
    private ChainReminders reminders;

    @Autowired
    private ChainStore store;

    @Autowired
    private AssignmentsImport imports;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private ProviderSteps provider;

    @Autowired
    private Participations participations;

    @Autowired
    private ChainTimeline timeline;

    @Autowired
    private HandoverSheets sheets;

    @Autowired
    private MyChain mine;

    @Autowired
    private ReferralsImport referrals;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private AssignmentStory story;
    private Colleague counsellor;
    private Citizen anna;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new AssignmentStory(beans);
        counsellor = story.aCounsellor();
        anna = story.aCitizenOf(counsellor);
    }

    @Test
    @Row("F31")
    void a_station_follows_its_run_from_the_seat_to_the_end() {
        begin();
        var run = story.aCheapRun(measure("zico"), 3);
        var traeger = story.providerOf(run);
        var id = seated(run);
        told(id, AssignmentStatus.APPROVED);
        assertThat(first().status()).isEqualTo(StationStatus.SEAT_PENDING);
        assertThat(first().run()).isEqualTo(run.id());

        counsellor.does(() -> work.send(id, version(id)));
        traeger.does(() -> provider.accept(id));
        told(id, AssignmentStatus.SENT_TO_PROVIDER);
        assertThat(first().status()).isEqualTo(StationStatus.CONFIRMED);

        traeger.does(() -> provider.entered(id, TODAY));
        told(id, AssignmentStatus.PROVIDER_ACCEPTED);
        told(id, AssignmentStatus.PROVIDER_ACCEPTED);
        assertThat(first().status()).isEqualTo(StationStatus.RUNNING);
        assertThat(first().plannedUntil())
                .isEqualTo(participations.find(id).orElseThrow().dueToEnd());
        assertThat(chain().responsibleOn(TODAY))
                .contains(ResponsibleBody.provider(run.provider().name()));

        traeger.does(() -> provider.completed(id, TODAY));
        told(id, AssignmentStatus.ENTERED);
        assertThat(first().status()).isEqualTo(StationStatus.DONE);
        assertThat(first().endedOn()).isEqualTo(TODAY);
    }

    @Test
    @Row("F31")
    void a_chain_that_begins_knows_the_run_in_which_somebody_is_already() {
        var run = story.aCheapRun(measure("zico"), 3);
        imports.importAssignments(List.of(past(run, AssignmentStatus.ENTERED)));

        begin();

        assertThat(first().status()).isEqualTo(StationStatus.HANDOVER);
        assertThat(first().startedOn()).isEqualTo(TODAY.minusDays(20));
        assertThat(first().plannedUntil()).isEqualTo(TODAY.plusDays(30));
        assertThat(Day.spans(chain(), TODAY.plusDays(40)))
                .extracting(Day.Span::body)
                .containsOnly(ResponsibleBody.provider(run.provider().name()));
    }

    @Test
    @Row("F31")
    void once_an_end_is_known_the_next_free_seat_is_kept_and_else_the_counsellor_gets_a_task() {
        var next = story.aCheapRun(measure("potenzialanalyse"), 1);
        begin();
        endsIn(20);
        assertThat(chain().stations().get(1)).satisfies(station -> {
            assertThat(station.status()).isEqualTo(StationStatus.SEAT_PENDING);
            assertThat(station.run()).isEqualTo(next.id());
            assertThat(station.plannedFrom()).isEqualTo(TODAY.plusDays(21));
        });
        assertThat(store.kept(next.id())).isOne();
        assertThat(openTasks()).isZero();

        anna = story.aCitizenOf(counsellor);
        begin();
        endsIn(20);

        assertThat(chain().stations().get(1).status()).isEqualTo(StationStatus.PLANNED);
        assertThat(openTasks()).isOne();
    }

    @Test
    @Row("F31")
    void the_round_keeps_no_seat_and_closes_no_task_for_a_chain_that_somebody_has_changed_meanwhile() {
        begin();
        endsIn(20);
        var stale = chain();
        assertThat(stale.stations().get(1).status()).isEqualTo(StationStatus.PLANNED);
        counsellor.does(() -> desk.step(stale.id(), stale.version(), new ChainStep.Explain(first().id(), WHY)));
        var next = story.aCheapRun(measure("potenzialanalyse"), 1);

        goOn(stale);
        assertThat(store.kept(next.id())).isZero();
        assertThat(openTasks()).isOne();
        var told = changes();

        goOn(chain());
        assertThat(store.kept(next.id())).isOne();
        assertThat(chain().stations().get(1).run()).isEqualTo(next.id());
        assertThat(openTasks()).isZero();
        assertThat(changes()).isEqualTo(told + 1);
    }

    @Test
    @Row("F31")
    void the_history_of_the_case_tells_of_stations_only_whom_they_may_be_known() {
        begin();
        endsIn(20);
        var colleague = story.cases.aColleagueOf(counsellor);

        assertThat(counsellor.does(() -> timeline.entriesOf(anna.id(), Locale.ENGLISH)))
                .extracting(TimelineEntry::sentence)
                .containsExactly("Begun with Träger A.");
        assertThat(colleague.does(() -> timeline.entriesOf(anna.id(), Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    @Row("F29")
    void a_referral_for_further_training_belongs_to_the_station_of_that_kind() {
        begin();
        var referral = referrals.importReferral(
                anna.id(),
                new ReferralDraft(
                        ReferralAim.FURTHER_TRAINING,
                        new Destination("Agentur", new PostalAddress("Obere Königsstraße", "8", "34117", "Kassel")),
                        TODAY,
                        WHY,
                        Set.of(),
                        ReferralBasis.SOCIAL_TASK,
                        WHY,
                        TODAY.plusWeeks(4)),
                counsellor.staff(),
                TestClock.START,
                List.of());

        transaction.executeWithoutResult(status -> following.bind(anna.id(), referral));

        assertThat(chain().stations()).extracting(ChainStation::referral).containsExactly(null, null, referral, null);
    }

    @Test
    @Row("F33")
    void the_next_provider_reads_what_is_released_and_only_of_those_who_were_sent_to_her() {
        begin();
        var run = story.aCheapRun(measure("zico"), 3);
        var id = seated(run);
        told(id, AssignmentStatus.APPROVED);
        counsellor.does(() -> desk.arrangeTalk(
                chain().id(), first().id(), TestClock.START, List.of(WHY, new Words("Vormittags geht gut."))));
        var paragraph = store.talks(chain().id()).getFirst().paragraphs().getFirst();
        anna.does(() -> mine.release(paragraph.id()));
        var station = first().id();
        var traeger = story.providerOf(run);
        assertThat(traeger.does(() -> sheets.find(station))).isEmpty();

        counsellor.does(() -> work.send(id, version(id)));

        assertThat(traeger.does(() -> sheets.find(station)).orElseThrow().paragraphs())
                .containsExactly(WHY);
        var other = story.providerOf(story.aCheapRun(1));
        assertThat(other.does(() -> sheets.find(station))).isEmpty();
    }

    private void goOn(Chain chain) {
        transaction.executeWithoutResult(status -> reminders.goOn(chain));
    }

    private int changes() {
        return jdbc.sql("select count(*) from audit_entry where matter = 'chain.changed' and details like ?")
                .param("%" + chain().id().value() + "%")
                .query(Integer.class)
                .single();
    }

    private void endsIn(int days) {
        var station = first().id();
        counsellor.does(
                () -> desk.step(chain().id(), 0, new ChainStep.Start(station, TODAY.minusDays(9), "Träger A", null)));
        counsellor.does(() -> desk.step(chain().id(), 1, new ChainStep.EndKnown(station, TODAY.plusDays(days))));
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where person_id = ? and kind = 'CHAIN_GAP' and is_open")
                .param(anna.id().value())
                .query(Integer.class)
                .single();
    }

    private void begin() {
        assertThat(counsellor.does(() -> desk.begin(anna.id(), "health", "stabilise", WHY)))
                .isInstanceOf(ChainOutcome.Done.class);
    }

    private AssignmentId seated(RunDetails run) {
        return imports.importAssignments(List.of(past(run, AssignmentStatus.SEAT_RESERVED)))
                .getFirst();
    }

    private ImportedAssignment past(RunDetails run, AssignmentStatus status) {
        var hasBegun = status.hasBegun();
        return new ImportedAssignment(
                anna.id(),
                run.measure().id(),
                run.id(),
                AssignmentStory.WHY,
                counsellor.staff(),
                TODAY.minusDays(25),
                status,
                TODAY.minusDays(20),
                null,
                null,
                true,
                hasBegun ? TODAY.minusDays(20) : null,
                hasBegun ? TODAY.plusDays(30) : null,
                null,
                null);
    }

    private void told(AssignmentId id, AssignmentStatus from) {
        var now = participations.find(id).orElseThrow();
        transaction.executeWithoutResult(
                status -> following.follow(new AssignmentChanged(id, anna.id(), now.run(), from, now.status())));
    }

    private long version(AssignmentId id) {
        return counsellor.does(() -> work.find(id)).orElseThrow().version();
    }

    private Chain chain() {
        return store.of(anna.id()).getFirst();
    }

    private ChainStation first() {
        return chain().stations().getFirst();
    }

    private MeasureDetails measure(String key) {
        return catalogue.byKey(new MeasureKey(key)).orElseGet(() -> {
            var draft = Offers.draft(Instrument.ACTIVATION, Access.OPEN, true);
            return story.offers.aMeasure(new MeasureDraft(
                    new MeasureKey(key),
                    draft.instrument(),
                    draft.access(),
                    draft.german(),
                    draft.audiences(),
                    draft.childcare(),
                    draft.isVoluntary(),
                    draft.revealsHealth(),
                    draft.isPublic(),
                    draft.maxMonths(),
                    draft.texts()));
        });
    }
}
