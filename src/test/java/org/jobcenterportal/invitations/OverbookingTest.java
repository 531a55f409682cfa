package org.jobcenterportal.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jobcenterportal.Row;
import org.junit.jupiter.api.Test;

@Row("F63")
class OverbookingTest {

    private static final MathContext EXACT = new MathContext(60);

    @Test
    void twenty_seats_at_a_firm_rate_of_eighty_percent_bear_twenty_two() {
        var overbooking = new Overbooking(GroupRate.firm(0.8), 20, 26);

        assertThat(overbooking.recommended().admitted()).isEqualTo(22);
        assertThat(overbooking.point(22).risk()).isCloseTo(0.048, within(0.0005));
        assertThat(overbooking.point(23).risk()).isCloseTo(0.133, within(0.0005));
        assertThat(overbooking.bears(22)).isTrue();
        assertThat(overbooking.bears(23)).isFalse();
    }

    @Test
    void never_more_than_the_fire_limit_even_if_hardly_anybody_comes() {
        var overbooking = new Overbooking(GroupRate.firm(0.05), 20, 26);

        assertThat(overbooking.recommended().admitted()).isEqualTo(26);
        assertThat(overbooking.bears(26)).isTrue();
        assertThat(overbooking.bears(27)).isFalse();
        assertThat(overbooking.curve(26).getLast().admitted()).isEqualTo(26);
    }

    @Test
    void as_many_as_seats_are_always_borne() {
        var overbooking = new Overbooking(GroupRate.firm(0.999), 1, 40);

        assertThat(overbooking.recommended()).isEqualTo(new Overbooking.Point(1, 0));
    }

    @Test
    void a_firm_rate_is_summed_as_by_exact_fractions() {
        var random = new SplittableRandom(8);
        for (var run = 0; run < 300; run++) {
            var percent = random.nextInt(1, 100);
            var admitted = random.nextInt(1, 80);
            var seats = random.nextInt(0, admitted);

            assertThat(GroupRate.firm(percent / 100.0).overflow(admitted, seats))
                    .isCloseTo(binomial(percent, admitted, seats), within(1e-12));
        }
    }

    @Test
    void a_rate_that_differs_is_summed_as_by_exact_fractions() {
        var random = new SplittableRandom(9);
        for (var run = 0; run < 300; run++) {
            var alpha = random.nextInt(1, 60);
            var beta = random.nextInt(1, 60);
            var admitted = random.nextInt(1, 60);
            var seats = random.nextInt(0, admitted);
            var spread = new Spread(alpha / (double) (alpha + beta), 1.0 / (alpha + beta));

            assertThat(spread.moreThan(seats, admitted))
                    .isCloseTo(betaBinomial(alpha, beta, admitted, seats), within(1e-11));
        }
    }

    @Test
    void what_is_learned_agrees_with_a_simulation_that_keeps_only_the_worlds_in_which_the_past_happened() {
        var past = List.of(new Turnout(3, 2), new Turnout(4, 4), new Turnout(2, 2));
        var random = new SplittableRandom(100);
        var kept = 0;
        var full = 0;
        for (var world = 0; world < 600_000; world++) {
            var mean = random.nextDouble();
            var root = random.nextDouble();
            var sum = 1 / (root * root);
            if (past.stream().allMatch(event -> came(random, mean, sum, event.registered()) == event.came())) {
                kept++;
                full += came(random, mean, sum, 8) > 6 ? 1 : 0;
            }
        }

        assertThat(kept).isGreaterThan(8_000);
        assertThat(GroupRate.learned(past).overflow(8, 6)).isCloseTo(full / (double) kept, within(0.02));
    }

    @Test
    void many_like_events_come_close_to_a_firm_rate_and_few_are_more_cautious() {
        var many = GroupRate.learned(Collections.nCopies(400, new Turnout(20, 16)));
        var few = GroupRate.learned(Collections.nCopies(3, new Turnout(20, 16)));

        assertThat(many.mean()).isCloseTo(0.8, within(0.01));
        assertThat(new Overbooking(many, 20, 30).recommended().admitted()).isEqualTo(22);
        assertThat(few.overflow(22, 20)).isGreaterThan(many.overflow(22, 20));
        assertThat(new Overbooking(few, 20, 30).recommended().admitted()).isLessThan(22);
    }

    @Test
    void events_that_differ_much_make_it_more_cautious_than_the_same_people_spread_evenly() {
        var even = GroupRate.learned(Collections.nCopies(10, new Turnout(20, 15)));
        var uneven = GroupRate.learned(IntStream.range(0, 10)
                .mapToObj(event -> new Turnout(20, event % 2 == 0 ? 20 : 10))
                .toList());

        assertThat(uneven.overflow(24, 20)).isGreaterThan(even.overflow(24, 20));
    }

    @Test
    void without_a_past_nothing_above_the_seats_is_recommended() {
        assertThat(new Overbooking(GroupRate.learned(List.of()), 20, 60)
                        .recommended()
                        .admitted())
                .isEqualTo(20);
    }

    @Test
    void the_more_are_admitted_the_likelier_the_room_is_too_small() {
        var random = new SplittableRandom(10);
        for (var run = 0; run < 20; run++) {
            var past = IntStream.range(0, random.nextInt(1, 12))
                    .mapToObj(event -> {
                        var registered = random.nextInt(0, 40);
                        return new Turnout(registered, random.nextInt(0, registered + 1));
                    })
                    .toList();
            var overbooking = new Overbooking(GroupRate.learned(past), 15, 40);

            var risks =
                    overbooking.curve(40).stream().map(Overbooking.Point::risk).toList();
            var recommended = overbooking.recommended();

            assertThat(risks).isSorted();
            assertThat(recommended.risk()).isLessThanOrEqualTo(Overbooking.BEARABLE);
            if (recommended.admitted() < 40) {
                assertThat(overbooking.point(recommended.admitted() + 1).risk()).isGreaterThan(Overbooking.BEARABLE);
            }
        }
    }

    @Test
    void hundreds_of_large_events_are_summed_without_losing_themselves_in_small_numbers() {
        var rate = GroupRate.learned(Collections.nCopies(400, new Turnout(300, 15)));

        assertThat(rate.mean()).isCloseTo(0.05, within(0.005));
        assertThat(rate.overflow(600, 300)).isBetween(0.0, 1e-6);
        assertThat(rate.overflow(600, 20)).isGreaterThan(0.9);
    }

    @Test
    void the_curve_of_a_large_hall_has_no_more_points_than_one_can_read() {
        var hall = new Overbooking(GroupRate.firm(0.8), 400, 600);
        var curve = hall.curve(400);

        assertThat(curve).hasSizeLessThan(20).contains(hall.recommended());
        assertThat(curve.getLast().isBearable()).isFalse();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> new Turnout(3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Turnout(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GroupRate.firm(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Overbooking(GroupRate.firm(0.5), 20, 19))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int came(RandomGenerator random, double mean, double sum, int registered) {
        var one = gamma(random, mean * sum);
        var rate = one / (one + gamma(random, (1 - mean) * sum));
        return (int) IntStream.range(0, registered)
                .filter(person -> random.nextDouble() < rate)
                .count();
    }

    /** Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
    private static double gamma(RandomGenerator random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        while (true) {
            var x = random.nextGaussian();
            var v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static double binomial(int percent, int admitted, int seats) {
        var sum = BigInteger.ZERO;
        for (var come = seats + 1; come <= admitted; come++) {
            sum = sum.add(choose(admitted, come)
                    .multiply(BigInteger.valueOf(percent).pow(come))
                    .multiply(BigInteger.valueOf(100 - percent).pow(admitted - come)));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.valueOf(100).pow(admitted)), EXACT)
                .doubleValue();
    }

    private static double betaBinomial(int alpha, int beta, int admitted, int seats) {
        var sum = BigInteger.ZERO;
        for (var come = seats + 1; come <= admitted; come++) {
            sum = sum.add(choose(admitted, come).multiply(rising(alpha, come)).multiply(rising(beta, admitted - come)));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(rising(alpha + beta, admitted)), EXACT)
                .doubleValue();
    }

    private static BigInteger choose(int all, int some) {
        var choices = BigInteger.ONE;
        for (var one = 0; one < some; one++) {
            choices = choices.multiply(BigInteger.valueOf(all - one)).divide(BigInteger.valueOf(one + 1));
        }
        return choices;
    }

    private static BigInteger rising(int from, int steps) {
        return IntStream.range(from, from + steps)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
