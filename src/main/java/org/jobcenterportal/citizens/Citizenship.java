package org.jobcenterportal.citizens;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** The state whose citizen somebody is, as a country code of ISO 3166-1; {@link #UNCLEAR} where there is none or it is not known. */
@Embeddable
public record Citizenship(String code) implements Serializable {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String LEFT_TO_USERS = "XX";

    public static final Citizenship GERMAN = new Citizenship("DE");

    /** Stateless, or not cleared. */
    public static final Citizenship UNCLEAR = new Citizenship(LEFT_TO_USERS);

    public Citizenship {
        if (!COUNTRIES.contains(code) && !LEFT_TO_USERS.equals(code)) {
            throw new IllegalArgumentException("A citizenship is a country code of ISO 3166-1");
        }
    }

    public boolean isGerman() {
        return equals(GERMAN);
    }
}
