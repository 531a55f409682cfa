package org.jobcenterportal.appointments;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The code by which people name a consultation, as in "KS-7F4-M2Q"; it says nothing about anybody. */
@Embeddable
public record ConsultationCode(String value) implements Serializable {

    /** Without letters and digits that are mistaken for each other, and without vowels, so that no word appears. */
    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private static final Pattern FORM = Pattern.compile("KS-[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}");

    public ConsultationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A code has the form KS-7F4-M2Q");
        }
    }

    /** A new code; whether it is the only one of its kind, the database says. */
    public static ConsultationCode random(RandomGenerator random) {
        var code = new StringBuilder("KS");
        for (int position = 0; position < 6; position++) {
            if (position % 3 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ConsultationCode(code.toString());
    }

    /** What somebody typed or dictated: small letters, blanks and missing hyphens do not matter. */
    public static Optional<ConsultationCode> read(String text) {
        var letters = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (letters.length() != 8) {
            return Optional.empty();
        }
        var code = letters.substring(0, 2) + "-" + letters.substring(2, 5) + "-" + letters.substring(5);
        return FORM.matcher(code).matches() ? Optional.of(new ConsultationCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
