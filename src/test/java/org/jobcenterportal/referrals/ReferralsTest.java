package org.jobcenterportal.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.casework.CaseStory;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.mandates.ConsentPurpose;
import org.jobcenterportal.mandates.ConsentWay;
import org.jobcenterportal.mandates.MyMandates;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.referrals.ReferralOutcome.ConsentMissing;
import org.jobcenterportal.referrals.ReferralOutcome.DayIsOver;
import org.jobcenterportal.referrals.ReferralOutcome.Done;
import org.jobcenterportal.referrals.ReferralOutcome.MovedOn;
import org.jobcenterportal.referrals.ReferralOutcome.OfficeDecides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ReferralsTest {

    private static final LocalDate TODAY = CaseStory.TODAY;

    @Autowired
    private ReferralDesk desk;

    @Autowired
    private MyReferrals mine;

    @Autowired
    private MyMandates mandates;

    @Autowired
    private ReferralReminders reminders;

    @Autowired
    private ReferralTimeline timeline;

    @Autowired
    private ReferralHoldings holdings;

    @Autowired
    private ReferralStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TestClock clock;

    private CaseStory story;

    @BeforeEach
    void a_case() {
        clock.set(TestClock.START);
        story = new CaseStory(organisation, citizens, caseload);
    }

    @Test
    @Row({"F49", "F51"})
    void a_referral_goes_there_and_the_answer_comes_back() {
        var id = written(ReferralAim.DEBT, ReferralBasis.SOCIAL_TASK);
        assertThat(send(id)).isEqualTo(new Done(id));

        answer(id, ReferralStatus.ACCEPTED, null);
        answer(id, ReferralStatus.IN_PROGRESS, "Erstgespräch am 3. Dezember");
        answer(id, ReferralStatus.DONE, "Ratenplan steht");

        var one = story.counsellor.does(() -> desk.open(id)).orElseThrow();
        assertThat(one.referral().steps())
                .extracting(ReferralStep::status)
                .containsExactly(
                        ReferralStatus.DRAFT,
                        ReferralStatus.SENT,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.IN_PROGRESS,
                        ReferralStatus.DONE);
        assertThat(one.referral().items())
                .extracting(ReferralItem::what)
                .containsExactly(HandedOver.NAME, HandedOver.LANGUAGE);
        assertThat(answer(id, ReferralStatus.DONE, null)).isEqualTo(new MovedOn(ReferralStatus.DONE));
    }

    @Test
    @Row("F50")
    void without_a_consent_nothing_goes_out_and_taking_it_back_calls_back_what_is_open() {
        var id = written(ReferralAim.DEBT, ReferralBasis.CONSENT);
        assertThat(send(id)).isEqualTo(new ConsentMissing());
        assertThat(story.counsellor.does(() -> desk.letter(id))).isEmpty();

        var asked = story.citizenDoes(() -> mine.mine(Locale.GERMAN)).getFirst();
        assertThat(asked.asksForConsent()).isTrue();
        assertThat(asked.wording()).contains("Schuldnerberatung", "Name, Sprache", "Ratenplan klären.");
        assertThat(story.citizenDoes(() -> mine.allow(id, Locale.GERMAN))).isTrue();
        assertThat(story.counsellor.does(() -> desk.letter(id)).orElseThrow())
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF");
        assertThat(send(id)).isEqualTo(new Done(id));

        assertThat(story.citizenDoes(() -> mine.withdraw(id))).isTrue();

        assertThat(statusOf(id)).isEqualTo(ReferralStatus.REVOKED);
        assertThat(story.counsellor.does(() -> desk.letter(id))).isEmpty();
    }

    @Test
    @Row("F50")
    void whoever_has_the_case_is_asked_to_tell_the_other_body_that_already_has_the_data() {
        var sent = written(ReferralAim.DEBT, ReferralBasis.CONSENT);
        var late = written(ReferralAim.CHILDCARE, ReferralBasis.CONSENT);
        var draft = written(ReferralAim.INTEGRATION_COURSE, ReferralBasis.CONSENT);
        List.of(sent, late, draft).forEach(this::record);
        send(sent);
        answer(sent, ReferralStatus.ACCEPTED, null);
        send(late);
        clock.advance(Duration.ofDays(29));
        remind();
        assertThat(statusOf(late)).isEqualTo(ReferralStatus.OVERDUE);

        for (var id : List.of(sent, late, draft)) {
            story.citizenDoes(() -> mine.withdraw(id));
        }

        assertThat(jdbc.sql("select occasion from task where person_id = ? and kind = 'REFERRAL_REVOKED' and is_open")
                        .param(story.id().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("referral-revoked:" + sent.value(), "referral-revoked:" + late.value());
        assertThat(openTasks()).isZero();
        assertThat(List.of(sent, late, draft))
                .allSatisfy(id -> assertThat(revocations(id)).isOne());
    }

    @Test
    @Row({"F49", "F50"})
    void what_is_called_back_or_over_has_no_letter_and_tells_only_what_really_went() {
        var draft = written(ReferralAim.DEBT, ReferralBasis.CONSENT);
        var sent = written(ReferralAim.CHILDCARE, ReferralBasis.SOCIAL_TASK);
        var done = written(ReferralAim.INTEGRATION_COURSE, ReferralBasis.SOCIAL_TASK);
        send(sent);
        send(done);
        answer(done, ReferralStatus.ACCEPTED, null);
        assertThat(story.counsellor.does(() -> desk.letter(done))).isPresent();

        answer(done, ReferralStatus.DONE, null);
        for (var id : List.of(draft, sent)) {
            story.counsellor.does(() -> desk.revoke(id, new Words("Nicht mehr nötig.")));
        }

        assertThat(List.of(draft, sent, done)).allSatisfy(id -> {
            assertThat(story.counsellor.does(() -> desk.letter(id))).isEmpty();
            assertThat(story.counsellor.does(() -> desk.open(id)).orElseThrow().mayGo())
                    .isFalse();
        });
        assertThat(story.counsellor.does(() -> desk.open(draft)).orElseThrow().items())
                .isEmpty();
        assertThat(story.counsellor.does(() -> desk.open(sent)).orElseThrow().items())
                .hasSize(2);
        assertThat(story.citizenDoes(() -> mine.mine(Locale.GERMAN)))
                .filteredOn(one -> one.referral().id().equals(draft))
                .singleElement()
                .satisfies(one -> assertThat(one.items()).isEmpty());
    }

    @Test
    @Row("F50")
    void a_consent_holds_for_its_referral_only_and_may_be_taken_back_where_all_consents_stand() {
        var first = written(ReferralAim.DEBT, ReferralBasis.CONSENT);
        var second = written(ReferralAim.CHILDCARE, ReferralBasis.CONSENT);
        record(first);
        assertThat(send(second)).isEqualTo(new ConsentMissing());
        record(second);
        send(first);
        send(second);

        var receipt = story.citizenDoes(mandates::consents).stream()
                .filter(consent -> first.value().equals(consent.matter()))
                .findFirst()
                .orElseThrow();
        assertThat(receipt.purpose()).isEqualTo(ConsentPurpose.REFERRAL);
        story.citizenDoes(() -> mandates.withdrawConsent(receipt.id()));

        assertThat(statusOf(first)).isEqualTo(ReferralStatus.REVOKED);
        assertThat(statusOf(second)).isEqualTo(ReferralStatus.SENT);
    }

    @Test
    @Row("F50")
    void sending_and_taking_back_at_once_never_leaves_something_out_there_without_a_consent() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = written(ReferralAim.DEBT, ReferralBasis.CONSENT);
            record(id);

            Crowd.of(2).all(number -> number == 0 ? send(id) : story.citizenDoes(() -> mine.withdraw(id)));

            assertThat(statusOf(id)).isEqualTo(ReferralStatus.REVOKED);
        }
    }

    @Test
    @Row("F52")
    void further_training_before_2025_was_the_offices_own_decision() {
        var outcome = story.counsellor.does(() -> desk.write(
                story.id(), draft(ReferralAim.FURTHER_TRAINING, ReferralBasis.CONSENT, LocalDate.of(2024, 12, 31))));
        var agency = written(ReferralAim.FURTHER_TRAINING, ReferralBasis.SOCIAL_TASK);
        send(agency);

        assertThat(outcome).isEqualTo(new OfficeDecides("§ 16 Abs. 1 S. 2 Nr. 4 SGB II"));
        var one = story.counsellor.does(() -> desk.open(agency)).orElseThrow().referral();
        assertThat(one.hasNoAnswer()).isTrue();
        answer(agency, ReferralStatus.ACCEPTED, "Beratung am 2. Dezember");
        assertThat(story.counsellor.does(() -> desk.open(agency)).orElseThrow().referral())
                .satisfies(answered -> assertThat(answered.hasNoAnswer()).isFalse());
    }

    @Test
    @Row("F49")
    void on_the_last_day_all_is_well_and_one_day_later_somebody_has_to_ask() {
        var id = written(ReferralAim.CHILDCARE, ReferralBasis.SOCIAL_TASK);
        send(id);
        clock.advance(Duration.ofDays(28));
        remind();
        assertThat(statusOf(id)).isEqualTo(ReferralStatus.SENT);
        clock.advance(Duration.ofDays(1));
        remind();
        remind();

        assertThat(statusOf(id)).isEqualTo(ReferralStatus.OVERDUE);
        assertThat(openTasks()).isOne();
        story.counsellor.does(() -> desk.postpone(id, TODAY.plusWeeks(6)));
        assertThat(statusOf(id)).isEqualTo(ReferralStatus.SENT);
        assertThat(openTasks()).isZero();
        assertThat(story.counsellor.does(() -> desk.postpone(id, TODAY))).isEqualTo(new DayIsOver());
    }

    @Test
    @Row({"F51", "S30"})
    void what_tells_of_health_is_for_whoever_has_the_case_and_for_nobody_else() {
        var addiction = written(ReferralAim.ADDICTION, ReferralBasis.SOCIAL_TASK);
        var debt = written(ReferralAim.DEBT, ReferralBasis.SOCIAL_TASK);
        send(addiction);
        send(debt);
        var teammate = story.cases.aColleagueOf(story.counsellor);

        assertThat(teammate.does(() -> desk.of(story.id())))
                .extracting(Referral::id)
                .containsExactly(debt);
        assertThat(teammate.does(() -> desk.open(addiction))).isEmpty();
        assertThat(teammate.does(() -> desk.letter(addiction))).isEmpty();
        assertThat(teammate.does(() -> timeline.entriesOf(story.id(), Locale.GERMAN)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Überweisung: Schuldnerberatung"));
        assertThat(story.counsellor.does(() -> timeline.entriesOf(story.id(), Locale.GERMAN)))
                .hasSize(2);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teammate.does(
                        () -> desk.write(story.id(), draft(ReferralAim.ADDICTION, ReferralBasis.CONSENT, TODAY))));
        assertThat(story.stranger.does(() -> desk.open(debt))).isEmpty();
    }

    @Test
    @Row({"F49", "S18"})
    void my_list_holds_what_waits_in_my_cases_by_the_day_on_which_it_is_due() {
        var later = written(ReferralAim.INTEGRATION_COURSE, ReferralBasis.SOCIAL_TASK);
        send(later);
        story.counsellor.does(() -> desk.postpone(later, TODAY.plusWeeks(8)));
        var sooner = written(ReferralAim.DEBT, ReferralBasis.SOCIAL_TASK);

        assertThat(story.counsellor.does(desk::mine))
                .extracting(ReferralRow::id)
                .containsExactly(sooner, later);
        assertThat(story.stranger.does(desk::mine)).isEmpty();
    }

    @Test
    @Row("F51")
    void however_many_referrals_there_are_they_are_read_in_three_statements() {
        var debt = written(ReferralAim.DEBT, ReferralBasis.SOCIAL_TASK);
        send(debt);
        written(ReferralAim.CHILDCARE, ReferralBasis.SOCIAL_TASK);
        written(ReferralAim.INTEGRATION_COURSE, ReferralBasis.SOCIAL_TASK);

        assertThat(Statements.of(() -> assertThat(store.of(story.id()))
                        .hasSize(3)
                        .filteredOn(one -> one.id().equals(debt))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.items()).hasSize(2);
                            assertThat(one.steps()).hasSize(2);
                        })))
                .hasSize(3);
    }

    @Test
    void a_person_reads_all_that_is_held() {
        var id = written(ReferralAim.DEBT, ReferralBasis.SOCIAL_TASK);
        send(id);

        assertThat(holdings.holdingsOf(story.id().value()).toString())
                .contains("Schuldnerberatung", "Ratenplan klären.", "enum.ReferralStatus.SENT", "enum.ReferralAim.DEBT")
                .doesNotContain(" SENT");
    }

    private ReferralId written(ReferralAim aim, ReferralBasis basis) {
        var outcome = story.counsellor.does(() -> desk.write(story.id(), draft(aim, basis, TODAY)));
        return ((Done) outcome).id();
    }

    private static ReferralDraft draft(ReferralAim aim, ReferralBasis basis, LocalDate startsOn) {
        return new ReferralDraft(
                aim,
                new Destination("Schuldnerberatung", new PostalAddress("Obere Königsstraße", "8", "34117", "Kassel")),
                startsOn,
                new Words("Ratenplan klären."),
                Set.of(HandedOver.LANGUAGE),
                basis,
                basis == ReferralBasis.CONSENT ? null : new Words("Für die Eingliederung erforderlich."),
                TODAY.plusWeeks(4));
    }

    private void record(ReferralId id) {
        story.counsellor.does(() -> desk.recordConsent(id, ConsentWay.ON_PAPER, Locale.GERMAN));
    }

    private ReferralOutcome send(ReferralId id) {
        return story.counsellor.does(() -> desk.send(id));
    }

    private ReferralOutcome answer(ReferralId id, ReferralStatus answer, @Nullable String note) {
        return story.counsellor.does(() -> desk.answer(id, answer, note == null ? null : new Words(note)));
    }

    private ReferralStatus statusOf(ReferralId id) {
        return story.counsellor
                .does(() -> desk.open(id))
                .map(page -> page.referral().status())
                .orElseThrow();
    }

    private int revocations(ReferralId id) {
        return jdbc.sql("select count(*) from audit_entry where matter = 'referral.revoked' and details like ?")
                .param("%" + id.value() + "%")
                .query(Integer.class)
                .single();
    }

    private void remind() {
        transaction.executeWithoutResult(status -> reminders.remind());
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where person_id = ? and kind = 'REFERRAL_OVERDUE' and is_open")
                .params(List.of(story.id().value()))
                .query(Integer.class)
                .single();
    }
}
