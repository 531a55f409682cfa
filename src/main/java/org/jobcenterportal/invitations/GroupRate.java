package org.jobcenterportal.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Which part of a group comes, as far as past events of the kind tell: a rate of the group, never of a person (F63).
 *
 * <p>Every event i of the kind has a rate of its own, drawn from one beta distribution with parameters α and β, and of its n
 * registered people k come: k is binomial, and over all events beta-binomial. What α and β are is not fixed at one best guess,
 * because a handful of events does not know: each pair counts by how well it explains the past. Before any event is seen
 * all means α / (α + β) are equally likely, and all values of (α + β)^(-1/2) between 0 and 1; that is the prior density (α +
 * β)^(-5/2) of the model with exactly this purpose in Gelman et al., <i>Bayesian Data Analysis</i>, 3rd edition, section 5.3
 * (equation 5.9), cut where a rate would rather be 0 or 1 than anything between. The posterior is summed over a grid of 200
 * means and 40 widths, as the book does. The forecast for the next event is the mixture of beta-binomials that comes out:
 * few events make it wide, and so the recommendation cautious.
 */
public final class GroupRate {

    private static final int MEANS = 200;
    private static final int WIDTHS = 40;
    private static final double NEGLIGIBLE = 1e-5;

    private final List<Weighted> possible;
    private final Map<Room, Double> overflows = new ConcurrentHashMap<>();

    private GroupRate(List<Weighted> possible) {
        this.possible = List.copyOf(possible);
    }

    /** What may be true, and how likely that is. */
    private record Weighted(Spread spread, double weight) {}

    /** What was asked, so that a screen that asks again need not wait. */
    private record Room(int admitted, int seats) {}

    /** A rate of which nothing is in doubt. */
    public static GroupRate firm(double rate) {
        return new GroupRate(List.of(new Weighted(new Spread(rate, 0), 1)));
    }

    /** What past groups tell; without any of them, only that nobody knows. */
    public static GroupRate learned(List<Turnout> past) {
        var longest = past.stream().mapToInt(Turnout::registered).max().orElse(0);
        var explained = new ArrayList<Weighted>(MEANS * WIDTHS);
        for (var mean = 0; mean < MEANS; mean++) {
            for (var width = 0; width < WIDTHS; width++) {
                var root = (width + 0.5) / WIDTHS;
                var spread = new Spread((mean + 0.5) / MEANS, root * root);
                explained.add(new Weighted(spread, logLikelihood(spread, past, longest)));
            }
        }
        return new GroupRate(normalised(explained));
    }

    /** With which probability more come than there are seats, if so many are admitted. */
    public double overflow(int admitted, int seats) {
        if (admitted <= seats) {
            return 0;
        }
        return overflows.computeIfAbsent(
                new Room(admitted, seats),
                room -> possible.stream()
                        .mapToDouble(one -> one.weight() * one.spread().moreThan(seats, admitted))
                        .sum());
    }

    /** Which part comes on average. */
    public double mean() {
        return possible.stream()
                .mapToDouble(one -> one.weight() * one.spread().mean())
                .sum();
    }

    /** Three sums that are the same for all events are made once, so that hundreds of events cost no more than a few. */
    private static double logLikelihood(Spread spread, List<Turnout> past, int longest) {
        var coming = new double[longest + 1];
        var staying = new double[longest + 1];
        var all = new double[longest + 1];
        IntStream.range(0, longest).forEach(one -> {
            var more = one * spread.variety();
            coming[one + 1] = coming[one] + Math.log(spread.mean() + more);
            staying[one + 1] = staying[one] + Math.log(1 - spread.mean() + more);
            all[one + 1] = all[one] + Math.log1p(more);
        });
        return past.stream()
                .mapToDouble(event ->
                        coming[event.came()] + staying[event.registered() - event.came()] - all[event.registered()])
                .sum();
    }

    /** Weights that sum to one; what can hardly be true is left out. */
    private static List<Weighted> normalised(List<Weighted> logs) {
        var best = logs.stream().mapToDouble(Weighted::weight).max().orElse(0);
        var likely = logs.stream()
                .map(one -> new Weighted(one.spread(), Math.exp(one.weight() - best)))
                .filter(one -> one.weight() > NEGLIGIBLE)
                .toList();
        var sum = likely.stream().mapToDouble(Weighted::weight).sum();
        return likely.stream()
                .map(one -> new Weighted(one.spread(), one.weight() / sum))
                .toList();
    }
}
