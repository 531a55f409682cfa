package org.jobcenterportal.local;

import java.util.List;
import java.util.Map;

/** What a program that is starting does just now, in words for people, read from what it writes into its log. */
final class StartingPhrases {

    /** A part of a line of the log, and what it means; the latest in the log counts. */
    private static final List<Map.Entry<String, String>> PHRASES = List.of(
            Map.entry("Updating the configuration", "puts itself together for fast starts"),
            Map.entry("Server configuration updated", "is put together"),
            Map.entry("Initializing database schema", "makes its tables"),
            Map.entry("Initializing master realm", "makes its first realm"),
            Map.entry("Full model import requested", "reads the realm and the demo users"),
            Map.entry("Import finished successfully", "has read the realm"),
            Map.entry("Bootstrapping Spring Data", "looks for its rooms"),
            Map.entry("Migrating schema", "makes the tables"),
            Map.entry("Successfully applied", "has made the tables"),
            Map.entry("Initialized JPA EntityManagerFactory", "opens its rooms"),
            Map.entry("Loading the demo data", "sets up the demo office"),
            Map.entry("OfficeChapter written", "invents people and households"),
            Map.entry("PopulationChapter written", "fills calendars with consultations"),
            Map.entry("ConsultationsChapter written", "writes the last demo data"),
            Map.entry("Demo data loaded", "has loaded the demo data"),
            Map.entry("demo data are already there", "has found what was entered before"),
            Map.entry("Tomcat started", "opens the door"));

    private static final String NOTHING_YET = "wakes up";

    private StartingPhrases() {}

    static String latest(List<String> log) {
        return log.reversed().stream()
                .flatMap(line -> PHRASES.stream().filter(phrase -> line.contains(phrase.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING_YET);
    }
}
