package org.jobcenterportal.timetables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Row({"F74", "S23"})
class TimetablerTest {

    private static final Instant BEFORE = Instances.NINE.minusSeconds(60);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_rule_is_broken_whatever_the_morning_brings(long seed) {
        var setting = Instances.morning(seed, 6, 16, 3);

        var timetable = Timetabler.plan(setting, List.of(), BEFORE, false);

        assertThat(timetable.talks()).hasSizeGreaterThan(15);
        assertThat(NaiveReferee.faults(setting, timetable.talks())).isEmpty();
        assertThat(new TalkRules(setting).brokenBy(timetable.talks())).isEmpty();
        assertThat(timetable.talks().size() + timetable.unmet().size())
                .isEqualTo(setting.wishes().size());
    }

    @Test
    void a_timetable_with_a_fault_is_seen_by_the_referee_and_by_the_rules() {
        var setting = Instances.morning(3, 6, 16, 3);
        var talks = Timetabler.plan(setting, List.of(), BEFORE, false).talks();
        var one = talks.stream()
                .filter(talk -> talk.interpreter() == null)
                .findFirst()
                .orElseThrow();
        var other = talks.stream()
                .filter(talk -> talk.slot() != one.slot() && !talk.guest().equals(one.guest()))
                .findFirst()
                .orElseThrow();
        var wrong = new ArrayList<>(talks);
        wrong.remove(one);
        wrong.add(
                new Talk(one.id(), one.guest(), one.stand(), other.table(), other.place(), null, other.slot(), false));

        assertThat(NaiveReferee.faults(setting, wrong)).contains("table twice", "place twice");
        assertThat(new TalkRules(setting).brokenBy(wrong)).contains(TalkRule.TABLE_TAKEN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_small_round_is_planned_as_well_as_it_can_be(long seed) {
        var setting = Instances.tiny(seed);

        var planned = Timetabler.plan(setting, List.of(), BEFORE, false).talks();

        assertThat(worth(setting, planned)).isEqualTo(best(setting, 0, new ArrayList<>()));
    }

    @Test
    void the_same_setting_gives_the_same_timetable() {
        var setting = Instances.morning(5, 4, 10, 3);

        var first = Timetabler.plan(setting, List.of(), BEFORE, false).talks();
        var second = Timetabler.plan(setting, List.of(), BEFORE, false).talks();

        assertThat(places(first)).isEqualTo(places(second));
    }

    @Test
    void everybody_talks_once_before_anybody_talks_four_times() {
        var setting = Instances.morning(11, 4, 24, 4);

        var talks = Timetabler.plan(setting, List.of(), BEFORE, false).talks();

        var without = setting.guests().stream()
                .filter(guest -> talks.stream().noneMatch(talk -> talk.guest().equals(guest.id())))
                .map(TalkGuest::id)
                .toList();
        var often = setting.guests().stream()
                .filter(guest -> talks.stream()
                                .filter(talk -> talk.guest().equals(guest.id()))
                                .count()
                        > 3)
                .map(TalkGuest::id)
                .toList();
        var rules = new TalkRules(setting);
        for (var one : without) {
            for (var many :
                    talks.stream().filter(talk -> often.contains(talk.guest())).toList()) {
                var rest = talks.stream().filter(talk -> !talk.equals(many)).toList();
                var instead = new Talk(
                        TalkId.next(),
                        one,
                        many.stand(),
                        many.table(),
                        many.place(),
                        rules.interpreterFor(one, many.slot(), rest).orElse(null),
                        many.slot(),
                        false);
                assertThat(rules.brokenBy(instead, rest)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void on_the_day_few_talks_move_when_a_table_is_dropped(long seed) {
        var setting = Instances.morning(seed, 6, 16, 4);
        var before = Timetabler.plan(setting, List.of(), BEFORE, false).talks();
        var dropped = setting.tables().getFirst();
        var now = Instances.NINE.plusSeconds(3_600);
        var changed = new TalkSetting(
                setting.times(),
                setting.places(),
                setting.tables().stream()
                        .map(table -> table.equals(dropped)
                                ? new TalkTable(
                                        table.id(),
                                        table.stand(),
                                        table.number(),
                                        table.place(),
                                        table.there(),
                                        table.breaks(),
                                        false)
                                : table)
                        .toList(),
                setting.interpreters(),
                setting.guests(),
                setting.wishes());

        var gentle = Timetabler.plan(changed, before, now, true).talks();
        var anew = Timetabler.plan(changed, before, now, false).talks();

        var slots = setting.times().slots();
        var future = gentle.stream()
                .filter(talk -> slots.get(talk.slot()).start().isAfter(now))
                .toList();
        assertThat(gentle)
                .containsAll(before.stream()
                        .filter(talk -> !slots.get(talk.slot()).start().isAfter(now))
                        .toList());
        assertThat(NaiveReferee.faults(changed, future)).isEmpty();
        var hit = before.stream()
                .filter(talk -> talk.table().equals(dropped.id())
                        && slots.get(talk.slot()).start().isAfter(now))
                .count();
        assertThat(moved(before, gentle)).isLessThanOrEqualTo((int) hit + 3).isLessThan(moved(before, anew));
    }

    @Test
    void what_is_pinned_stays_as_long_as_it_is_possible() {
        var setting = Instances.morning(7, 6, 16, 3);
        var talks = Timetabler.plan(setting, List.of(), BEFORE, false).talks();
        var pinned = talks.stream()
                .map(talk -> talk.slot() % 3 == 0 ? talk.pinned(true) : talk)
                .toList();

        var again = Timetabler.plan(setting, pinned, BEFORE, false).talks();

        assertThat(again).containsAll(pinned.stream().filter(Talk::isPinned).toList());
        assertThat(NaiveReferee.faults(setting, again)).isEmpty();
    }

    @Test
    void a_morning_of_twelve_employers_and_sixty_people_is_planned_in_under_ten_seconds() {
        var setting = Instances.morning(42, 12, 60, 5);

        var start = System.nanoTime();
        var timetable = Timetabler.plan(setting, List.of(), BEFORE, false);
        var seconds = (System.nanoTime() - start) / 1e9;

        System.out.printf(
                "PLANNED %.2f s, %d of %d wishes, worth %d%n",
                seconds,
                timetable.talks().size(),
                setting.wishes().stream().filter(TalkWish::isOpen).count(),
                worth(setting, timetable.talks()));
        assertThat(seconds).isLessThan(10);
        assertThat(NaiveReferee.faults(setting, timetable.talks())).isEmpty();
    }

    /** The best timetable of all that there are. */
    private static long best(TalkSetting setting, int at, List<Talk> chosen) {
        if (at == setting.wishes().size()) {
            return worth(setting, chosen);
        }
        var wish = setting.wishes().get(at);
        var best = best(setting, at + 1, chosen);
        var rules = new TalkRules(setting);
        for (var table : setting.tables()) {
            for (var slot = 0; table.stand().equals(wish.stand()) && slot < rules.slots(); slot++) {
                var talk = new Talk(
                        TalkId.next(), wish.guest(), wish.stand(), table.id(), table.place(), null, slot, false);
                if (rules.brokenBy(talk, chosen).isEmpty()) {
                    chosen.add(talk);
                    best = Math.max(best, best(setting, at + 1, chosen));
                    chosen.removeLast();
                }
            }
        }
        return best;
    }

    private static long worth(TalkSetting setting, List<Talk> talks) {
        var worth = 0L;
        for (var wish : setting.wishes()) {
            if (talks.stream().anyMatch(talk -> talk.isOf(wish))) {
                worth += Weights.of(wish);
            }
        }
        for (var guest : setting.guests()) {
            var slots = talks.stream()
                    .filter(talk -> talk.guest().equals(guest.id()))
                    .mapToInt(Talk::slot)
                    .summaryStatistics();
            if (slots.getCount() > 0) {
                worth += Weights.ofGuest((int) slots.getCount())
                        - Weights.waiting(slots.getMin(), slots.getMax(), (int) slots.getCount());
            }
        }
        for (var stand :
                new HashSet<>(setting.tables().stream().map(TalkTable::stand).toList())) {
            worth += Weights.ofEmployer((int)
                    talks.stream().filter(talk -> talk.stand().equals(stand)).count());
        }
        return worth;
    }

    private static int moved(List<Talk> before, List<Talk> after) {
        return (int) TalkChange.between(before, after).stream()
                .filter(change -> !(change instanceof TalkChange.Added))
                .count();
    }

    private static List<List<Object>> places(List<Talk> talks) {
        return talks.stream()
                .map(talk -> List.<Object>of(talk.guest(), talk.table(), talk.slot()))
                .toList();
    }
}
