package org.jobcenterportal.timetables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobcenterportal.timetables.Instances.minutes;

import java.util.List;
import java.util.Set;
import org.jobcenterportal.Row;
import org.jobcenterportal.kernel.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule from both sides of its limit: the second talk is from minute 15 to minute 27. */
@Row("F74")
class TalkRulesTest {

    private static final TimeSlot ALL = minutes(0, 60);

    private final StandId stand = StandId.next();
    private final PlaceId place = PlaceId.next();
    private final TableId table = TableId.next();
    private final InterpreterId interpreter = InterpreterId.next();
    private final TalkGuest anna = new TalkGuest(GuestId.next(), ALL, null, null, true);

    @Test
    void a_guest_talks_while_she_is_there() {
        assertThat(broken(there(minutes(15, 27)))).isEmpty();
        assertThat(broken(there(minutes(16, 60)))).containsExactly(TalkRule.GUEST_NOT_THERE_THEN);
        assertThat(broken(there(minutes(0, 26)))).containsExactly(TalkRule.GUEST_NOT_THERE_THEN);
        assertThat(broken(new TalkGuest(anna.id(), ALL, null, null, false))).containsExactly(TalkRule.GUEST_ABSENT);
    }

    @Test
    void a_guest_with_a_child_in_care_talks_while_it_is_looked_after() {
        assertThat(broken(new TalkGuest(anna.id(), ALL, minutes(15, 27), null, true)))
                .isEmpty();
        assertThat(broken(new TalkGuest(anna.id(), ALL, minutes(16, 60), null, true)))
                .containsExactly(TalkRule.CHILDCARE_CLOSED);
        assertThat(broken(new TalkGuest(anna.id(), ALL, minutes(0, 26), null, true)))
                .containsExactly(TalkRule.CHILDCARE_CLOSED);
    }

    @Test
    void an_employer_talks_while_it_is_there_and_has_no_break() {
        assertThat(broken(at(minutes(15, 27), List.of(), true), ALL)).isEmpty();
        assertThat(broken(at(minutes(16, 60), List.of(), true), ALL)).containsExactly(TalkRule.EMPLOYER_NOT_THERE_THEN);
        assertThat(broken(at(ALL, List.of(minutes(0, 15), minutes(27, 40)), true), ALL))
                .isEmpty();
        assertThat(broken(at(ALL, List.of(minutes(26, 40)), true), ALL)).containsExactly(TalkRule.EMPLOYER_HAS_BREAK);
        assertThat(broken(at(ALL, List.of(), false), ALL)).containsExactly(TalkRule.TABLE_ABSENT);
    }

    @Test
    void a_place_is_used_while_it_is_open() {
        assertThat(broken(at(ALL, List.of(), true), minutes(15, 27))).isEmpty();
        assertThat(broken(at(ALL, List.of(), true), minutes(16, 60))).containsExactly(TalkRule.PLACE_CLOSED);
        assertThat(broken(at(ALL, List.of(), true), minutes(0, 26))).containsExactly(TalkRule.PLACE_CLOSED);
    }

    @Test
    void somebody_interprets_who_speaks_her_language_and_is_there() {
        var oksana = new TalkGuest(anna.id(), ALL, null, "uk", true);

        assertThat(broken(oksana, "uk", minutes(15, 27), interpreter)).isEmpty();
        assertThat(broken(oksana, "uk", minutes(16, 60), interpreter)).containsExactly(TalkRule.NO_INTERPRETER);
        assertThat(broken(oksana, "ar", ALL, interpreter)).containsExactly(TalkRule.NO_INTERPRETER);
        assertThat(broken(oksana, "uk", ALL, null)).containsExactly(TalkRule.NO_INTERPRETER);
    }

    @Test
    void a_talk_is_wished_for_and_not_declined() {
        assertThat(rules(anna, at(ALL, List.of(), true), ALL, null, EmployerAnswer.MAYBE)
                        .brokenBy(talk(1), List.of()))
                .isEmpty();
        assertThat(rules(anna, at(ALL, List.of(), true), ALL, null, EmployerAnswer.NO)
                        .brokenBy(talk(1), List.of()))
                .containsExactly(TalkRule.EMPLOYER_DECLINED);
        var stranger = new Talk(TalkId.next(), GuestId.next(), stand, table, place, null, 1, false);
        assertThat(rules(anna, at(ALL, List.of(), true), ALL, null, null).brokenBy(stranger, List.of()))
                .contains(TalkRule.NOT_WISHED, TalkRule.GUEST_ABSENT);
    }

    @Test
    void there_are_four_times_and_no_fifth() {
        var rules = rules(anna, at(ALL, List.of(), true), ALL, null, null);

        assertThat(rules.brokenBy(talk(3), List.of())).isEmpty();
        assertThat(rules.brokenBy(talk(4), List.of())).containsExactly(TalkRule.NO_SUCH_TIME);
        assertThat(rules.brokenBy(talk(-1), List.of())).containsExactly(TalkRule.NO_SUCH_TIME);
    }

    @Test
    void nobody_and_nothing_is_in_two_talks_at_once_and_no_pair_talks_twice() {
        var rules = rules(anna, at(ALL, List.of(), true), ALL, null, null);
        var talk = talk(1);

        assertThat(rules.brokenBy(talk, List.of(talk))).isEmpty();
        assertThat(rules.brokenBy(talk, List.of(other(anna.id(), StandId.next(), TableId.next(), PlaceId.next(), 2))))
                .isEmpty();
        assertThat(rules.brokenBy(talk, List.of(other(anna.id(), StandId.next(), TableId.next(), PlaceId.next(), 1))))
                .containsExactly(TalkRule.GUEST_BUSY);
        assertThat(rules.brokenBy(talk, List.of(other(GuestId.next(), stand, table, place, 1))))
                .containsExactly(TalkRule.TABLE_TAKEN);
        assertThat(rules.brokenBy(talk, List.of(other(GuestId.next(), StandId.next(), TableId.next(), place, 1))))
                .containsExactly(TalkRule.PLACE_TAKEN);
        assertThat(rules.brokenBy(talk, List.of(other(anna.id(), stand, table, place, 3))))
                .containsExactly(TalkRule.PAIR_TWICE);
    }

    @Test
    void why_a_wish_has_no_talk_is_said() {
        assertThat(unmet(there(minutes(40, 50)), "uk")).isEqualTo(UnmetReason.NO_COMMON_TIME);
        assertThat(unmet(new TalkGuest(anna.id(), ALL, minutes(40, 50), null, true), "uk"))
                .isEqualTo(UnmetReason.CHILDCARE_HOURS);
        assertThat(unmet(new TalkGuest(anna.id(), ALL, null, "ar", true), "uk")).isEqualTo(UnmetReason.NO_INTERPRETER);
        assertThat(unmet(new TalkGuest(anna.id(), ALL, null, "uk", true), "uk")).isEqualTo(UnmetReason.ALL_TAKEN);
        assertThat(unmet(new TalkGuest(anna.id(), ALL, null, null, false), "uk"))
                .isEqualTo(UnmetReason.GUEST_ABSENT);
    }

    private UnmetReason unmet(TalkGuest guest, String language) {
        var setting = setting(
                guest, at(ALL, List.of(), true), ALL, new TalkInterpreter(interpreter, language, ALL, true), null);
        return new UnmetWishes(setting).beside(List.of()).getFirst().reason();
    }

    private Set<TalkRule> broken(TalkGuest guest) {
        return rules(guest, at(ALL, List.of(), true), ALL, null, null).brokenBy(talk(1), List.of());
    }

    private Set<TalkRule> broken(TalkTable where, TimeSlot open) {
        return rules(anna, where, open, null, null).brokenBy(talk(1), List.of());
    }

    private Set<TalkRule> broken(TalkGuest guest, String language, TimeSlot there, @Nullable InterpreterId who) {
        return rules(
                        guest,
                        at(ALL, List.of(), true),
                        ALL,
                        new TalkInterpreter(interpreter, language, there, true),
                        null)
                .brokenBy(new Talk(TalkId.next(), guest.id(), stand, table, place, who, 1, false), List.of());
    }

    private TalkRules rules(
            TalkGuest guest,
            TalkTable where,
            TimeSlot open,
            @Nullable TalkInterpreter who,
            @Nullable EmployerAnswer answer) {
        return new TalkRules(setting(guest, where, open, who, answer));
    }

    private TalkSetting setting(
            TalkGuest guest,
            TalkTable where,
            TimeSlot open,
            @Nullable TalkInterpreter who,
            @Nullable EmployerAnswer answer) {
        return new TalkSetting(
                new TalkTimes(ALL, 12, 3, List.of()),
                List.of(new TalkPlace(place, "Tisch 1", open)),
                List.of(where),
                who == null ? List.of() : List.of(who),
                List.of(guest),
                List.of(new TalkWish(guest.id(), stand, Eagerness.GLADLY, answer)));
    }

    private TalkGuest there(TimeSlot there) {
        return new TalkGuest(anna.id(), there, null, null, true);
    }

    private TalkTable at(TimeSlot there, List<TimeSlot> breaks, boolean isThere) {
        return new TalkTable(table, stand, 1, place, there, breaks, isThere);
    }

    private Talk talk(int slot) {
        return other(anna.id(), stand, table, place, slot);
    }

    private static Talk other(GuestId guest, StandId stand, TableId table, PlaceId place, int slot) {
        return new Talk(TalkId.next(), guest, stand, table, place, null, slot, false);
    }
}
