package org.jobcenterportal.occupations;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** An occupation of the KldB 2010 by its five digits, of which the last one is the level of requirement. */
@Embeddable
public record OccupationCode(String value) {

    private static final Pattern SYNTAX = Pattern.compile("\\d{4}[1-4]");
    private static final int GROUP = 4;
    private static final int FAMILY = 3;

    public OccupationCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("An occupation has five digits, the last one from 1 to 4");
        }
    }

    public static boolean isValid(String text) {
        return text.length() == GROUP + 1 && SYNTAX.matcher(text).matches();
    }

    /** How demanding the work is. */
    public RequirementLevel level() {
        return RequirementLevel.of(value.charAt(GROUP));
    }

    /** The occupations that differ by their level only. */
    public String group() {
        return value.substring(0, GROUP);
    }

    /** The occupations of the same field of work. */
    public String family() {
        return value.substring(0, FAMILY);
    }

    @Override
    public String toString() {
        return value;
    }
}
