package org.jobcenterportal.bench;

import java.util.List;

/** The middle one of several measurements. */
final class Medians {

    private Medians() {}

    static double of(List<Double> measurements) {
        return measurements.stream().sorted().toList().get(measurements.size() / 2);
    }
}
