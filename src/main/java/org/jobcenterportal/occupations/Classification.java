package org.jobcenterportal.occupations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The official classification as it was read.
 *
 * @param names of all its parts by their digits
 * @param titles in the order of the file
 */
record Classification(Map<String, String> names, List<Occupation> titles, List<Oddity> oddities) {

    static final int LEVELS = 5;

    Classification {
        names = Map.copyOf(names);
        titles = List.copyOf(titles);
        oddities = List.copyOf(oddities);
    }

    /** How many parts it has on each level, from the areas down to the occupations. */
    List<Integer> counts() {
        var counts = new int[LEVELS];
        names.keySet().forEach(digits -> counts[digits.length() - 1]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
