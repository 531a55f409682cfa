package org.jobcenterportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.caseload.Cases.Colleague;
import org.jobcenterportal.citizens.CareSituation;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.Drafts;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.events.EventDraft.ChildcareDraft;
import org.jobcenterportal.events.EventDraft.InterpretingDraft;
import org.jobcenterportal.events.EventDraft.QuotaDraft;
import org.jobcenterportal.events.EventId;
import org.jobcenterportal.events.EventOutcome;
import org.jobcenterportal.events.Events;
import org.jobcenterportal.events.QuotaId;
import org.jobcenterportal.events.QuotaKind;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.signup.CancelReason;
import org.jobcenterportal.signup.RegistrationLists;
import org.jobcenterportal.signup.RegistrationState;
import org.jobcenterportal.targets.TargetGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InvitationsTest {

    private static final Pattern LINK = Pattern.compile("veranstaltungen/einladung/([A-Za-z0-9_-]{48})");

    @Autowired
    private GuestLists lists;

    @Autowired
    private GroupInviting inviting;

    @Autowired
    private InvitationDesk desk;

    @Autowired
    private InvitationReplies replies;

    @Autowired
    private InvitationRounds rounds;

    @Autowired
    private EventDesk events;

    @Autowired
    private Events cards;

    @Autowired
    private RegistrationLists registered;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private BeanFactory beans;

    private InvitationStory story;
    private Colleague bca;

    @BeforeEach
    void an_equality_officer() {
        clock.set(TestClock.START);
        story = new InvitationStory(beans);
        bca = story.anEqualityOfficer();
    }

    @AfterEach
    void back_to_the_start() {
        clock.set(TestClock.START);
    }

    @Test
    @Row("F55")
    void whoever_is_chosen_by_two_colleagues_stands_on_the_list_once() {
        var event = story.anEvent(bca, 10);
        var people = Set.copyOf(story.people(bca, 3));
        var other = story.cases.aColleagueOf(bca);

        assertThat(bca.does(() -> lists.choose(event, people))).isEqualTo(new Choosing.Chosen(3, 0));
        assertThat(other.does(() -> lists.choose(event, people))).isEqualTo(new Choosing.Chosen(0, 3));
        assertThat(board(event).rows()).hasSize(3).allMatch(row -> row.state() == InvitationState.CHOSEN);
    }

    @Test
    @Row("F55")
    void two_organisers_who_send_at_the_same_moment_write_to_nobody_twice() throws Exception {
        var event = story.anEvent(bca, 12);
        var people = Set.copyOf(story.people(bca, 6));
        var other = story.cases.aColleagueOf(bca);
        bca.does(() -> lists.choose(event, people));

        var outcomes = Crowd.of(8).all(caller -> (caller % 2 == 0 ? bca : other).does(() -> desk.send(event)));

        assertThat(outcomes).filteredOn(Sending.Sent.class::isInstance).containsExactly(new Sending.Sent(6, 0));
        assertThat(people).allSatisfy(person -> assertThat(mails(event, person)).isOne());
    }

    @Test
    @Row("F63")
    void nothing_is_sent_while_places_or_languages_are_missing_and_the_service_says_what() {
        var event = story.anEvent(bca, 2);
        var ukrainian = story.speaking(bca, "uk");
        bca.does(() -> lists.choose(event, Set.copyOf(story.people(bca, 2))));
        bca.does(() -> lists.choose(event, Set.of(ukrainian)));

        var refused = (Sending.NotHonest) bca.does(() -> desk.send(event));

        assertThat(refused.honesty().lines())
                .contains(new HonestLine.Places(2, 3, 1, false), new HonestLine.Languages(Map.of("uk", 1)));
        assertThat(board(event).rows()).allMatch(row -> row.state() == InvitationState.CHOSEN);
        assertThat(mails(event, ukrainian)).isZero();

        bca.does(() -> desk.remove(event, ukrainian));
        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(2, 0));
    }

    @Test
    @Row({"F63", "F64"})
    void childcare_and_an_interpreter_beside_the_event_make_it_honest_and_are_taken_with_one_click() {
        var mother = story.withChildAtHome(bca);
        var ukrainian = story.speaking(bca, "uk");
        var without = story.anEvent(bca, 5);
        bca.does(() -> lists.choose(without, Set.of(mother)));
        assertThat(bca.does(() -> desk.send(without))).isInstanceOf(Sending.NotHonest.class);

        var event = story.anEvent(
                bca,
                Drafts.groupSession().withExtras(new ChildcareDraft(1, 6, 6), new InterpretingDraft("uk", 1, true)));
        bca.does(() -> lists.choose(event, Set.of(mother, ukrainian)));
        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(2, 0));

        assertThat(answered(event, mother, EventAnswer.COMING).standing()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(answered(event, ukrainian, EventAnswer.COMING).standing()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(taken(event)).containsExactlyInAnyOrder(2, 1, 1);
    }

    /** Five seats, three of them in a quota: a yes to an invitation takes one of the other two. */
    @Test
    @Row("F63")
    void places_that_are_kept_for_others_are_promised_to_nobody() {
        var event = story.anEvent(
                bca,
                Drafts.groupSession()
                        .withSeats(5, 11)
                        .withQuotas(null, new QuotaDraft(QuotaId.next(), QuotaKind.DISTRICT, "Wesertor", 3)));
        var people = story.people(bca, 3);
        bca.does(() -> lists.choose(event, Set.copyOf(people)));

        var refused = (Sending.NotHonest) bca.does(() -> desk.send(event));
        assertThat(refused.honesty().freePlaces()).isEqualTo(2);

        bca.does(() -> desk.remove(event, people.getFirst()));
        bca.does(() -> desk.send(event));
        assertThat(people.subList(1, 3))
                .allSatisfy(person -> assertThat(
                                answered(event, person, EventAnswer.COMING).standing())
                        .isEqualTo(RegistrationState.REGISTERED));
    }

    /** The check and the booking go by one rule. */
    @Test
    @Row({"F63", "F64"})
    void a_child_whose_nursery_closes_before_the_event_ends_is_booked_as_it_was_promised() {
        var event = story.anEvent(bca, Drafts.groupSession().withExtras(new ChildcareDraft(1, 6, 6)));
        var mother = story.withNurseryUntilEleven(bca);
        bca.does(() -> lists.choose(event, Set.of(mother)));
        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(1, 0));

        assertThat(answered(event, mother, EventAnswer.COMING).standing()).isEqualTo(RegistrationState.REGISTERED);

        assertThat(careTaken(event)).isOne();
    }

    @Test
    @Row({"F63", "F64"})
    void a_child_of_ten_is_booked_no_more_than_it_is_counted() {
        var event = story.anEvent(bca, Drafts.groupSession().withExtras(new ChildcareDraft(1, 6, 12)));
        var mother = story.withChild(bca, LocalDate.of(2016, 12, 3), CareSituation.NO_PLACE);
        bca.does(() -> lists.choose(event, Set.of(mother)));
        bca.does(() -> desk.send(event));

        answered(event, mother, EventAnswer.COMING);

        assertThat(careTaken(event)).isZero();
    }

    @Test
    @Row({"F63", "F64"})
    void the_child_of_two_parents_who_come_takes_one_place() {
        var event = story.anEvent(bca, Drafts.groupSession().withExtras(new ChildcareDraft(1, 6, 6)));
        var parents = story.parentsOfOne(bca);
        bca.does(() -> lists.choose(event, Set.copyOf(parents)));
        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(2, 0));

        assertThat(parents)
                .allSatisfy(parent -> assertThat(
                                answered(event, parent, EventAnswer.COMING).standing())
                        .isEqualTo(RegistrationState.REGISTERED));

        assertThat(careTaken(event)).isOne();
    }

    @Test
    @Row({"F55", "F63"})
    void whoever_wishes_a_call_may_still_come_and_a_place_is_left_for_her() {
        var event = story.anEvent(bca, 1);
        var person = invited(event);
        replies.answer(token(event, person), EventAnswer.CALL_ME, null);
        bca.does(() -> lists.choose(event, Set.copyOf(story.people(bca, 1))));

        assertThat(bca.does(() -> desk.send(event))).isInstanceOf(Sending.NotHonest.class);
    }

    @Test
    @Row({"F55", "F63"})
    void whoever_has_a_place_and_wishes_a_call_needs_no_second_one() {
        var event = story.anEvent(bca, 2);
        var person = invited(event);
        replies.answer(token(event, person), EventAnswer.COMING, null);
        replies.answer(token(event, person), EventAnswer.CALL_ME, null);
        bca.does(() -> lists.choose(event, Set.copyOf(story.people(bca, 1))));

        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(1, 0));
    }

    @Test
    @Row({"F54", "F61"})
    void an_invitation_that_has_not_gone_out_goes_with_what_is_true_by_then_or_not_at_all() {
        var draft = Drafts.groupSession();
        var event = story.anEvent(bca, draft);
        var person = invited(event);

        bca.does(() -> events.postpone(event, "Die Referentin ist krank."));
        await().untilAsserted(() -> assertThat(waiting(event, person)).isEmpty());

        clock.advance(Duration.ofMinutes(1));
        moved(event, Set.of());
        await().untilAsserted(() -> assertThat(waiting(event, person))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("10. Dezember").doesNotContain("3. Dezember")));
    }

    @Test
    @Row({"F54", "F61"})
    void whoever_has_read_her_invitation_and_not_answered_learns_of_the_postponement_and_of_the_new_day() {
        var event = story.anEvent(bca, Drafts.groupSession());
        var silent = invited(event);
        var declined = invited(event);
        replies.answer(token(event, declined), EventAnswer.NOT_COMING, null);
        isSent(event, silent);
        isSent(event, declined);

        clock.advance(Duration.ofMinutes(1));
        bca.does(() -> events.postpone(event, "Die Referentin ist krank."));
        await().untilAsserted(() -> assertThat(waiting(event, silent))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("verschoben", "Die Referentin ist krank.")));
        isSent(event, silent);

        clock.advance(Duration.ofMinutes(1));
        moved(event, Set.of());
        await().untilAsserted(() -> assertThat(waiting(event, silent))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("10. Dezember", "neue Zeit")));
        assertThat(waiting(event, declined)).isEmpty();
    }

    @Test
    @Row("F55")
    void opening_a_link_answers_nothing_and_one_click_takes_a_place_and_another_gives_it_back() {
        var event = story.anEvent(bca, 3);
        var person = invited(event);
        var token = token(event, person);

        assertThat(replies.open(token)).hasValueSatisfying(page -> {
            assertThat(page.open()).isTrue();
            assertThat(page.given()).isNull();
        });
        assertThat(state(event, person)).isEqualTo(InvitationState.INVITED);

        var coming = (ReplyOutcome.Kept) replies.answer(token, EventAnswer.COMING, null);
        assertThat(coming.page().standing()).isEqualTo(RegistrationState.REGISTERED);
        assertThat(coming.page().place()).isNotNull();
        assertThat(taken(event)).containsExactly(1);

        replies.answer(token, EventAnswer.COMING, null);
        assertThat(taken(event)).containsExactly(1);

        replies.answer(token, EventAnswer.NOT_COMING, null);
        assertThat(state(event, person)).isEqualTo(InvitationState.NOT_COMING);
        assertThat(taken(event)).containsExactly(0);

        replies.answer(token, EventAnswer.COMING, null);
        assertThat(taken(event)).containsExactly(1);
    }

    @Test
    @Row("F55")
    void whoever_wishes_a_call_becomes_a_task_until_she_answers_otherwise() {
        var event = story.anEvent(bca, 3);
        var person = invited(event);
        var token = token(event, person);

        replies.answer(token, EventAnswer.CALL_ME, null);

        assertThat(openTasks(person, "EVENT_CALL")).isOne();
        clock.advance(Duration.ofMinutes(1));
        replies.answer(token, EventAnswer.NOT_COMING, null);
        assertThat(openTasks(person, "EVENT_CALL")).isZero();
    }

    @Test
    @Row("F55")
    void once_it_has_begun_or_with_another_link_nobody_answers() {
        var event = story.anEvent(bca, 3);
        var person = invited(event);
        var token = token(event, person);

        assertThat(replies.answer("A".repeat(48), EventAnswer.COMING, null)).isInstanceOf(ReplyOutcome.Unknown.class);
        clock.set(Drafts.groupSession().draft().when().start());
        assertThat(replies.answer(token, EventAnswer.COMING, null)).isInstanceOf(ReplyOutcome.TooLate.class);
        assertThat(state(event, person)).isEqualTo(InvitationState.INVITED);
    }

    @Test
    @Row({"F54", "F68"})
    void whom_neither_mail_nor_letter_reaches_is_called_and_nothing_else_follows() {
        var event = story.anEvent(bca, 3);
        var person = story.outOfReach(bca);
        bca.does(() -> lists.choose(event, Set.of(person)));

        assertThat(bca.does(() -> desk.send(event))).isEqualTo(new Sending.Sent(1, 1));

        assertThat(state(event, person)).isEqualTo(InvitationState.UNDELIVERABLE);
        assertThat(openTasks(person, "EVENT_UNDELIVERABLE")).isOne();
    }

    @Test
    @Row({"F54", "F55", "F68"})
    void what_she_says_on_the_telephone_is_written_down_with_who_was_told_and_when() {
        var event = story.anEvent(bca, 3);
        var person = story.outOfReach(bca);
        bca.does(() -> lists.choose(event, Set.of(person)));
        assertThat(noted(bca, event, person)).isInstanceOf(ReplyOutcome.Unknown.class);
        bca.does(() -> desk.send(event));

        assertThat(noted(story.cases.aColleague(Roles.EMPLOYER_SERVICE), event, person))
                .isInstanceOf(ReplyOutcome.Unknown.class);
        assertThat(noted(bca, event, person)).isInstanceOf(ReplyOutcome.Kept.class);

        assertThat(state(event, person)).isEqualTo(InvitationState.COMING);
        assertThat(openTasks(person, "EVENT_UNDELIVERABLE")).isZero();
        var row = bca.does(() -> desk.board(event)).orElseThrow().rows().getFirst();
        assertThat(row.told()).isNotNull();
        assertThat(row.told().way()).isEqualTo(AnswerWay.PHONE);
        assertThat(row.answeredAt()).isEqualTo(TestClock.START);

        var other = invited(event);
        assertThat(noted(bca, event, other)).isInstanceOf(ReplyOutcome.Kept.class);
        replies.answer(token(event, other), EventAnswer.NOT_COMING, null);
        assertThat(bca.does(() -> desk.board(event)).orElseThrow().rows())
                .filteredOn(one -> one.told() != null)
                .extracting(InvitationBoard.Row::person)
                .containsExactly(person);
    }

    @Test
    @Row({"F54", "F55"})
    void her_counsellor_finds_it_in_the_case_and_writes_down_what_she_says() {
        var event = story.anEvent(bca, 3);
        var counsellor = story.cases.aCounsellor();
        var person = story.outOfReach(counsellor);
        bca.does(() -> database.sql("""
                        insert into event_invitation
                            (id, event_id, person_id, state, chosen_by, chosen_at, invited_by, invited_at)
                        values (?, ?, ?, 'UNDELIVERABLE', ?, now(), ?, now())
                        """)
                .params(
                        UUID.randomUUID(),
                        event.value(),
                        person.value(),
                        bca.staff().value(),
                        bca.staff().value())
                .update());

        assertThat(counsellor.does(() -> replies.ofCase(person)))
                .extracting(InvitationReplies.CaseInvitation::state)
                .containsExactly(InvitationState.UNDELIVERABLE);
        ReplyOutcome outcome =
                counsellor.does(() -> replies.noteInCase(event, person, EventAnswer.NOT_COMING, AnswerWay.IN_PERSON));

        assertThat(outcome).isInstanceOf(ReplyOutcome.Kept.class);
        assertThat(state(event, person)).isEqualTo(InvitationState.NOT_COMING);
        clock.set(Drafts.groupSession().draft().when().start());
        assertThat(counsellor.does(() -> replies.ofCase(person))).isEmpty();
    }

    @Test
    @Row("F8")
    void nobody_writes_down_anything_of_somebody_in_hiding() {
        var event = story.anEvent(bca, 3);
        var person = story.inHiding(bca);
        bca.does(() -> lists.choose(event, Set.of(person)));
        bca.does(() -> desk.send(event));

        assertThat(noted(bca, event, person)).isInstanceOf(ReplyOutcome.Unknown.class);
    }

    @Test
    @Row({"F54", "F68"})
    void a_mail_that_is_given_up_for_good_is_noticed_and_one_that_goes_after_all_as_well() {
        var event = story.anEvent(bca, 3);
        var person = invited(event);
        becomes(event, person, "FAILED");

        rounds.goRound();
        assertThat(state(event, person)).isEqualTo(InvitationState.UNDELIVERABLE);
        assertThat(openTasks(person, "EVENT_UNDELIVERABLE")).isOne();

        becomes(event, person, "WAITING");
        rounds.goRound();
        assertThat(state(event, person)).isEqualTo(InvitationState.INVITED);
        assertThat(openTasks(person, "EVENT_UNDELIVERABLE")).isZero();
    }

    @Test
    @Row("F8")
    void whoever_is_in_hiding_gets_a_mail_without_content_and_has_no_name_on_the_list() {
        var event = story.anEvent(bca, 3);
        var person = story.inHiding(bca);
        bca.does(() -> lists.choose(event, Set.of(person)));
        bca.does(() -> desk.send(event));

        assertThat(text(event, person)).doesNotContain("Haus der Begegnung", "veranstaltungen/einladung");
        assertThat(board(event).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isNull();
            assertThat(row.phone()).isNull();
        });
    }

    @Test
    void cases_of_others_are_not_chosen_and_nobody_reads_a_list_of_events_that_she_does_not_run() {
        var event = story.anEvent(bca, 3);
        var stranger = story.cases.aCounsellor();
        var others = story.people(stranger, 1);

        assertThat(bca.does(() -> lists.choose(event, Set.copyOf(others)))).isEqualTo(new Choosing.Chosen(0, 0));
        var employerService = story.cases.aColleague(Roles.EMPLOYER_SERVICE);
        assertThat(employerService.does(() -> desk.board(event))).isEmpty();
        assertThat(employerService.does(() -> desk.send(event))).isInstanceOf(Sending.NotOpen.class);
    }

    @Test
    @Row({"F55", "S6"})
    void a_filtered_group_of_the_whole_office_comes_on_the_list_and_has_names_only_with_the_answers() {
        var event = story.anEvent(bca, Drafts.groupSession().withExtras(new ChildcareDraft(6, 6, 6)));
        var counsellor = story.cases.aCounsellor();
        var mother = story.withChildAtHome(counsellor);
        var choice = new GroupChoice(TargetGroup.PARENTS, GroupChoice.Children.UNDER_THREE, "de", 200);

        bca.does(() -> inviting.choose(event, choice));
        database.sql("delete from event_invitation where event_id = ? and person_id <> ?")
                .params(event.value(), mother.value())
                .update();

        assertThat(board(event).rows()).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo(mother);
            assertThat(row.name()).isNull();
            assertThat(row.isProtected()).isFalse();
        });
        bca.does(() -> desk.send(event));
        replies.answer(token(event, mother), EventAnswer.COMING, null);
        assertThat(board(event).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNotNull());
        assertThat(counsellor.does(() -> lists.open())).isNotEmpty();
    }

    @Test
    void calling_an_event_off_names_nobody_who_has_not_answered() {
        var event = story.anEvent(bca, Drafts.groupSession().withExtras(new ChildcareDraft(6, 6, 6)));
        var counsellor = story.cases.aCounsellor();
        var silent = story.withChildAtHome(counsellor);
        var coming = story.withChildAtHome(counsellor);
        bca.does(() -> inviting.choose(
                event, new GroupChoice(TargetGroup.PARENTS, GroupChoice.Children.UNDER_THREE, "de", 200)));
        database.sql("delete from event_invitation where event_id = ? and person_id not in (?, ?)")
                .params(event.value(), silent.value(), coming.value())
                .update();
        bca.does(() -> desk.send(event));
        replies.answer(token(event, coming), EventAnswer.COMING, null);

        bca.does(() -> events.cancel(event, "Die Referentin ist krank."));

        await().untilAsserted(() -> assertThat(bca.does(() -> registered.registered(event)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.registration().person()).isEqualTo(coming);
                    assertThat(one.registration().cancelReason()).isEqualTo(CancelReason.EVENT_CANCELLED);
                }));
    }

    @Test
    void a_group_has_no_more_members_than_are_wanted_and_none_of_another_language() {
        var event = story.anEvent(bca, 12);
        var counsellor = story.cases.aCounsellor();
        story.withChildAtHome(counsellor);
        story.withChildAtHome(counsellor);

        bca.does(() -> inviting.choose(
                event, new GroupChoice(TargetGroup.PARENTS, GroupChoice.Children.UNDER_SEVEN, "so", 200)));
        assertThat(board(event).rows()).isEmpty();
        bca.does(() -> inviting.choose(
                event, new GroupChoice(TargetGroup.PARENTS, GroupChoice.Children.UNDER_SEVEN, null, 1)));

        assertThat(board(event).rows()).hasSize(1);
        assertThat(bca.does(() -> desk.clear(event))).isOne();
        assertThat(board(event).rows()).isEmpty();
    }

    @Test
    void whoever_reads_the_list_leaves_her_trace() {
        var event = story.anEvent(bca, 3);
        var person = invited(event);
        var before = reads(person);

        board(event);

        assertThat(reads(person)).isEqualTo(before + 1);
    }

    @Test
    @Row({"F63", "S6"})
    void more_than_the_seats_are_admitted_only_as_recommended() {
        var event = story.anEvent(bca, 20);
        var sure = InvitationStory.admissions(beans, Collections.nCopies(40, new Turnout(20, 12)));
        var plan = (AdmissionPlan.Recommended) bca.does(() -> sure.plan(event)).orElseThrow();
        var best = plan.overbooking().recommended().admitted();

        assertThat(best).isBetween(21, 26);
        assertThat(bca.does(() -> sure.admit(event, best))).isEqualTo(new EventOutcome.Saved(event));
        assertThat(bca.does(() -> sure.admit(event, 27))).isInstanceOf(EventOutcome.NotRecommended.class);

        var nobodyKnows = InvitationStory.admissions(beans, List.of(new Turnout(20, 12)));
        assertThat(bca.does(() -> nobodyKnows.plan(event)).orElseThrow()).isInstanceOf(AdmissionPlan.NoBasis.class);
        assertThat(bca.does(() -> nobodyKnows.admit(event, 21))).isInstanceOf(EventOutcome.NotRecommended.class);
        assertThat(bca.does(() -> nobodyKnows.admit(event, 20))).isEqualTo(new EventOutcome.Saved(event));
    }

    /** A week later. */
    private void moved(EventId event, Set<ChangedField> told) {
        var card = cards.find(event).orElseThrow();
        var later = Drafts.slot(LocalDate.of(2026, 12, 10), LocalTime.of(9, 30), LocalTime.of(11, 30));
        var draft = bca.does(() -> events.written(event)).orElseThrow();
        assertThat(bca.does(() ->
                        events.edit(card.version(), new Drafts(draft).at(later).draft(), told, null)))
                .isEqualTo(new EventOutcome.Saved(event));
    }

    /** What waits to go out to her. */
    private List<String> waiting(EventId event, PersonId person) {
        return database.sql("select text from outbox_message where about = ? and state = 'WAITING'")
                .param(id(event, person))
                .query(String.class)
                .list();
    }

    private int careTaken(EventId event) {
        return database.sql("""
                        select taken from contingent
                        where id = (select childcare_contingent from event where id = ?)
                        """).param(event.value()).query(Integer.class).single();
    }

    private PersonId invited(EventId event) {
        var person = story.people(bca, 1).getFirst();
        bca.does(() -> lists.choose(event, Set.of(person)));
        bca.does(() -> desk.send(event));
        return person;
    }

    private ReplyPage answered(EventId event, PersonId person, EventAnswer answer) {
        return ((ReplyOutcome.Kept) replies.answer(token(event, person), answer, null)).page();
    }

    private InvitationBoard board(EventId event) {
        return bca.does(() -> desk.board(event)).orElseThrow();
    }

    private InvitationState state(EventId event, PersonId person) {
        return board(event).rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private String token(EventId event, PersonId person) {
        var found = LINK.matcher(text(event, person));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID id(EventId event, PersonId person) {
        return database.sql("select id from event_invitation where event_id = ? and person_id = ?")
                .params(event.value(), person.value())
                .query(UUID.class)
                .single();
    }

    private String text(EventId event, PersonId person) {
        return database.sql("select text from outbox_message where about = ?")
                .param(id(event, person))
                .query(String.class)
                .single();
    }

    private int mails(EventId event, PersonId person) {
        return database.sql("select count(*) from outbox_message where about = ?")
                .param(id(event, person))
                .query(Integer.class)
                .single();
    }

    private void becomes(EventId event, PersonId person, String state) {
        database.sql("update outbox_message set state = ?, next_attempt_at = null where about = ?")
                .params(state, id(event, person))
                .update();
    }

    private void isSent(EventId event, PersonId person) {
        database.sql(
                        "update outbox_message set state = 'SENT', sent_at = now(), next_attempt_at = null where about = ?")
                .param(id(event, person))
                .update();
    }

    private int openTasks(PersonId person, String kind) {
        return database.sql("select count(*) from task where person_id = ? and kind = ? and is_open")
                .params(person.value(), kind)
                .query(Integer.class)
                .single();
    }

    private List<Integer> taken(EventId event) {
        return database.sql("""
                        select c.taken from contingent c where c.id = (select contingent from event where id = :event)
                            or c.id = (select childcare_contingent from event where id = :event)
                            or c.id in (select contingent from event_interpreting where event_id = :event)
                        """)
                .param("event", event.value())
                .query(Integer.class)
                .list();
    }

    private ReplyOutcome noted(Colleague by, EventId event, PersonId person) {
        return by.does(() -> replies.note(event, person, EventAnswer.COMING, AnswerWay.PHONE));
    }

    private int reads(PersonId person) {
        return database.sql("""
                        select count(*) from audit_entry e join audit_subject s on s.entry = e.id
                        where s.person = ? and e.matter = 'invitations.list'
                        """).param(person.value()).query(Integer.class).single();
    }
}
