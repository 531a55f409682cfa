package org.jobcenterportal.invitations;

import java.util.stream.IntStream;

/**
 * How many of a group come when each event has a rate of its own around a mean: the beta-binomial distribution, written by
 * the mean m and the inverse r of the sum of the two parameters of the beta distribution (m = α / (α + β), r = 1 / (α + β)).
 * With r = 0 every event has the same rate, and it is the binomial distribution.
 *
 * @param mean which part comes on average, between 0 and 1
 * @param variety how much the rate differs from event to event; 0 for not at all
 */
record Spread(double mean, double variety) {

    Spread {
        if (!(mean > 0 && mean < 1) || !(variety >= 0 && variety <= 1)) {
            throw new IllegalArgumentException("A rate lies between nobody and everybody");
        }
    }

    /** With which probability more than some of those who are registered come. */
    double moreThan(int seats, int registered) {
        if (seats >= registered) {
            return 0;
        }
        var log = IntStream.range(0, registered)
                .mapToDouble(one -> Math.log(mean + one * variety) - Math.log1p(one * variety))
                .sum();
        var sum = 0.0;
        for (var come = registered; come > seats; come--) {
            sum += Math.exp(log);
            log += Math.log(come)
                    + Math.log(1 - mean + (registered - come) * variety)
                    - Math.log(registered - come + 1)
                    - Math.log(mean + (come - 1) * variety);
        }
        return Math.min(1, sum);
    }
}
