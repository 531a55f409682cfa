package org.jobcenterportal.appointments.ui;

import org.jobcenterportal.appointments.PartOfDay;
import org.jobcenterportal.appointments.Topic;
import org.jobcenterportal.appointments.Way;

/** The German words by which addresses name what can be chosen; they stay even if a constant is renamed. */
final class AddressWords {

    private AddressWords() {}

    static String of(Enum<?> constant) {
        return switch (constant) {
            case Topic topic -> of(topic);
            case Way way -> of(way);
            case PartOfDay part -> of(part);
            default -> throw new IllegalArgumentException("No address names " + constant);
        };
    }

    private static String of(Topic topic) {
        return switch (topic) {
            case CHILDCARE -> "kinderbetreuung";
            case RETURN_TO_WORK -> "wiedereinstieg";
            case PART_TIME_TRAINING -> "teilzeitausbildung";
            case PART_TIME_WORK -> "teilzeit";
            case STARTING_A_BUSINESS -> "selbstaendigkeit";
            // Whoever reads an address over a shoulder or in a history learns nothing.
            case PROTECTION_FROM_VIOLENCE -> "vertraulich";
            case OTHER -> "anderes";
        };
    }

    private static String of(Way way) {
        return switch (way) {
            case ON_SITE -> "vor-ort";
            case PHONE -> "telefon";
            case VIDEO -> "video";
            case CALLBACK -> "rueckruf";
        };
    }

    private static String of(PartOfDay part) {
        return switch (part) {
            case ANY -> "ganz";
            case MORNING -> "vormittag";
            case AFTERNOON -> "nachmittag";
        };
    }
}
