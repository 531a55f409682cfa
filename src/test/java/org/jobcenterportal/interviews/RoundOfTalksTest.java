package org.jobcenterportal.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jobcenterportal.interviews.RoundStory.CARD;
import static org.jobcenterportal.interviews.RoundStory.done;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jobcenterportal.Crowd;
import org.jobcenterportal.IntegrationTest;
import org.jobcenterportal.Row;
import org.jobcenterportal.TestClock;
import org.jobcenterportal.events.ChangedField;
import org.jobcenterportal.events.EventChanged;
import org.jobcenterportal.events.EventDesk;
import org.jobcenterportal.interviews.RoundOutcome.Breaks;
import org.jobcenterportal.interviews.RoundOutcome.Done;
import org.jobcenterportal.interviews.RoundOutcome.NotFound;
import org.jobcenterportal.interviews.RoundOutcome.Refused;
import org.jobcenterportal.interviews.RoundOutcome.Stale;
import org.jobcenterportal.signup.RegistrationLists;
import org.jobcenterportal.timetables.Eagerness;
import org.jobcenterportal.timetables.EmployerAnswer;
import org.jobcenterportal.timetables.StandId;
import org.jobcenterportal.timetables.Talk;
import org.jobcenterportal.timetables.TalkChange;
import org.jobcenterportal.timetables.TalkId;
import org.jobcenterportal.timetables.TalkRule;
import org.jobcenterportal.timetables.TalkTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Row({"F74", "S23"})
class RoundOfTalksTest {

    @Autowired
    private RoundDesk desk;

    @Autowired
    private RoundBoard board;

    @Autowired
    private TimetableDesk timetable;

    @Autowired
    private GuestDesk guests;

    @Autowired
    private MyInterviews mine;

    @Autowired
    private StandSide side;

    @Autowired
    private TalkBook talks;

    @Autowired
    private RegistrationLists registered;

    @Autowired
    private EventDesk events;

    @Autowired
    private ChangedEvents listener;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private RoundStory story;

    @BeforeEach
    void an_event() {
        clock.set(TestClock.START);
        story = new RoundStory(beans);
    }

    @Test
    void from_the_wish_to_what_came_of_it() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        var kitchen = story.anEmployer("Großküche Probst", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery, kitchen);
        var token = story.token(bakery);

        assertThat(side.find(token).orElseThrow().cards()).singleElement().satisfies(card -> {
            assertThat(card.name()).isNull();
            assertThat(card.card()).isEqualTo(CARD);
        });
        done(side.answer(token, 1, EmployerAnswer.YES));
        var proposal = story.agent.does(() -> timetable.propose(story.round)).orElseThrow();
        assertThat(proposal.talks()).hasSize(2);
        assertThat(proposal.changes()).allMatch(change -> change.what() instanceof TalkChange.Added);
        assertThat(page().talks()).isEmpty();

        done(story.agent.does(() -> timetable.accept(proposal)));
        assertThat(mattersAbout(anna)).contains("interviews.answered", "interviews.drafted");
        assertThat(anna.does(mine::mine))
                .singleElement()
                .satisfies(round -> assertThat(round.talks()).isEmpty());
        assertThat(page().untold()).isEqualTo(3);
        done(story.agent.does(() -> timetable.publish(story.round)));
        assertThat(page().untold()).isZero();
        assertThat(mattersAbout(anna)).contains("interviews.published").doesNotContain("interviews.planned");
        assertThat(anna.does(() -> mine.find(story.round)).orElseThrow().talks())
                .hasSize(2);
        assertThat(messages(page().guests().getFirst().id().value().toString())).isEqualTo(1);

        clock.set(RoundStory.EVENT.end().minusSeconds(60));
        var talk = side.find(token).orElseThrow().talks().getFirst();
        done(side.record(token, talk.talk().id(), NextStep.TRIAL));
        assertThat(page().talks())
                .filteredOn(row -> row.employer().equals("Bäckerei Kornblum"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.result().orElseThrow().nextStep()).isEqualTo(NextStep.TRIAL));
        assertThat(openTasks(bakery)).containsExactly("INTERVIEW_TRIAL Bäckerei Kornblum");

        done(side.record(token, talk.talk().id(), NextStep.OFFER));
        assertThat(openTasks(bakery)).containsExactly("INTERVIEW_OFFER Bäckerei Kornblum");
        done(side.record(token, talk.talk().id(), NextStep.NO));
        assertThat(openTasks(bakery)).isEmpty();
        done(side.record(token, talk.talk().id(), NextStep.OFFER));
        assertThat(openTasks(bakery)).containsExactly("INTERVIEW_OFFER Bäckerei Kornblum");
    }

    private List<String> mattersAbout(RoundStory.Citizen guest) {
        return jdbc.sql("select e.matter from audit_entry e join audit_subject s on s.entry = e.id where s.person = ?")
                .param(guest.person().id().value())
                .query(String.class)
                .list();
    }

    private List<String> openTasks(StandId stand) {
        return jdbc.sql("select concat(kind, ' ', note) from task where is_open and occasion like ?")
                .param("interview:" + stand.value() + ":%")
                .query(String.class)
                .list();
    }

    @Test
    void an_employer_reads_a_name_only_where_it_is_released_and_a_card_only_where_it_is_chosen() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        var kitchen = story.anEmployer("Großküche Probst", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery);

        assertThat(side.find(story.token(kitchen)).orElseThrow().cards()).isEmpty();
        assertThat(side.answer(story.token(kitchen), 1, EmployerAnswer.YES)).isInstanceOf(NotFound.class);
        assertThat(side.find(story.token(bakery)).orElseThrow().cards())
                .singleElement()
                .satisfies(card -> assertThat(card.name()).isNull());

        done(anna.does(() -> mine.wish(story.round, bakery, Eagerness.GLADLY, true)));
        assertThat(side.find(story.token(bakery)).orElseThrow().cards())
                .singleElement()
                .satisfies(card ->
                        assertThat(card.name()).isEqualTo(anna.person().name().full()));

        done(anna.does(() -> mine.show(story.round, CARD, true)));
        assertThat(side.find(story.token(kitchen)).orElseThrow().cards())
                .singleElement()
                .satisfies(card -> assertThat(card.name()).isNull());

        done(anna.does(() -> mine.hide(story.round)));
        assertThat(side.find(story.token(bakery)).orElseThrow().cards()).isEmpty();
        assertThat(side.find(story.token(kitchen)).orElseThrow().cards()).isEmpty();
    }

    @Test
    void whose_case_only_a_circle_may_open_is_a_number_to_colleagues_and_says_her_name_to_whom_she_likes() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery);
        done(anna.does(() -> mine.wish(story.round, bakery, Eagerness.GLADLY, true)));
        story.closes(anna);

        var proposal = story.agent.does(() -> timetable.propose(story.round)).orElseThrow();
        done(story.agent.does(() -> timetable.accept(proposal)));

        assertThat(page().guests()).singleElement().satisfies(guest -> {
            assertThat(guest.name()).isNull();
            assertThat(guest.isProtected()).isTrue();
        });
        assertThat(page().talks())
                .singleElement()
                .satisfies(talk -> assertThat(talk.guestName()).isNull());
        assertThat(proposal.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isNotNull().returns(null, TalkRow::guestName));
        assertThat(side.find(story.token(bakery)).orElseThrow().cards())
                .singleElement()
                .satisfies(card ->
                        assertThat(card.name()).isEqualTo(anna.person().name().full()));
    }

    @Test
    void whoever_has_called_off_is_a_number_only() {
        story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        story.aGuest();
        var called = page().guests().getFirst();
        assertThat(called.name()).isNotNull();

        assertThat(story.agent.does(() -> registered.excuse(called.registration())))
                .isTrue();

        assertThat(page().guests()).singleElement().satisfies(guest -> {
            assertThat(guest.number()).isEqualTo(called.number());
            assertThat(guest.name()).isNull();
            assertThat(guest.isProtected()).isFalse();
        });
    }

    @Test
    void employers_hear_that_the_event_is_postponed_and_called_off_and_nobody_reads_old_times() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery);
        done(story.agent.does(
                () -> timetable.accept(timetable.propose(story.round).orElseThrow())));
        done(story.agent.does(() -> timetable.publish(story.round)));
        assertThat(anna.does(() -> mine.find(story.round)).orElseThrow().talks())
                .hasSize(1);

        story.agent.does(() -> events.postpone(story.event, "Die Halle ist gesperrt."));

        await().untilAsserted(() -> assertThat(mailsTo(bakery))
                .singleElement()
                .asString()
                .contains("Gespräche werden verschoben", "Die Halle ist gesperrt."));
        assertThat(anna.does(() -> mine.find(story.round)).orElseThrow().talks())
                .isEmpty();

        story.agent.does(() -> events.cancel(story.event, "Es gibt keine andere Halle."));
        await().untilAsserted(() ->
                assertThat(mailsTo(bakery)).anySatisfy(mail -> assertThat(mail).contains("Gespräche fallen aus")));
    }

    /** What goes out to whoever is to be asked at a stand. */
    private List<String> mailsTo(StandId stand) {
        return jdbc.sql("select text from outbox_message where about = ? and state = 'WAITING'")
                .param(stand.value())
                .query(String.class)
                .list();
    }

    @Test
    void a_renewed_link_and_an_old_one_open_nothing() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var old = story.token(bakery);
        story.agent.does(() -> desk.renewLink(bakery));
        var fresh = story.token(bakery);

        assertThat(side.find(old)).isEmpty();
        assertThat(side.find(fresh)).isPresent();
        clock.set(RoundStory.EVENT.end().plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(side.find(fresh)).isPresent();
        clock.set(RoundStory.EVENT.end().plus(Duration.ofDays(14)));
        assertThat(side.find(fresh)).isEmpty();
    }

    @Test
    void a_talk_put_by_hand_is_refused_with_the_rule_that_it_breaks() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        var kitchen = story.anEmployer("Großküche Probst", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery);
        var page = page();
        var guest = page.guests().getFirst().id();
        var table = tableOf(page, "Bäckerei Kornblum");
        var other = tableOf(page, "Großküche Probst");

        assertThat(story.agent.does(
                        () -> timetable.put(story.round, page.round().edition(), guest, kitchen, other.id(), 0)))
                .isEqualTo(new Breaks(Set.of(TalkRule.NOT_WISHED)));
        assertThat(story.agent.does(
                        () -> timetable.put(story.round, page.round().edition(), guest, bakery, table.id(), 8)))
                .isEqualTo(new Breaks(Set.of(TalkRule.NO_SUCH_TIME)));
        var first = done(story.agent.does(
                () -> timetable.put(story.round, page.round().edition(), guest, bakery, table.id(), 7)));
        assertThat(story.agent.does(() -> timetable.put(story.round, first.edition(), guest, bakery, table.id(), 6)))
                .isEqualTo(new Breaks(Set.of(TalkRule.PAIR_TWICE)));
        var talk = talks.of(story.round).getFirst();
        assertThat(story.agent.does(
                        () -> timetable.move(story.round, page.round().edition(), talk.id(), table.id(), 3)))
                .isInstanceOf(Stale.class);
        var moved =
                done(story.agent.does(() -> timetable.move(story.round, first.edition(), talk.id(), table.id(), 3)));
        var pinned = done(story.agent.does(() -> timetable.pin(story.round, moved.edition(), talk.id(), true)));
        assertThat(talks.of(story.round))
                .singleElement()
                .satisfies(one -> assertThat(one.isPinned()).isTrue());
        clock.set(RoundStory.TIMES.slots().get(3).start());
        assertThat(story.agent.does(() -> timetable.remove(story.round, pinned.edition(), talk.id())))
                .isEqualTo(new Refused(RoundRefusal.HAS_BEGUN));
    }

    @Test
    void of_many_colleagues_who_put_a_talk_to_the_same_table_one_does() throws Exception {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        for (var guest = 0; guest < 8; guest++) {
            story.wishes(story.aGuest(), bakery);
        }
        var page = page();
        var table = tableOf(page, "Bäckerei Kornblum");

        var outcomes = Crowd.of(8)
                .all(caller -> story.agent.does(() -> timetable.put(
                        story.round,
                        page.round().edition(),
                        page.guests().get(caller).id(),
                        bakery,
                        table.id(),
                        2)));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(7);
        assertThat(talks.of(story.round)).hasSize(1);
    }

    @Test
    void the_database_keeps_tables_guests_and_places_from_being_taken_twice_whatever_the_code_does() throws Exception {
        var bakery = story.anEmployer("Bäckerei Kornblum", 2);
        story.opensWishes();
        story.wishes(story.aGuest(), bakery);
        story.wishes(story.aGuest(), bakery);
        var page = page();
        var tables = page.stands().getFirst().tables();
        var anna = page.guests().getFirst().id();
        var berta = page.guests().get(1).id();
        var talk = new Talk(
                TalkId.next(),
                anna,
                bakery,
                tables.getFirst().id(),
                tables.getFirst().place(),
                null,
                0,
                false);
        talks.insert(story.round, talk);

        var taken = List.of(
                new Talk(
                        TalkId.next(),
                        berta,
                        bakery,
                        talk.table(),
                        tables.get(1).place(),
                        null,
                        0,
                        false),
                new Talk(TalkId.next(), berta, bakery, tables.get(1).id(), talk.place(), null, 0, false),
                new Talk(
                        TalkId.next(),
                        anna,
                        bakery,
                        tables.get(1).id(),
                        tables.get(1).place(),
                        null,
                        1,
                        false));

        for (var wrong : taken) {
            assertThatThrownBy(() -> talks.insert(story.round, wrong))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        var outcomes = Crowd.of(6).all(caller -> {
            try {
                talks.insert(
                        story.round,
                        new Talk(
                                TalkId.next(),
                                berta,
                                bakery,
                                tables.get(1).id(),
                                tables.get(1).place(),
                                null,
                                4 + caller % 2,
                                false));
                return true;
            } catch (DataAccessException refused) {
                return false;
            }
        });
        assertThat(outcomes).filteredOn(Boolean::booleanValue).hasSize(1);
    }

    @Test
    void who_takes_her_wish_back_is_not_kept_in_a_talk() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var anna = story.aGuest();
        story.wishes(anna, bakery);
        published();

        done(anna.does(() -> mine.withdraw(story.round, bakery)));

        assertThat(talks.of(story.round)).isEmpty();
        assertThat(page().untold()).isEqualTo(2);
    }

    @Test
    void on_the_day_a_colleague_sees_what_changes_before_it_does_and_what_has_begun_stays() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        var kitchen = story.anEmployer("Großküche Probst", 1);
        story.opensWishes();
        for (var guest = 0; guest < 6; guest++) {
            story.wishes(story.aGuest(), bakery, kitchen);
        }
        published();
        var before = talks.of(story.round);
        clock.set(RoundStory.TIMES.slots().get(1).start());
        var table = tableOf(page(), "Großküche Probst");
        done(story.agent.does(() -> desk.setThere(story.round, table.id(), false)));

        var proposal = story.agent.does(() -> timetable.propose(story.round)).orElseThrow();

        assertThat(talks.of(story.round)).isEqualTo(before);
        assertThat(proposal.changes())
                .isNotEmpty()
                .allMatch(change -> change.what() instanceof TalkChange.Dropped dropped
                        && dropped.talk().stand().equals(kitchen));
        assertThat(proposal.talks())
                .containsAll(before.stream().filter(talk -> talk.slot() < 2).toList());
        assertThat(story.agent.does(() -> timetable.accept(proposal))).isInstanceOf(Done.class);
        assertThat(story.agent.does(() -> timetable.accept(proposal))).isInstanceOf(Stale.class);
    }

    @Test
    void a_name_on_a_card_and_a_wish_without_a_card_are_refused() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var anna = story.aGuest();

        assertThat(anna.does(() -> mine.wish(story.round, bakery, Eagerness.GLADLY, false)))
                .isEqualTo(new Refused(RoundRefusal.NO_CARD));
        var named = new GuestCard(
                "Ich heiße " + anna.person().name().familyName() + " und backe gern", "Teilzeit", null, null);
        assertThat(anna.does(() -> mine.show(story.round, named, false)))
                .isEqualTo(new Refused(RoundRefusal.CARD_HAS_NAME));
        assertThat(story.agent.does(() -> guests.show(page().guests().getFirst().id(), CARD, false)))
                .isInstanceOf(Done.class);
    }

    @Test
    void the_card_of_a_guest_without_a_case_has_no_name_either() {
        story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        story.aVisitor("Kornelia Musterfeld");
        var kornelia = page().guests().getFirst();

        var named = new GuestCard("Kornelia Musterfeld backt gern", "Teilzeit", null, null);

        assertThat(story.agent.does(() -> guests.show(kornelia.id(), named, false)))
                .isEqualTo(new Refused(RoundRefusal.CARD_HAS_NAME));
        assertThat(story.agent.does(() -> guests.show(kornelia.id(), CARD, false)))
                .isInstanceOf(Done.class);
    }

    @Test
    void somebody_who_is_not_registered_finds_no_round() {
        story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        var other = new RoundStory(beans).aGuest();

        assertThat(other.does(() -> mine.find(story.round))).isEmpty();
        assertThat(other.does(() -> mine.show(story.round, CARD, false))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_round_goes_along_with_its_event_once_and_what_people_know_is_told_anew() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        story.wishes(story.aGuest(), bakery);
        published();
        var draft = story.agent.does(() -> events.written(story.event)).orElseThrow();
        var nextDay = draft.on(story.event, RoundStory.EVENT.day().plusDays(1));
        var before = draft.when();
        jdbc.sql(
                        "update event set starts_at = date_add(starts_at, interval 1 day), ends_at = date_add(ends_at, interval 1 day) where id = ?")
                .param(story.event.value())
                .update();
        var moved = new EventChanged(story.event, Set.of(ChangedField.TIME), Set.of(), null, before, "Saal");

        var directly = AopTestUtils.<ChangedEvents>getTargetObject(listener);
        transaction.executeWithoutResult(within -> directly.on(moved));
        transaction.executeWithoutResult(within -> directly.on(moved));

        assertThat(page().round().times().window()).isEqualTo(nextDay.when());
        assertThat(page().stands().getFirst().there()).isEqualTo(nextDay.when());
        assertThat(page().places().getFirst().open()).isEqualTo(nextDay.when());
        assertThat(page().untold()).isEqualTo(2);
        assertThat(page().talks())
                .singleElement()
                .satisfies(row -> assertThat(row.when().day())
                        .isEqualTo(RoundStory.EVENT.day().plusDays(1)));
    }

    @Test
    void a_guest_goes_with_her_registration() {
        var bakery = story.anEmployer("Bäckerei Kornblum", 1);
        story.opensWishes();
        story.wishes(story.aGuest(), bakery);
        published();
        clock.set(RoundStory.EVENT.end());
        var guest = page().guests().getFirst();
        done(story.agent.does(
                () -> guests.record(talks.of(story.round).getFirst().id(), NextStep.OPEN)));

        jdbc.sql("delete from event_registration where id = ?")
                .param(guest.registration().value())
                .update();

        assertThat(page().guests()).isEmpty();
        assertThat(talks.of(story.round)).isEmpty();
    }

    private void published() {
        var proposal = story.agent.does(() -> timetable.propose(story.round)).orElseThrow();
        done(story.agent.does(() -> timetable.accept(proposal)));
        done(story.agent.does(() -> timetable.publish(story.round)));
    }

    private RoundPage page() {
        return story.agent.does(() -> board.page(story.round)).orElseThrow();
    }

    private static TalkTable tableOf(RoundPage page, String employer) {
        return page.stands().stream()
                .filter(stand -> stand.name().equals(employer))
                .findFirst()
                .orElseThrow()
                .tables()
                .getFirst();
    }

    private int messages(String about) {
        return jdbc.sql("select count(*) from outbox_message where about = ?")
                .param(about)
                .query(Integer.class)
                .single();
    }
}
