package org.jobcenterportal.employers;

import java.util.List;
import java.util.Locale;

/**
 * What an employer does: a division of the classification of economic activities (WZ 2008), as "47".
 *
 * @param section the section to which the division belongs, as "G"
 */
public record Sector(String code, String section, String german, String english) {

    /** All divisions, in their order. */
    public static List<Sector> all() {
        return SectorTable.ALL;
    }

    /** @throws IllegalArgumentException for a code that the classification does not have */
    public static Sector of(String code) {
        return SectorTable.of(code);
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : german;
    }
}
