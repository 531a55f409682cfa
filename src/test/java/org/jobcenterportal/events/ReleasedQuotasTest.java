package org.jobcenterportal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jobcenterportal.signup.EventStory.draft;
import static org.jobcenterportal.signup.EventStory.someVisitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.signup.EventStory;
import org.jobcenterportal.signup.EventWindow;
import org.jobcenterportal.signup.RegistrationDetails;
import org.jobcenterportal.signup.RegistrationId;
import org.jobcenterportal.signup.Registrations;
import org.jobcenterportal.signup.SignUpDesk;
import org.jobcenterportal.signup.SignUpOutcome;
import org.jobcenterportal.signup.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is released is open to all for good, also where somebody gives her place of a quota back later. */
@IntegrationTest
@Row("F60")
class ReleasedQuotasTest {

    private static final Instant RELEASE = TestClock.START.plus(Duration.ofMinutes(10));

    @Autowired
    private EventDesk desk;

    @Autowired
    private EventRounds rounds;

    @Autowired
    private Events events;

    @Autowired
    private Seats seats;

    @Autowired
    private SignUpDesk signUps;

    @Autowired
    private Registrations registrations;

    @Autowired
    private EventWindow window;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private EventId event;

    @BeforeEach
    void an_event_with_two_places_of_which_one_is_kept() {
        clock.set(TestClock.START);
        event = new EventStory(organisation, citizens, caseload, desk)
                .announced(Drafts.groupSession().withSeats(2, 2).withQuotas(RELEASE, kept()));
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    void a_stranger_gets_the_place_that_somebody_of_the_quota_gives_back_after_the_release() {
        var ofQuota = taken(ofQuota());
        taken(Wish.ALONE);
        release();
        assertThat(signUps.signUp(draft(event, Wish.ALONE, false), someVisitor()))
                .isInstanceOf(SignUpOutcome.Full.class);

        signOff(ofQuota);
        rounds.goRound();

        assertThat(room()).isEqualTo(new EventWindow.Room(1, 0, 2, null));
        taken(Wish.ALONE);
        assertThat(signUps.signUp(draft(event, Wish.ALONE, false), someVisitor()))
                .isInstanceOf(SignUpOutcome.Full.class);
        assertThat(capacities()).containsExactly(2, 0);
        assertThat(card().quotas())
                .singleElement()
                .extracting(EventQuota::released)
                .isEqualTo(1);
        rounds.goRound();
        assertThat(capacities()).containsExactly(2, 0);
    }

    @Test
    void those_who_wait_for_any_place_are_asked_as_soon_as_one_of_the_quota_is_free() {
        var ofQuota = taken(ofQuota());
        taken(Wish.ALONE);
        var waiting = waiting(Wish.ALONE);
        release();

        signOff(ofQuota);
        assertThat(isOffered(waiting)).isFalse();
        rounds.goRound();

        await().untilAsserted(() -> assertThat(isOffered(waiting)).isTrue());
        assertThat(capacities()).containsExactly(2, 0);
    }

    @Test
    void whoever_lets_a_place_of_the_quota_pass_is_not_asked_again_before_the_next() {
        var ofQuota = taken(ofQuota());
        taken(Wish.ALONE);
        var first = waiting(ofQuota());
        var second = waiting(Wish.ALONE);
        release();
        signOff(ofQuota);
        assertThat(isOffered(first)).isTrue();

        signUps.declineByLink(token(first));
        rounds.goRound();

        await().untilAsserted(() -> assertThat(isOffered(second)).isTrue());
        assertThat(isOffered(first)).isFalse();
        assertThat(capacities()).containsExactly(2, 0);
    }

    private static QuotaDraft kept() {
        return new QuotaDraft(QuotaId.next(), QuotaKind.DISTRICT, "Nord-Holland", 1);
    }

    private void release() {
        clock.set(RELEASE);
        for (var round = 0; round < 20; round++) {
            rounds.goRound();
        }
        assertThat(card().quotasReleasedAt()).isNotNull();
    }

    private Wish ofQuota() {
        return new Wish(0, List.of(), null, card().quotas().getFirst().id());
    }

    private RegistrationId taken(Wish wish) {
        return in(wish, false);
    }

    private RegistrationId waiting(Wish wish) {
        return in(wish, true);
    }

    private RegistrationId in(Wish wish, boolean waits) {
        var outcome = signUps.signUp(draft(event, wish, waits), someVisitor());
        assertThat(outcome).isInstanceOf(SignUpOutcome.SignedUp.class);
        var id = ((SignUpOutcome.SignedUp) outcome).registration().id();
        signUps.byLink(token(id));
        return id;
    }

    private void signOff(RegistrationId id) {
        signUps.signOffByLink(token(id));
    }

    private boolean isOffered(RegistrationId id) {
        return signUps.byLink(token(id))
                .map(RegistrationDetails::standing)
                .filter(standing -> standing.offeredUntil() != null)
                .isPresent();
    }

    private String token(RegistrationId id) {
        return registrations.token(id).orElseThrow();
    }

    private EventCard card() {
        return events.find(event).orElseThrow();
    }

    private EventWindow.Room room() {
        return window.find(card().slug()).orElseThrow().room();
    }

    private List<Integer> capacities() {
        return transaction.execute(status -> Stream.concat(
                        Stream.of(card().open()), card().quotas().stream().map(EventQuota::contingent))
                .map(part -> seats.occupancy(part).capacity())
                .toList());
    }
}
