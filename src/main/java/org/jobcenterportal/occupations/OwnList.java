package org.jobcenterportal.occupations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jobcenterportal.occupations.OccupationList.Titled;

/** The list that the portal brings along, {@code occupations/titles.txt}: written by the office itself, in its own words. */
final class OwnList {

    private static final String TITLES = "/occupations/titles.txt";
    private static final String GROUPS = "/occupations/groups.txt";

    private OwnList() {}

    static OccupationList read() {
        var titles = new ArrayList<Titled>();
        for (var parts : lines(TITLES)) {
            titles.add(new Titled(
                    new Occupation(new OccupationCode(parts[0].strip()), parts[1].strip()),
                    parts.length > 2 ? parts[2].strip() : ""));
        }
        var groups = new HashMap<String, String>();
        for (var parts : lines(GROUPS)) {
            groups.put(parts[0].strip(), parts[1].strip());
        }
        return OccupationList.of(null, titles, groups);
    }

    private static List<String[]> lines(String name) {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OwnList.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + name, failure);
        }
    }
}
