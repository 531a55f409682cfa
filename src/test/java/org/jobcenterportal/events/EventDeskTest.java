package org.jobcenterportal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.events.EventState.CANCELLED;
import static org.jobcenterportal.events.EventState.POSTPONED;
import static org.jobcenterportal.events.EventState.PUBLISHED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventOutcome.ChangedMeanwhile;
import org.jobcenterportal.events.EventOutcome.FewerThanTaken;
import org.jobcenterportal.events.EventOutcome.NotPossible;
import org.jobcenterportal.events.EventOutcome.NotRecommended;
import org.jobcenterportal.events.EventOutcome.Saved;
import org.jobcenterportal.events.EventOutcome.TooLate;
import org.jobcenterportal.events.EventsImport.ImportedEvent;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.seats.ContingentId;
import org.jobcenterportal.seats.Seats;
import org.jobcenterportal.seats.Taking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class EventDeskTest {

    @Autowired
    private EventBoard board;

    @Autowired
    private EventDesk desk;

    @Autowired
    private Events events;

    @Autowired
    private EventsImport imports;

    @Autowired
    private EventRounds rounds;

    @Autowired
    private EventDiary diary;

    @Autowired
    private Seats seats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseloads;

    @Autowired
    private TestClock clock;

    private Colleague bca;

    @BeforeEach
    void someone() {
        bca = new Cases(organisation, citizens, caseloads).aColleague(Roles.EQUALITY_OFFICER);
    }

    @AfterEach
    void today() {
        clock.set(TestClock.START);
    }

    @Test
    @Row({"F59", "S6"})
    void what_is_a_draft_nobody_finds_until_it_is_announced() {
        var draft = written(Drafts.groupSession());

        assertThat(coming()).doesNotContain(draft.id());
        assertThat(publish(draft)).isInstanceOf(Saved.class);

        assertThat(coming()).contains(draft.id());
        assertThat(card(draft).slug()).startsWith("ausbildung-in-teilzeit-geht-das-mit-kind-2026-12-03");
    }

    @Test
    void the_same_draft_handed_in_twice_is_one_event() {
        var draft = written(Drafts.groupSession());

        assertThat(bca.<EventOutcome>does(() -> desk.draft(draft))).isEqualTo(new Saved(draft.id()));
        assertThat(history(draft)).containsExactly(EventStep.DRAFTED);
    }

    @Test
    @Row("S2")
    void who_does_not_run_events_of_a_kind_neither_writes_nor_cancels_one() {
        var employers = new Cases(organisation, citizens, caseloads).aColleague(Roles.EMPLOYER_SERVICE);
        var draft = written(Drafts.groupSession());

        assertThat(employers.<EventOutcome>does(() -> desk.cancel(draft.id(), "Nein")))
                .isInstanceOf(NotPossible.class);
        assertThat(employers.<EventOutcome>does(
                        () -> desk.draft(Drafts.groupSession().draft())))
                .isInstanceOf(NotPossible.class);
        assertThat(employers.does(() -> desk.written(draft.id()))).isEmpty();
    }

    @Test
    void events_for_staff_and_for_the_invited_are_found_by_nobody_else() {
        var workshop = written(Drafts.groupSession().of(EventKind.STAFF_WORKSHOP));
        var invited = written(Drafts.groupSession().forAudience(EventAudience.INVITED, null));
        var signedIn = written(Drafts.groupSession().forAudience(EventAudience.SIGNED_IN, null));
        publish(workshop);
        publish(invited);
        publish(signedIn);
        var citizen = SignedIn.token(new AccountId(UUID.randomUUID().toString()), Set.of(Roles.CITIZEN));

        assertThat(coming()).doesNotContain(workshop.id(), invited.id(), signedIn.id());
        assertThat(SignedIn.<Set<EventId>>as(citizen, this::coming))
                .contains(signedIn.id())
                .doesNotContain(workshop.id(), invited.id());
        assertThat(bca.does(this::coming)).contains(workshop.id(), invited.id(), signedIn.id());
    }

    @Test
    void who_saw_an_older_edition_overwrites_nothing() {
        var draft = written(Drafts.groupSession());
        var seen = card(draft).version();
        edit(seen, new Drafts(draft).called("Neuer Titel").draft());

        assertThat(edit(seen, new Drafts(draft).called("Noch ein Titel").draft()))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.current().texts().german().title())
                                .isEqualTo("Neuer Titel"));
    }

    @Test
    @Row("F64")
    void childcare_and_interpreting_have_places_of_their_own() {
        var draft = written(
                Drafts.groupSession().withExtras(new ChildcareDraft(6, 6, 10), new InterpretingDraft("uk", 5, true)));

        assertThat(capacity(card(draft).childcare().orElseThrow().contingent())).isEqualTo(6);
        assertThat(capacity(card(draft).interpreting().getFirst().contingent())).isEqualTo(5);
        assertThat(capacity(card(draft).open())).isEqualTo(20);
    }

    @Test
    @Row("F63")
    void a_recommendation_raises_what_the_open_places_hold_and_those_who_wait_hear_of_it(ApplicationEvents told) {
        var draft = written(Drafts.groupSession());
        publish(draft);

        assertThat(admit(draft, 22, null)).isInstanceOf(NotRecommended.class);
        assertThat(admit(draft, 22, new Recommendation(20, 22, 14, 0.048))).isInstanceOf(Saved.class);

        assertThat(capacity(card(draft).open())).isEqualTo(22);
        assertThat(told.stream(EventChanged.class)).singleElement().satisfies(change -> {
            assertThat(change.changed()).containsExactly(ChangedField.PLACES);
            assertThat(change.told()).isEmpty();
        });
        take(card(draft).open(), 21);
        assertThat(admit(draft, 20, null)).isEqualTo(new FewerThanTaken(21));
        assertThat(capacity(card(draft).open())).isEqualTo(22);
        assertThat(card(draft).capacity().admitted()).isEqualTo(22);
    }

    @Test
    @Row("F60")
    void what_is_left_of_quotas_is_open_to_all_from_the_stated_hour_on_and_only_once() {
        var draft = withQuotas();
        publish(draft);
        var women = card(draft).quotas().stream()
                .filter(quota -> quota.kind() == QuotaKind.WOMENS_PROJECT)
                .findFirst()
                .orElseThrow();
        take(women.contingent(), 10);

        clock.set(draft.quotasReleaseAt().minusSeconds(1));
        rounds.goRound();
        assertThat(capacity(card(draft).open())).isEqualTo(2);

        clock.set(draft.quotasReleaseAt());
        rounds.goRound();
        rounds.goRound();

        assertThat(capacity(card(draft).open())).isEqualTo(10);
        assertThat(capacity(women.contingent())).isEqualTo(10);
        assertThat(card(draft).quotas()).extracting(EventQuota::released).containsExactly(6, 2);
        assertThat(card(draft).openPlaces()).isEqualTo(10);
        assertThat(history(draft)).containsOnlyOnce(EventStep.QUOTAS_RELEASED);
    }

    /**
     * Proves that a quota is measured again when somebody has taken of it meanwhile. Tried without it: 25 places
     * where 20 were admitted.
     */
    @Test
    @Row("F60")
    void quotas_that_are_released_while_a_crowd_takes_places_never_give_more_than_were_admitted() throws Exception {
        var draft = withQuotas();
        publish(draft);
        var card = card(draft);
        clock.set(draft.quotasReleaseAt());

        var crowd = Crowd.of(48).all(number -> {
            if (number % 12 == 0) {
                rounds.goRound();
                return 0;
            }
            var part = number % 3 == 0
                    ? card.open()
                    : card.quotas().get(number % 2).contingent();
            return takeOne(part) ? 1 : 0;
        });
        rounds.goRound();

        var taken = crowd.stream().mapToInt(Integer::intValue).sum();
        var after = card(draft);
        var capacities = capacity(after.open())
                + after.quotas().stream()
                        .mapToInt(quota -> capacity(quota.contingent()))
                        .sum();
        assertThat(capacities).isEqualTo(20);
        assertThat(taken).isPositive().isLessThanOrEqualTo(20);
        assertThat(after.quotasReleasedAt()).isNotNull();
    }

    @Test
    void time_closes_begins_and_ends_an_event_each_once_whoever_goes_round() {
        var draft = written(Drafts.groupSession());
        publish(draft);

        clock.set(draft.registrationEnds());
        everyRound();
        assertThat(card(draft).state()).isEqualTo(EventState.REGISTRATION_CLOSED);
        clock.set(draft.when().start());
        everyRound();
        assertThat(card(draft).state()).isEqualTo(EventState.RUNNING);
        clock.set(draft.when().end());
        everyRound();

        assertThat(card(draft).state()).isEqualTo(EventState.ENDED);
        assertThat(history(draft))
                .containsExactly(
                        EventStep.ENDED,
                        EventStep.STARTED,
                        EventStep.REGISTRATION_CLOSED,
                        EventStep.PUBLISHED,
                        EventStep.DRAFTED);
    }

    @Test
    @Row("F61")
    void a_postponed_event_goes_on_with_its_new_day_and_nothing_moves_into_the_past() {
        var draft = written(Drafts.groupSession());
        publish(draft);
        bca.does(() -> desk.postpone(draft.id(), "Die Referentin ist krank."));
        var past = draft.on(draft.id(), LocalDate.of(2026, 11, 20));
        var later = draft.on(draft.id(), LocalDate.of(2026, 12, 10));

        assertThat(edit(card(draft).version(), past)).isInstanceOf(TooLate.class);
        assertThat(card(draft).state()).isEqualTo(EventState.POSTPONED);
        assertThat(edit(card(draft).version(), later)).isInstanceOf(Saved.class);

        assertThat(card(draft).state()).isEqualTo(EventState.PUBLISHED);
        assertThat(card(draft).when()).isEqualTo(later.when());
    }

    @Test
    @Row("F61")
    void only_of_what_is_different_and_was_chosen_are_people_told(ApplicationEvents told) {
        var draft = written(Drafts.groupSession());
        edit(card(draft).version(), new Drafts(draft).called("Noch ein Entwurf").draft());
        assertThat(told.stream(EventChanged.class)).isEmpty();
        publish(draft);

        var moved = new Drafts(draft)
                .called("Anderer Titel")
                .at(draft.on(draft.id(), LocalDate.of(2026, 12, 10)).when())
                .draft();
        bca.does(() -> desk.edit(
                card(draft).version(), moved, Set.of(ChangedField.TIME, ChangedField.PLACE), "Der Saal ist belegt."));

        assertThat(told.stream(EventChanged.class)).singleElement().satisfies(change -> {
            assertThat(change.changed())
                    .containsExactlyInAnyOrder(ChangedField.TIME, ChangedField.TITLE, ChangedField.REGISTRATION_END);
            assertThat(change.told()).containsExactly(ChangedField.TIME);
            assertThat(change.before()).isEqualTo(draft.when());
            assertThat(change.note()).isEqualTo("Der Saal ist belegt.");
        });
    }

    @Test
    @Row({"F59", "F61"})
    void the_seal_of_what_was_announced_stays_and_another_kind_is_told(ApplicationEvents told) {
        var drafts = Drafts.groupSession();
        var draft = written(drafts);
        publish(draft);
        var unsealed = drafts.of(EventKind.INFORMATION_DAY).withoutSeal().draft();

        assertThat(edit(card(draft).version(), unsealed)).isEqualTo(new EventOutcome.SealStays());
        assertThat(card(draft).isVoluntary()).isTrue();
        assertThat(edit(
                        card(draft).version(),
                        drafts.of(EventKind.INFORMATION_DAY).draft()))
                .isInstanceOf(EventOutcome.Saved.class);

        assertThat(told.stream(EventChanged.class))
                .singleElement()
                .extracting(EventChanged::changed)
                .isEqualTo(Set.of(ChangedField.KIND));
    }

    @Test
    @Row("F59")
    void a_draft_may_still_lose_its_seal_and_who_gains_it_is_told(ApplicationEvents told) {
        var drafts = Drafts.groupSession().of(EventKind.INFORMATION_DAY);
        var draft = written(drafts);
        assertThat(edit(card(draft).version(), drafts.withoutSeal().draft())).isInstanceOf(EventOutcome.Saved.class);
        publish(draft);
        edit(card(draft).version(), drafts.draft());

        assertThat(told.stream(EventChanged.class))
                .singleElement()
                .extracting(EventChanged::changed)
                .isEqualTo(Set.of(ChangedField.VOLUNTARY));
    }

    @Test
    void a_series_is_announced_with_its_first_event_and_each_day_once() {
        var draft = written(Drafts.groupSession());
        publish(draft);
        var days = Set.copyOf(Rhythm.WEEKLY.days(draft.when().day(), 3));

        bca.does(() -> desk.repeat(draft.id(), days));
        bca.does(() -> desk.repeat(draft.id(), days));

        assertThat(events.coming(EventFilter.ALL).stream()
                        .filter(event -> draft.id().equals(event.series()))
                        .map(event -> event.when().day()))
                .containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 24));
    }

    @Test
    @Row("F61")
    void of_a_series_this_date_alone_or_all_later_ones_are_called_off(ApplicationEvents told) {
        var draft = written(Drafts.groupSession());
        publish(draft);
        bca.does(() -> desk.repeat(
                draft.id(), Set.copyOf(Rhythm.WEEKLY.days(draft.when().day(), 3))));
        var later = events.coming(EventFilter.ALL).stream()
                .filter(event -> draft.id().equals(event.series()))
                .map(EventCard::id)
                .toList();

        bca.does(() -> desk.postpone(later.getFirst(), "Die Referentin ist krank."));
        assertThat(later).extracting(this::state).containsExactly(POSTPONED, PUBLISHED, PUBLISHED);
        assertThat(bca.does(() -> board.page(later.get(1)).orElseThrow().laterInSeries()))
                .isOne();
        bca.does(() -> desk.cancelWithLater(later.get(1), "Der Kurs endet."));

        assertThat(state(draft.id())).isEqualTo(PUBLISHED);
        assertThat(later).extracting(this::state).containsExactly(POSTPONED, CANCELLED, CANCELLED);
        assertThat(told.stream(EventCancelled.class).map(EventCancelled::event))
                .containsExactly(later.get(1), later.get(2));
        assertThat(bca.<EventOutcome>does(() -> desk.cancelWithLater(later.get(1), "Noch einmal.")))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void a_draft_that_is_called_off_is_found_by_nobody() {
        var draft = written(Drafts.groupSession());

        bca.does(() -> desk.cancel(draft.id(), "Doch nicht."));

        assertThat(events.isInSight(card(draft))).isFalse();
    }

    @Test
    void what_is_taken_over_stands_as_its_time_says_and_may_be_called_the_same() {
        var past = new Drafts(Drafts.groupSession().draft().on(EventId.next(), LocalDate.of(2026, 11, 3)))
                .called("Übernommen " + UUID.randomUUID());
        var twin = past.draft().on(EventId.next(), LocalDate.of(2026, 11, 3));

        imports.importEvents(
                List.of(new ImportedEvent(past.draft(), bca.staff(), 24), new ImportedEvent(twin, bca.staff(), 20)));

        assertThat(card(past.draft()).state()).isEqualTo(EventState.EVALUATED);
        assertThat(capacity(card(past.draft()).open())).isEqualTo(24);
        assertThat(events.past(
                        past.draft().when().start(), past.draft().when().start().plus(Duration.ofDays(1))))
                .extracting(EventCard::id)
                .contains(past.draft().id(), twin.id());
    }

    private EventDraft withQuotas() {
        var draft = Drafts.groupSession();
        return written(draft.withQuotas(
                draft.draft().when().start().minus(Duration.ofDays(3)),
                new QuotaDraft(QuotaId.next(), QuotaKind.WOMENS_PROJECT, "Frauen im Projekt", 12),
                new QuotaDraft(QuotaId.next(), QuotaKind.DISTRICT, "Nord-Holland", 6)));
    }

    private EventDraft written(Drafts draft) {
        bca.does(() -> desk.draft(draft.draft()));
        return draft.draft();
    }

    private EventOutcome publish(EventDraft draft) {
        return bca.does(() -> desk.publish(draft.id()));
    }

    private EventOutcome edit(long version, EventDraft draft) {
        return bca.does(() -> desk.edit(version, draft, Set.of(ChangedField.TIME), null));
    }

    private EventOutcome admit(EventDraft draft, int admitted, Recommendation basis) {
        return bca.does(() -> desk.admit(draft.id(), admitted, basis));
    }

    private EventState state(EventId id) {
        return events.find(id).orElseThrow().state();
    }

    private EventCard card(EventDraft draft) {
        return events.find(draft.id()).orElseThrow();
    }

    private Set<EventId> coming() {
        return Set.copyOf(
                events.coming(EventFilter.ALL).stream().map(EventCard::id).toList());
    }

    private List<EventStep> history(EventDraft draft) {
        return diary.of(draft.id(), 20).stream().map(EventHistory::what).toList();
    }

    private int capacity(ContingentId part) {
        return transaction.execute(status -> seats.occupancy(part).capacity());
    }

    private void take(ContingentId part, int places) {
        for (int place = 0; place < places; place++) {
            assertThat(takeOne(part)).isTrue();
        }
    }

    private boolean takeOne(ContingentId part) {
        return transaction.execute(status -> seats.take(part, UUID.randomUUID(), 1) instanceof Taking.Taken);
    }

    /** As often as it takes until nothing of any test is due. */
    private void everyRound() {
        for (var round = 0; round < 20; round++) {
            rounds.goRound();
        }
    }
}
