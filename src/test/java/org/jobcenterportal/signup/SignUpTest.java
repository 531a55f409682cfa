package org.jobcenterportal.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.jobcenterportal.signup.EventStory.draft;
import static org.jobcenterportal.signup.EventStory.someVisitor;
import static org.jobcenterportal.signup.EventStory.visitor;
import static org.jobcenterportal.signup.EventStory.withChildren;
import static org.jobcenterportal.signup.EventStory.withCompanions;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.Statements;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.CaseloadImport;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CitizensImport;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventAudience;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventKind;
import org.jobcenterportal.events.EventPlace;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.identity.SignedIn;
import org.jobcenterportal.kernel.AccountId;
import org.jobcenterportal.kernel.EmailAddress;
import org.jobcenterportal.kernel.FormOfAddress;
import org.jobcenterportal.kernel.OfficeTime;
import org.jobcenterportal.kernel.PersonName;
import org.jobcenterportal.kernel.TimeSlot;
import org.jobcenterportal.organisation.DeputyDraft;
import org.jobcenterportal.organisation.OrganisationImport;
import org.jobcenterportal.organisation.StaffDraft;
import org.jobcenterportal.organisation.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SignUpTest {

    private static final Instant START = Drafts.groupSession().draft().when().start();

    @Autowired
    private SignUpDesk desk;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationSteps steps;

    @Autowired
    private SignUpRounds rounds;

    @Autowired
    private RegistrationsImport imports;

    @Autowired
    private RegistrationTimeline timeline;

    @Autowired
    private RegistrationHoldings holdings;

    @Autowired
    private SignUpLimits limits;

    @Autowired
    private SignUpSettings settings;

    @Autowired
    private EventDesk events;

    @Autowired
    private Events known;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private CitizensImport citizens;

    @Autowired
    private CaseloadImport caseload;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private EventStory story;

    @BeforeEach
    void people() {
        clock.set(TestClock.START);
        story = new EventStory(organisation, citizens, caseload, events);
    }

    @AfterEach
    void back_to_eight() {
        clock.set(TestClock.START);
    }

    @Test
    @Row({"F60", "F64"})
    void a_visitor_gets_a_place_and_childcare_together_and_confirms_by_the_link_in_her_mail() {
        var event = story.announced(withCare(1));
        var draft = draft(event, withChildren(20), false);

        var outcome = signedUp(desk.signUp(draft, visitor("anna." + UUID.randomUUID() + "@example.org")));

        assertThat(outcome.state()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(outcome.heldUntil()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        assertThat(kinds(outcome.id())).containsExactly("signup.kind.confirm");
        var token = registrations.token(outcome.id()).orElseThrow();

        assertThat(desk.byLink(token).orElseThrow().heldUntil()).isNull();

        assertThat(kinds(outcome.id()))
                .contains("signup.kind.registered")
                .filteredOn("signup.kind.reminder"::equals)
                .hasSize(2);
        assertThat(desk.byLink("x" + token.substring(1))).isEmpty();
    }

    @Test
    @Row("S8")
    void an_event_for_a_group_turns_away_who_is_certainly_not_in_it_and_nobody_of_whom_that_is_unknown() {
        var young = story.announced(Drafts.groupSession().forAudience(EventAudience.TARGET_GROUP, "UNDER_25"));
        var closeToMarket =
                story.announced(Drafts.groupSession().forAudience(EventAudience.TARGET_GROUP, "CLOSE_TO_MARKET"));

        assertThat(story.people.citizenDoes(() -> desk.signUp(draft(young, Wish.ALONE, false))))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.NOT_FOR_YOU));
        assertThat(story.people.citizenDoes(() -> desk.signUp(draft(closeToMarket, Wish.ALONE, false))))
                .isInstanceOf(SignUpOutcome.SignedUp.class);
    }

    @Test
    @Row("F60")
    void what_nobody_confirms_in_time_goes_to_the_next() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        var first = signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));

        clock.advance(Duration.ofHours(1).minusNanos(1000));
        rounds.letGoUnconfirmed();
        assertThat(state(first.id())).isEqualTo(RegistrationState.REGISTERED);
        clock.advance(Duration.ofNanos(1000));
        rounds.letGoUnconfirmed();

        assertThat(state(first.id())).isEqualTo(RegistrationState.CANCELLED);
        signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));
    }

    @Test
    @Row({"F34", "F64"})
    void while_childcare_is_full_her_own_place_is_not_taken_and_the_offer_brings_both() {
        var event = story.announced(withCare(1));
        var first = signedUp(desk.signUp(draft(event, withChildren(20), false), someVisitor()));

        var full = story.people.citizenDoes(() -> desk.signUp(draft(event, withChildren(20), false)));
        assertThat(full).isEqualTo(new SignUpOutcome.Full(new Lacking(false, true, false, 1)));
        var waiting = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, withChildren(20), true))));

        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITLISTED);
        assertThat(waiting.standing())
                .isEqualTo(new RegistrationDetails.LineStanding(1, false, null, false, true, false));
        assertThat(registrations.waiting(event)).hasSize(1);

        var token = registrations.token(first.id()).orElseThrow();
        assertThat(desk.signOffByLink(token).orElseThrow().state()).isEqualTo(RegistrationState.CANCELLED);

        await().untilAsserted(() -> assertThat(kinds(waiting.id())).contains("signup.kind.offered"));
        assertThat(story.people.citizenDoes(() -> desk.accept(waiting.id()))).isEqualTo(SignUpDesk.OfferAnswer.TAKEN);
        assertThat(state(waiting.id())).isEqualTo(RegistrationState.REGISTERED);
        assertThat(kinds(waiting.id())).contains("signup.kind.registered");
        assertThat(story.people.citizenDoes(() -> desk.accept(waiting.id())))
                .isEqualTo(SignUpDesk.OfferAnswer.NO_OFFER);
    }

    @Test
    @Row("F60")
    void of_64_visitors_one_gets_the_last_place_and_a_repeated_click_has_one_effect() throws Exception {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        var submissions = Stream.generate(UUID::randomUUID).limit(32).toList();
        var guests = Stream.generate(EventStory::someVisitor).limit(32).toList();

        var outcomes = Crowd.of(64)
                .all(caller -> desk.signUp(
                        new SignUpDraft(event, Wish.ALONE, false, Locale.GERMAN, submissions.get(caller % 32)),
                        guests.get(caller % 32)));

        assertThat(outcomes)
                .filteredOn(SignUpOutcome.SignedUp.class::isInstance)
                .hasSizeBetween(1, 2)
                .extracting(outcome ->
                        ((SignUpOutcome.SignedUp) outcome).registration().id())
                .containsOnly(registrations.of(event).getFirst().id());
        assertThat(registrations.of(event)).hasSize(1);
    }

    @Test
    @Row("F60")
    void what_was_signed_off_is_not_entered_again_by_sending_it_once_more() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        var sent = draft(event, Wish.ALONE, true);
        var first = signedUp(story.people.citizenDoes(() -> desk.signUp(sent)));
        story.people.citizenDoes(() -> desk.signOff(first.id()));

        var again = signedUp(story.people.citizenDoes(() -> desk.signUp(sent)));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(RegistrationState.CANCELLED);
        signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));
        var waits = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, true))));
        assertThat(waits.standing().position()).isOne();
        assertThat(story.people.citizenDoes(() -> desk.signUp(sent))).isInstanceOf(SignUpOutcome.Already.class);
    }

    @Test
    @Row("F60")
    void what_has_become_of_an_event_since_the_last_sign_up_is_known_at_the_next() {
        var event = story.announced(Drafts.groupSession());
        signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));

        story.officer.does(() -> events.closeRegistration(event));

        assertThat(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.CLOSED));
    }

    @Test
    void a_sign_up_says_the_same_to_the_database_however_many_came_before() {
        var event = story.announced(Drafts.groupSession());
        signedUpWithAccount(event);

        var second = Statements.of(() -> signedUpWithAccount(event));
        signedUpWithAccount(event);
        var fourth = Statements.of(() -> signedUpWithAccount(event));

        assertThat(second).hasSize(11).containsExactlyElementsOf(fourth);
        assertThat(second.get(2)).startsWith("update contingent set taken");
    }

    @Test
    @Row("F60")
    void one_person_has_one_place_and_a_stranger_learns_nothing_of_it() {
        var event = story.announced(Drafts.groupSession());
        var anna = visitor("Anna." + UUID.randomUUID() + "@example.org");
        signedUp(desk.signUp(draft(event, Wish.ALONE, false), anna));

        assertThat(desk.signUp(draft(event, Wish.ALONE, false), anna))
                .isEqualTo(new SignUpOutcome.ToldByMail(TestClock.START.plus(Duration.ofHours(1))));
        var own = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, withCompanions(1), false))));
        assertThat(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))))
                .isEqualTo(new SignUpOutcome.Already(own));
        assertThat(registrations.numbers(Set.of(event)).get(event).get(RegistrationState.REGISTERED))
                .isEqualTo(new Registrations.Numbers(2, 3));
    }

    @Test
    @Row("F60")
    void children_of_another_age_and_events_for_others_are_refused_with_the_reason() {
        var event = story.announced(withCare(3));

        assertThat(desk.signUp(draft(event, withChildren(11), false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.CHILD_OF_OTHER_AGE));
        assertThat(desk.signUp(draft(event, withChildren(7 * 12), false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.CHILD_OF_OTHER_AGE));
        signedUp(desk.signUp(draft(event, withChildren(12, 6 * 12 + 11), false), someVisitor()));
        var bare = story.announced(Drafts.groupSession());
        assertThat(desk.signUp(draft(bare, withChildren(20), false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.NO_CHILDCARE));
        assertThat(desk.signUp(draft(EventId.next(), Wish.ALONE, false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.CLOSED));
        clock.set(START.minus(Duration.ofHours(1)));
        assertThat(desk.signUp(draft(bare, Wish.ALONE, false), someVisitor()))
                .isEqualTo(new SignUpOutcome.Refused(SignUpRefusal.CLOSED));
    }

    @Test
    @Row("S2")
    void of_a_team_with_few_places_no_more_colleagues_come_and_deputies_are_told() {
        var first = colleagueWithDeputy();
        var second = story.people.cases.aColleagueOf(first);
        var team = new QuotaDraft(
                QuotaId.next(), QuotaKind.TEAM, first.team().value().toString(), 1);
        var event = story.announced(
                Drafts.groupSession().of(EventKind.STAFF_WORKSHOP).withQuotas(null, team));

        var registration = signedUp(first.does(() -> desk.signUpAsColleague(draft(event, Wish.ALONE, false))));

        assertThat(kinds(registration.id()))
                .filteredOn("signup.kind.deputy"::equals)
                .as("once, though she stands in again later")
                .hasSize(1);
        sent(registration.id());
        clock.advance(Duration.ofMinutes(1));
        first.does(() -> desk.signOff(registration.id()));
        assertThat(kinds(registration.id())).contains("signup.kind.deputy-released");
        signedUp(first.does(() -> desk.signUpAsColleague(draft(event, Wish.ALONE, false))));
        assertThat(second.does(() -> desk.signUpAsColleague(draft(event, Wish.ALONE, false))))
                .isInstanceOf(SignUpOutcome.Full.class);
        assertThat(signedUp(story.people.stranger.does(() -> desk.signUpAsColleague(draft(event, Wish.ALONE, false))))
                        .state())
                .isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    @Row("F64")
    void a_change_the_day_before_leaves_the_reminder_of_the_morning() {
        var drafts = Drafts.groupSession();
        var event = story.announced(drafts);
        var registration = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));
        clock.set(START.minus(Duration.ofHours(20)));

        var later = drafts.at(new TimeSlot(START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(4))));
        story.officer.does(() -> events.edit(version(event), later.draft(), Set.of(), null));

        await().untilAsserted(() -> assertThat(reminders(registration.id()))
                .singleElement()
                .satisfies(due -> assertThat(due).isAfter(clock.instant())));
    }

    /** Somebody stands in for her on the day. */
    private Colleague colleagueWithDeputy() {
        var first = story.people.counsellor;
        var deputy = new StaffDraft(
                StaffId.next(),
                null,
                new PersonName("Jana", "Brandt"),
                FormOfAddress.MS,
                "Integrationsfachkraft",
                first.team(),
                new EmailAddress("brandt@office.example"),
                null,
                LocalDate.of(2020, 1, 1),
                null);
        organisation.importStaff(List.of(deputy));
        organisation.importDeputies(List.of(
                new DeputyDraft(first.staff(), deputy.id(), OfficeTime.dayOf(START), OfficeTime.dayOf(START)),
                new DeputyDraft(
                        first.staff(),
                        deputy.id(),
                        OfficeTime.dayOf(START).plusMonths(1),
                        OfficeTime.dayOf(START).plusMonths(2))));
        return first;
    }

    private void sent(RegistrationId about) {
        jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = due_at, next_attempt_at = null
                        where about = ? and state = 'WAITING'
                        """).param(about.value()).update();
    }

    @Test
    @Row("S2")
    void a_deputy_who_has_not_been_told_yet_is_not_told_that_it_is_off() {
        var event = story.announced(Drafts.groupSession().of(EventKind.STAFF_WORKSHOP));
        var colleague = colleagueWithDeputy();
        var registration = signedUp(colleague.does(() -> desk.signUpAsColleague(draft(event, Wish.ALONE, false))));
        assertThat(kinds(registration.id())).contains("signup.kind.deputy");

        colleague.does(() -> desk.signOff(registration.id()));

        assertThat(kinds(registration.id())).noneMatch(kind -> kind.startsWith("signup.kind.deputy"));
    }

    private List<Instant> reminders(RegistrationId about) {
        return jdbc.sql("""
                        select next_attempt_at from outbox_message
                        where about = ? and kind = 'signup.kind.reminder' and state = 'WAITING'
                        """)
                .param(about.value())
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .list();
    }

    @Test
    @Row("F61")
    void what_is_postponed_can_be_signed_off_also_after_its_old_day_and_is_offered_to_nobody() {
        var event = story.announced(Drafts.groupSession().withSeats(2, 2));
        var registration = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));
        var other = confirmed(signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor())));
        confirmed(signedUp(desk.signUp(draft(event, Wish.ALONE, true), someVisitor())));
        story.officer.does(() -> events.postpone(event, "Die Referentin ist krank."));
        await().untilAsserted(() -> assertThat(kinds(registration.id())).contains("signup.kind.postponed"));

        desk.signOffByLink(registrations.token(other.id()).orElseThrow());

        assertThat(registrations.waiting(event).getFirst().standing().offeredUntil())
                .isNull();
        clock.set(START.plus(Duration.ofDays(1)));
        assertThat(story.people.citizenDoes(desk::mine).getFirst().canSignOff()).isTrue();
        assertThat(story.people
                        .citizenDoes(() -> desk.signOff(registration.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    @Row("F60")
    void whoever_signs_up_again_before_she_has_confirmed_gets_the_link_anew_and_is_held_as_long_as_it_says() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        var anna = someVisitor();
        var first = signedUp(desk.signUp(draft(event, Wish.ALONE, false), anna));
        clock.advance(Duration.ofMinutes(50));

        assertThat(desk.signUp(draft(event, Wish.ALONE, false), anna))
                .as("at a full event as everybody else")
                .isInstanceOf(SignUpOutcome.Full.class);
        assertThat(desk.signUp(draft(event, Wish.ALONE, true), anna))
                .isEqualTo(new SignUpOutcome.ToldByMail(clock.instant().plus(Duration.ofHours(1))));

        assertThat(kinds(first.id())).containsExactly("signup.kind.confirm");
        clock.advance(Duration.ofMinutes(50));
        rounds.letGoUnconfirmed();
        assertThat(state(first.id())).isEqualTo(RegistrationState.REGISTERED);

        desk.signUp(draft(event, Wish.ALONE, true), anna);
        clock.set(TestClock.START.plus(Duration.ofHours(2)));
        rounds.letGoUnconfirmed();
        assertThat(state(first.id())).as("nobody holds a place for long").isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    @Row("F60")
    void whoever_is_refused_uses_up_nothing_of_what_all_visitors_have_together() {
        var hour = clock.instant().plus(Duration.ofDays(40));
        var insistent = UUID.randomUUID();
        var most = settings.visitorSignUpsPerHour();

        var taken = transaction.execute(status -> IntStream.range(0, 3 * most)
                .filter(attempt -> limits.take(insistent, hour))
                .count());

        assertThat(taken).isEqualTo(most);
        assertThat(jdbc.sql("select sign_ups from visitor_sign_ups where visitor = ? and hour = ?")
                        .params(
                                new UUID(0, 0),
                                LocalDateTime.ofInstant(hour.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isEqualTo(most);
    }

    private RegistrationDetails confirmed(RegistrationDetails registration) {
        return desk.byLink(registrations.token(registration.id()).orElseThrow()).orElseThrow();
    }

    @Test
    @Row("F60")
    void whoever_signs_up_holds_the_event_as_it_is_until_she_is_in() {
        var event = story.announced(Drafts.groupSession());

        transaction.executeWithoutResult(status -> {
            assertThat(known.current(event)).isPresent();

            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(() -> CompletableFuture.supplyAsync(
                                    () -> jdbc.sql("select id from event where id = ? for update nowait")
                                            .param(event.value())
                                            .query(UUID.class)
                                            .single())
                            .get());
        });
    }

    @Test
    @Row("F61")
    void those_registered_read_what_has_changed_and_that_it_is_called_off() {
        var drafts = Drafts.groupSession();
        var event = story.announced(drafts);
        var registration = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));

        var later = drafts.at(new TimeSlot(START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(4))));
        story.officer.does(
                () -> events.edit(version(event), later.draft(), Set.of(ChangedField.TIME), "Der Saal war belegt."));

        await().untilAsserted(() -> assertThat(kinds(registration.id())).contains("signup.kind.changed"));
        assertThat(content(registration.id(), "signup.kind.changed")).contains("Der Saal war belegt.", "Zeit");
        story.officer.does(() -> events.cancel(event, "Zu wenig Anmeldungen."));
        await().untilAsserted(() -> assertThat(kinds(registration.id())).contains("signup.kind.cancelled"));
        assertThat(state(registration.id())).isEqualTo(RegistrationState.CANCELLED);
        assertThat(kinds(registration.id())).doesNotContain("signup.kind.reminder");
    }

    @Test
    @Row({"F59", "F61"})
    void the_way_into_an_online_event_is_told_to_who_has_a_place_and_to_nobody_else() {
        var link = "https://treffen.example.org/raum/" + UUID.randomUUID();
        var drafts = Drafts.groupSession()
                .in(new EventPlace.Online("Videoraum", URI.create(link)))
                .withSeats(2, 2);
        var event = story.announced(drafts);
        var registration = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));
        var visitor = signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));
        var waiting = signedUp(desk.signUp(draft(event, Wish.ALONE, true), someVisitor()));
        desk.byLink(registrations.token(waiting.id()).orElseThrow());

        assertThat(registration.knowsTheWay()).isTrue();
        assertThat(visitor.knowsTheWay()).as("she has not confirmed yet").isFalse();
        assertThat(waiting.knowsTheWay()).isFalse();
        assertThat(unfolded(story.people
                        .citizenDoes(() -> desk.calendarFile(registration.id(), Locale.GERMAN))
                        .orElseThrow()))
                .contains("URL:" + link, "Link zum Teilnehmen: " + link);
        var moved = drafts.at(new TimeSlot(START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(4))));
        story.officer.does(() -> events.edit(version(event), moved.draft(), Set.of(ChangedField.TIME), null));

        await().untilAsserted(() -> Stream.of(registration, visitor, waiting)
                .forEach(one -> assertThat(kinds(one.id())).contains("signup.kind.changed")));
        assertThat(content(registration.id(), "signup.kind.changed")).contains(link);
        assertThat(content(visitor.id(), "signup.kind.changed")).doesNotContain(link);
        assertThat(content(waiting.id(), "signup.kind.changed")).doesNotContain(link);
        story.officer.does(() -> events.cancel(event, "Zu wenig Anmeldungen."));
        assertThat(story.people.citizenDoes(() -> desk.mine()).getFirst().knowsTheWay())
                .isFalse();
    }

    private static String unfolded(RegistrationFile file) {
        return file.content().replace("\r\n ", "");
    }

    @Test
    @Row({"F35", "F36"})
    void whoever_waits_pauses_and_leaves_and_the_wait_ends_with_the_beginning() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        signedUp(desk.signUp(draft(event, Wish.ALONE, false), someVisitor()));
        var waiting = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, true))));

        var paused =
                story.people.citizenDoes(() -> desk.pause(waiting.id(), true)).orElseThrow();
        assertThat(paused.standing().isPaused()).isTrue();
        var resumed =
                story.people.citizenDoes(() -> desk.pause(waiting.id(), false)).orElseThrow();
        assertThat(resumed.standing().isPaused()).isFalse();

        clock.set(START.minusNanos(1000));
        rounds.endVainWaits();
        assertThat(state(waiting.id())).isEqualTo(RegistrationState.WAITLISTED);
        clock.set(START);
        rounds.endVainWaits();

        assertThat(state(waiting.id())).isEqualTo(RegistrationState.CANCELLED);
        assertThat(story.people
                        .citizenDoes(() -> desk.signOff(waiting.id()))
                        .orElseThrow()
                        .canSignOff())
                .isFalse();
    }

    @Test
    void nobody_touches_what_is_not_hers() {
        var event = story.announced(Drafts.groupSession());
        var mine = signedUp(story.people.citizenDoes(() -> desk.signUp(draft(event, Wish.ALONE, false))));
        var other = new EventStory(organisation, citizens, caseload, events);

        assertThat(other.people.citizenDoes(() -> desk.signOff(mine.id()))).isEmpty();
        assertThat(other.people.citizenDoes(() -> desk.mine())).isEmpty();
        assertThat(story.people.citizenDoes(() -> desk.mine())).hasSize(1);
    }

    @Test
    @Row("F106")
    void what_she_took_before_her_account_was_linked_is_hers_and_gives_no_second_place() {
        var event = story.announced(Drafts.groupSession());
        var account = new AccountId(UUID.randomUUID().toString());
        var citizen = SignedIn.token(account, Set.of(Roles.CITIZEN));
        var before = signedUp(SignedIn.as(citizen, () -> desk.signUp(draft(event, Wish.ALONE, false))));
        var person = story.people.cases.aCaseOf(story.people.counsellor).id();
        assertThat(holdings.holdingsOf(person.value())).isEmpty();

        citizens.importAccountLinks(Map.of(account, person));

        assertThat(holdings.holdingsOf(person.value()))
                .singleElement()
                .satisfies(held -> assertThat(held.values())
                        .containsEntry("signup.holding.code", before.code().value()));
        assertThat(SignedIn.as(citizen, () -> desk.signUp(draft(event, Wish.ALONE, false))))
                .isInstanceOfSatisfying(
                        SignUpOutcome.Already.class,
                        already -> assertThat(already.registration().id()).isEqualTo(before.id()));
        assertThat(registrations.of(event)).hasSize(1);
    }

    @Test
    void the_rooms_of_the_invitation_and_of_the_day_move_it_on() {
        var event = story.announced(Drafts.groupSession());
        var person = story.people.id();
        var invited = in(() -> steps.invite(event, person, Locale.GERMAN));
        assertThat(in(() -> steps.invite(event, person, Locale.GERMAN)).id()).isEqualTo(invited.id());
        assertThat(in(() -> steps.come(invited.id(), withCompanions(1), true)).state())
                .isEqualTo(RegistrationState.REGISTERED);
        assertThat(registrations.byCode(event, invited.code()).orElseThrow().places())
                .isEqualTo(2);

        assertThat(in(() -> steps.checkIn(invited.id(), story.officer.staff(), START)))
                .isTrue();
        assertThat(in(() -> steps.checkIn(invited.id(), story.officer.staff(), START)))
                .isFalse();
        var walkIn = in(() -> steps.walkIn(
                event, new RegistrationSteps.Guest.Named("Berta"), 0, story.officer.staff(), UUID.randomUUID()));
        assertThat(walkIn).isInstanceOf(RegistrationSteps.WalkIn.Admitted.class);
        assertThat(in(() -> steps.attended(invited.id(), null))).isFalse();
        clock.set(START.plus(Duration.ofHours(2)));
        assertThat(in(() -> steps.attended(invited.id(), null))).isTrue();

        assertThat(timeline.entriesOf(person, Locale.GERMAN))
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Freiwillige Veranstaltung"));
        assertThat(holdings.holdingsOf(person.value())).hasSize(1);
    }

    @Test
    void what_stood_elsewhere_is_taken_over_with_its_places() {
        var event = story.announced(Drafts.groupSession().withSeats(1, 1));
        var person = story.people.id();
        var made = TestClock.START.minus(Duration.ofDays(3));

        var kept = imports.importRegistrations(List.of(
                new ImportedRegistration(
                        event,
                        person,
                        null,
                        null,
                        Wish.ALONE,
                        CameBy.CITIZEN,
                        Locale.GERMAN,
                        RegistrationState.ATTENDED,
                        made,
                        START),
                new ImportedRegistration(
                        event,
                        null,
                        null,
                        "Berta",
                        Wish.ALONE,
                        CameBy.VISITOR,
                        Locale.GERMAN,
                        RegistrationState.NO_SHOW,
                        made,
                        null)));

        assertThat(kept).hasSize(1);
        assertThat(state(kept.getFirst())).isEqualTo(RegistrationState.ATTENDED);
        assertThat(desk.signUp(draft(event, Wish.ALONE, false), someVisitor())).isInstanceOf(SignUpOutcome.Full.class);
    }

    private static Drafts withCare(int places) {
        return Drafts.groupSession().withExtras(new ChildcareDraft(places, 12, 6));
    }

    private void signedUpWithAccount(EventId event) {
        var account = new AccountId(UUID.randomUUID().toString());
        signedUp(SignedIn.as(
                SignedIn.token(account, Set.of(Roles.CITIZEN), account.value() + "@example.org"),
                () -> desk.signUp(draft(event, Wish.ALONE, false))));
    }

    private static RegistrationDetails signedUp(SignUpOutcome outcome) {
        assertThat(outcome).isInstanceOf(SignUpOutcome.SignedUp.class);
        return ((SignUpOutcome.SignedUp) outcome).registration();
    }

    private RegistrationState state(RegistrationId id) {
        return registrations.find(id).orElseThrow().state();
    }

    private long version(EventId event) {
        return jdbc.sql("select version from event where id = ?")
                .param(event.value())
                .query(Long.class)
                .single();
    }

    private List<String> kinds(RegistrationId about) {
        return jdbc.sql("select kind from outbox_message where about = ? and state <> 'WITHDRAWN'")
                .param(about.value())
                .query(String.class)
                .list();
    }

    private String content(RegistrationId about, String kind) {
        return jdbc.sql("select text from outbox_message where about = ? and kind = ?")
                .params(about.value(), kind)
                .query(String.class)
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
