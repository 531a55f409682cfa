package org.jobcenterportal.appointments.ui;

import java.util.Map;
import java.util.stream.Collectors;
import org.jobcenterportal.appointments.ConsultationCode;

/** A code letter by letter for the phone, in the international alphabet (ICAO), which is the same in every language. */
final class Spelling {

    private static final Map<Character, String> WORDS = Map.ofEntries(
            Map.entry('C', "Charlie"),
            Map.entry('D', "Delta"),
            Map.entry('F', "Foxtrot"),
            Map.entry('G', "Golf"),
            Map.entry('H', "Hotel"),
            Map.entry('J', "Juliett"),
            Map.entry('K', "Kilo"),
            Map.entry('M', "Mike"),
            Map.entry('N', "November"),
            Map.entry('P', "Papa"),
            Map.entry('Q', "Quebec"),
            Map.entry('R', "Romeo"),
            Map.entry('S', "Sierra"),
            Map.entry('T', "Tango"),
            Map.entry('V', "Victor"),
            Map.entry('W', "Whiskey"),
            Map.entry('X', "X-ray"),
            Map.entry('Y', "Yankee"));

    private Spelling() {}

    static String of(ConsultationCode code) {
        return code.value()
                .chars()
                .filter(letter -> letter != '-')
                .mapToObj(letter -> WORDS.getOrDefault((char) letter, Character.toString(letter)))
                .collect(Collectors.joining(" "));
    }
}
