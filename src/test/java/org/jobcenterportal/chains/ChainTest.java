package org.jobcenterportal.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jobcenterportal.Row;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.measures.MeasureKey;
import org.jobcenterportal.runs.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Words WHY = new Words("Das ist schon geklärt.");
    private static final List<RunId> RUNS = List.of(RunId.next(), RunId.next(), RunId.next());
    private static final ChainTemplate HEALTH = ChainTemplates.find("health").orElseThrow();

    @Test
    @Row({"F29", "S30"})
    void the_health_chain_leads_from_coaching_over_aptitude_and_training_to_work_and_has_three_branches() {
        assertThat(HEALTH.revealsHealth()).isTrue();
        assertThat(HEALTH.stations())
                .extracting(ChainTemplate.Stop::key)
                .containsExactly("stabilise", "aptitude", "qualification", "work");
        assertThat(HEALTH.stations().getFirst().measures())
                .extracting(Object::toString)
                .containsExactly("zico", "network");
        assertThat(HEALTH.branches()).containsExactlyInAnyOrder(Branch.values());
    }

    @Test
    @Row("F30")
    void one_enters_anywhere_leaves_out_and_goes_through_a_station_once_more() {
        var chain = Chain.begin(person(), HEALTH, "aptitude", WHY, DAY);
        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.SKIPPED);
        assertThat(chain.stations().getFirst().reason()).isEqualTo(WHY);

        var begun = chain.start(at(chain, 1), DAY.plusDays(3), "Träger A", null).finish(at(chain, 1), DAY.plusDays(30));
        var again = begun.repeat(at(chain, 1)).skip(at(chain, 2), WHY);

        assertThat(again.stations())
                .extracting(ChainStation::key, ChainStation::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("stabilise", StationStatus.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("aptitude", StationStatus.REPEATED),
                        org.assertj.core.groups.Tuple.tuple("aptitude", StationStatus.PLANNED),
                        org.assertj.core.groups.Tuple.tuple("qualification", StationStatus.SKIPPED),
                        org.assertj.core.groups.Tuple.tuple("work", StationStatus.PLANNED));
        assertThatIllegalArgumentException().isThrownBy(() -> Chain.begin(person(), HEALTH, "nowhere", WHY, DAY));
    }

    @Test
    @Row("F31")
    void the_former_provider_stays_responsible_until_the_next_station_begins() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        chain = chain.start(at(chain, 0), DAY.plusDays(5), "Träger A", "Frau Roth")
                .finish(at(chain, 0), DAY.plusDays(50));
        chain = chain.start(at(chain, 1), DAY.plusDays(60), "Träger B", null);

        assertThat(chain.responsibleOn(DAY.minusDays(1))).isEmpty();
        assertThat(chain.responsibleOn(DAY)).contains(ResponsibleBody.OFFICE);
        assertThat(chain.responsibleOn(DAY.plusDays(4))).contains(ResponsibleBody.OFFICE);
        assertThat(chain.responsibleOn(DAY.plusDays(5))).contains(ResponsibleBody.provider("Träger A"));
        assertThat(chain.responsibleOn(DAY.plusDays(59))).contains(ResponsibleBody.provider("Träger A"));
        assertThat(chain.responsibleOn(DAY.plusDays(60))).contains(ResponsibleBody.provider("Träger B"));
    }

    @Test
    @Row("F31")
    void a_station_that_begins_ends_the_one_before_so_that_nobody_is_at_two() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        chain = chain.start(at(chain, 0), DAY, "Träger A", null);
        var next = chain.start(at(chain, 1), DAY.plusDays(20), "Träger B", null);

        assertThat(next.stations().getFirst().endedOn()).isEqualTo(DAY.plusDays(19));
        assertThatIllegalStateException().isThrownBy(() -> next.start(at(next, 2), DAY.plusDays(20), "Träger C", null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    @Row("F31")
    void on_every_day_of_any_chain_exactly_one_body_is_responsible(long seed) {
        var dice = new Random(seed);
        for (var one = 0; one < 60; one++) {
            var chain = random(dice);
            var last = DAY.plusDays(500);
            var spans = Day.spans(chain, last);
            var end = chain.endedOn() != null && chain.endedOn().isBefore(last) ? chain.endedOn() : last;

            assertThat(spans.getFirst().from()).isEqualTo(chain.since());
            assertThat(spans.getLast().until()).isEqualTo(end);
            for (var index = 1; index < spans.size(); index++) {
                assertThat(spans.get(index).from())
                        .isEqualTo(spans.get(index - 1).until().plusDays(1));
            }
            for (var day = chain.since(); !day.isAfter(end); day = day.plusDays(1)) {
                var today = day;
                var covering = spans.stream()
                        .filter(span -> !today.isBefore(span.from()) && !today.isAfter(span.until()))
                        .toList();
                assertThat(covering).hasSize(1);
                assertThat(covering.getFirst().body()).isEqualTo(expected(chain, today));
            }
            var gaps = spans.stream()
                    .filter(span -> span.kind() == Day.GAP)
                    .mapToLong(span -> span.until().toEpochDay() - span.from().toEpochDay() + 1)
                    .sum();
            var counted = chain.transitions().stream()
                    .filter(transition -> transition.from().endedOn() != null)
                    .mapToInt(transition -> new Transition(
                                    chain,
                                    transition.from(),
                                    transition.to(),
                                    transition.ends(),
                                    transition.isOver() ? transition.begins() : null)
                            .gapDays(end))
                    .sum();
            if (chain.status().isOpen()) {
                assertThat(counted).isEqualTo((int) gaps);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,1", "15,14,14", "16,15,15"})
    @Row("F32")
    void gap_days_lie_strictly_between_the_last_and_the_first_day(int later, int change, int gap) {
        var transition = upcoming(DAY, DAY.plusDays(later), false);

        assertThat(transition.changeDays(DAY)).isEqualTo(change);
        assertThat(transition.gapDays(DAY)).isEqualTo(gap);
        assertThat(transition.needsCare(DAY)).isEqualTo(gap > Transition.DAYS_WITHOUT_WORDS);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "14,14", "15,15"})
    @Row("F32")
    void the_gap_grows_day_by_day_while_a_next_station_has_not_begun_on_the_day_that_was_planned(int later, int gap) {
        var transition = upcoming(DAY, DAY.plusDays(1), false);
        var today = DAY.plusDays(later);

        assertThat(transition.changeDays(today)).isEqualTo(gap);
        assertThat(transition.gapDays(today)).isEqualTo(gap);
        assertThat(transition.needsCare(today)).isEqualTo(gap > Transition.DAYS_WITHOUT_WORDS);
        var begun = transition.chain().start(at(transition.chain(), 1), DAY.plusDays(1), "Träger B", null);
        assertThat(begun.transitions().getFirst().gapDays(today)).isZero();
    }

    @Test
    @Row("F32")
    void bridged_days_are_no_gap_and_an_explained_gap_needs_no_more_care() {
        assertThat(upcoming(DAY, DAY.plusDays(40), true).gapDays(DAY)).isZero();
        assertThat(upcoming(DAY, DAY.plusDays(40), true).changeDays(DAY)).isEqualTo(39);
        var open = upcoming(DAY, DAY.plusDays(40), false);
        assertThat(open.needsCare(DAY)).isTrue();
        var explained = open.chain().explain(at(open.chain(), 1), new Words("Reha bis dahin."));
        assertThat(explained.transitions().getFirst().needsCare(DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"42,true", "43,false"})
    @Row("F32")
    void six_weeks_before_an_end_the_next_first_day_should_be_known(int ahead, boolean care) {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY.minusDays(100));
        chain = chain.start(at(chain, 0), DAY.minusDays(90), "Träger A", null)
                .endKnown(at(chain, 0), DAY.plusDays(ahead));

        assertThat(chain.transitions().getFirst().needsCare(DAY)).isEqualTo(care);
    }

    @Test
    @Row({"F32", "S30"})
    void a_later_start_hits_those_who_wait_for_it_and_nobody_else() {
        var open = upcoming(DAY, DAY.plusDays(1), false).chain();
        var bridged = upcoming(DAY, DAY.plusDays(1), true).chain();
        var elsewhere = Chain.begin(person(), HEALTH, "work", WHY, DAY);

        var hits = WhatIf.later(List.of(open, bridged, elsewhere), "aptitude", 3, DAY);

        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst()).isEqualTo(new WhatIf.Hit(open, DAY.plusDays(22), 0, 21, 0));
        assertThat(hits.getLast()).isEqualTo(new WhatIf.Hit(bridged, DAY.plusDays(22), 0, 0, 21));
        assertThat(WhatIf.later(List.of(open), "work", 3, DAY)).isEmpty();
        assertThat(WhatIf.later(List.of(open), "aptitude", 0, DAY)).isEmpty();
    }

    @Test
    @Row("F29")
    void a_chain_rests_goes_on_and_goes_aside_but_never_back_from_its_end() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        var resting = chain.start(at(chain, 0), DAY, "Träger A", null).pause(DAY.plusDays(10));
        assertThat(resting.responsibleOn(DAY.plusDays(12))).contains(ResponsibleBody.OFFICE);
        var aside = resting.resume(DAY.plusDays(20)).redirect(Branch.PENSION, DAY.plusDays(30));

        assertThat(aside.responsibleOn(DAY.plusDays(19))).contains(ResponsibleBody.OFFICE);
        assertThat(aside.responsibleOn(DAY.plusDays(20))).contains(ResponsibleBody.provider("Träger A"));
        assertThat(aside.responsibleOn(DAY.plusDays(31))).isEmpty();
        assertThat(aside.stations().getFirst().endedOn()).isEqualTo(DAY.plusDays(30));
        assertThatIllegalStateException().isThrownBy(() -> aside.pause(DAY.plusDays(40)));
        assertThatIllegalStateException().isThrownBy(() -> aside.skip(at(aside, 1), WHY));
    }

    @Test
    @Row("F29")
    void a_station_takes_only_steps_that_may_follow() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        assertThatIllegalStateException().isThrownBy(() -> chain.finish(at(chain, 0), DAY));
        assertThatIllegalStateException().isThrownBy(() -> chain.bridge(at(chain, 0), DAY));
        assertThatIllegalStateException().isThrownBy(() -> chain.repeat(at(chain, 0)));
        for (var status : StationStatus.values()) {
            assertThat(status.mayBecome(status)).isFalse();
        }
        assertThat(StationStatus.REPEATED.isAhead()).isFalse();
    }

    @Test
    @Row("F31")
    void a_station_follows_the_seat_the_entry_and_the_end_of_its_run() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        var last = DAY.plusDays(100);
        chain = followed(chain, attendance(Attendance.Kind.SEAT, DAY, null));
        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.SEAT_PENDING);
        assertThat(followed(chain, attendance(Attendance.Kind.NEVER, DAY, null))
                        .stations()
                        .getFirst())
                .satisfies(freed -> {
                    assertThat(freed.status()).isEqualTo(StationStatus.PLANNED);
                    assertThat(freed.run()).isNull();
                });
        chain = followed(chain, attendance(Attendance.Kind.CERTAIN, DAY, null));
        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.CONFIRMED);
        chain = chain.follow(attendance(Attendance.Kind.THERE, DAY.plusDays(4), last));
        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.RUNNING);
        assertThat(chain.responsibleOn(DAY.plusDays(3))).contains(ResponsibleBody.OFFICE);
        assertThat(chain.responsibleOn(DAY.plusDays(4))).contains(ResponsibleBody.provider("Träger A"));
        assertThat(chain.handedOverBefore(last.minusDays(1))).isEqualTo(chain);
        chain = chain.handedOverBefore(last);
        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.HANDOVER);
        chain = followed(chain, attendance(Attendance.Kind.OVER, DAY.plusDays(4), DAY.plusDays(60)));

        assertThat(chain.stations().getFirst().status()).isEqualTo(StationStatus.DONE);
        assertThat(chain.stations().getFirst().endedOn()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    @Row("F31")
    void what_was_set_by_hand_further_on_stays_whatever_a_run_tells() {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, DAY);
        var skipped = chain.skip(at(chain, 0), WHY);
        assertThat(skipped.follow(attendance(Attendance.Kind.THERE, DAY, null))).isEqualTo(skipped);
        var done = chain.start(at(chain, 0), DAY, "Träger B", null).finish(at(chain, 0), DAY.plusDays(9));
        assertThat(done.follow(attendance(Attendance.Kind.THERE, DAY.plusDays(9), null)))
                .isEqualTo(done);
        var later = chain.start(at(chain, 1), DAY.plusDays(5), "Träger B", null);
        assertThat(later.follow(attendance(Attendance.Kind.THERE, DAY.plusDays(5), null)))
                .isEqualTo(later);
    }

    /** Worked out another way: the body of the latest first day that is not after the day. */
    private static ResponsibleBody expected(Chain chain, LocalDate day) {
        if (chain.pauses().stream()
                .anyMatch(pause ->
                        !day.isBefore(pause.from()) && (pause.until() == null || !day.isAfter(pause.until())))) {
            return ResponsibleBody.OFFICE;
        }
        ResponsibleBody body = ResponsibleBody.OFFICE;
        LocalDate latest = LocalDate.MIN;
        for (var station : chain.stations()) {
            var started = station.startedOn();
            if (started != null && !started.isAfter(day) && started.isAfter(latest)) {
                latest = started;
                body = ResponsibleBody.provider(station.body() == null ? "" : station.body());
            }
        }
        return body;
    }

    private static Chain random(Random dice) {
        var first = HEALTH.stations().get(dice.nextInt(4)).key();
        var chain = Chain.begin(person(), HEALTH, first, WHY, DAY);
        var day = DAY;
        for (var step = 0; step < 12 && chain.status().isOpen(); step++) {
            day = day.plusDays(1 + dice.nextInt(40));
            chain = step(chain, dice, day);
        }
        return chain;
    }

    private static Chain step(Chain chain, Random dice, LocalDate day) {
        var next = chain.next();
        var current = chain.current();
        if (chain.status() == ChainStatus.PAUSED) {
            return dice.nextBoolean() ? chain.resume(day) : chain;
        }
        return switch (dice.nextInt(12)) {
            case 9, 10, 11 -> followed(chain, attendance(dice, day));
            case 0, 1, 2 ->
                next.isPresent() ? chain.start(next.get().id(), day, "Träger " + dice.nextInt(5), null) : chain;
            case 3, 4 -> current.isPresent() ? chain.finish(current.get().id(), day) : chain;
            case 5 ->
                next.isPresent() && next.get().status() == StationStatus.PLANNED && current.isEmpty()
                        ? chain.confirm(next.get().id()).bridge(next.get().id(), day)
                        : chain;
            case 6 -> chain.pause(day);
            case 7 -> next.isPresent() ? chain.skip(next.get().id(), WHY) : chain;
            default -> dice.nextInt(6) == 0 ? chain.leave(day) : chain;
        };
    }

    /** Hearing it twice changes nothing. */
    private static Chain followed(Chain chain, Attendance seen) {
        var once = chain.follow(seen).handedOverBefore(seen.from().plusDays(Transition.DAYS_AHEAD));
        assertThat(once.follow(seen).handedOverBefore(seen.from().plusDays(Transition.DAYS_AHEAD)))
                .isEqualTo(once);
        return once;
    }

    private static Attendance attendance(Random dice, LocalDate day) {
        var kinds = Attendance.Kind.values();
        var from = day.minusDays(dice.nextInt(60));
        return new Attendance(
                kinds[dice.nextInt(kinds.length)],
                new MeasureKey(List.of("zico", "potenzialanalyse", "fit").get(dice.nextInt(3))),
                RUNS.get(dice.nextInt(RUNS.size())),
                "Träger " + dice.nextInt(5),
                null,
                from,
                dice.nextInt(4) == 0 ? null : from.plusDays(dice.nextInt(90)),
                dice.nextBoolean());
    }

    private static Attendance attendance(Attendance.Kind kind, LocalDate from, LocalDate until) {
        return new Attendance(
                kind, new MeasureKey("zico"), RUNS.getFirst(), "Träger A", "Frau Roth", from, until, false);
    }

    private static Transition upcoming(LocalDate ends, LocalDate begins, boolean isBridged) {
        var chain = Chain.begin(person(), HEALTH, "stabilise", WHY, ends.minusDays(60));
        chain = chain.start(at(chain, 0), ends.minusDays(50), "Träger A", null)
                .endKnown(at(chain, 0), ends)
                .plan(at(chain, 1), new ChainStation.Plan("Träger B", null, null, begins, null))
                .confirm(at(chain, 1));
        if (isBridged) {
            chain = chain.bridge(at(chain, 1), ends.plusDays(1));
        }
        return chain.transitions().getFirst();
    }

    private static StationId at(Chain chain, int index) {
        return chain.stations().get(index).id();
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
