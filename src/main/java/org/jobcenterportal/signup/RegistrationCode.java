package org.jobcenterportal.signup;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The code by which somebody shows at the door that she has a place, as in "VA-7F4-M2Q"; it says nothing about anybody. */
@Embeddable
public record RegistrationCode(String value) implements Serializable {

    /** Without letters and digits that are mistaken for each other, and without vowels, so that no word appears. */
    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private static final Pattern FORM = Pattern.compile("VA-[" + ALPHABET + "]{3}-[" + ALPHABET + "]{3}");

    public RegistrationCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A code has the form VA-7F4-M2Q");
        }
    }

    /** A new code; whether it is the only one of its kind, the database says. */
    static RegistrationCode random(RandomGenerator random) {
        var code = new StringBuilder("VA");
        for (int position = 0; position < 6; position++) {
            if (position % 3 == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RegistrationCode(code.toString());
    }

    /** What somebody typed or dictated: small letters, blanks, missing hyphens and a missing VA do not matter. */
    public static Optional<RegistrationCode> read(String text) {
        var typed = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var letters = typed.length() == 8 && typed.startsWith("VA") ? typed.substring(2) : typed;
        if (letters.length() != 6) {
            return Optional.empty();
        }
        var code = "VA-" + letters.substring(0, 3) + "-" + letters.substring(3);
        return FORM.matcher(code).matches() ? Optional.of(new RegistrationCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
