package org.jobcenterportal.demo;

import java.util.List;
import org.jobcenterportal.citizens.Citizenship;

/**
 * Where people come from and what they speak at home. The weights are invented; the countries that the programme names
 * are among them.
 */
enum Origin {
    UKRAINE("UA", "uk", 20),
    SYRIA("SY", "ar", 19),
    TURKEY("TR", "tr", 13),
    BULGARIA("BG", "bg", 12),
    AFGHANISTAN("AF", "fa", 8),
    ROMANIA("RO", "ro", 6),
    IRAQ("IQ", "ar", 5),
    POLAND("PL", "pl", 4),
    ITALY("IT", "it", 4),
    SOMALIA("SO", "so", 3),
    ERITREA("ER", "ti", 3),
    RUSSIA("RU", "ru", 2),
    IRAN("IR", "fa", 2),
    UNCLEAR("XX", "ar", 1);

    private static final List<Origin> ALL = List.of(values());

    private final Citizenship citizenship;
    private final String language;
    private final int weight;

    Origin(String country, String language, int weight) {
        this.citizenship = new Citizenship(country);
        this.language = language;
        this.weight = weight;
    }

    static Origin any(Dice dice) {
        return dice.oneOf(ALL, origin -> origin.weight);
    }

    Citizenship citizenship() {
        return citizenship;
    }

    /** The language in which people speak and are named. */
    String language() {
        return language;
    }
}
