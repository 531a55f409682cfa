package org.jobcenterportal.messaging;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code of a receipt, as in "BL-7F4-M2Q-9KX": eight characters by chance and one that notices every single slip and
 * every two that changed places, so that it can be dictated on the phone.
 */
public record ReceiptCode(String value) {

    /** Without letters and digits that are mistaken for each other, and without vowels; their number is a prime. */
    private static final String ALPHABET = "234679CDFGHJKMNPQRTVWXY";

    private static final int BY_CHANCE = 8;
    private static final Pattern FORM = Pattern.compile("BL(-[" + ALPHABET + "]{3}){3}");

    public ReceiptCode {
        if (!FORM.matcher(value).matches() || !isSound(letters(value))) {
            throw new IllegalArgumentException("A receipt has a code as BL-7F4-M2Q-9KX with the right last character");
        }
    }

    /** A new code; whether it is the only one of its kind, the database says. */
    static ReceiptCode random(RandomGenerator random) {
        var letters = new StringBuilder();
        for (int position = 0; position < BY_CHANCE; position++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        letters.append(check(letters));
        return new ReceiptCode(written(letters.toString()));
    }

    /** What somebody typed or dictated: small letters, blanks, missing hyphens and a missing BL do not matter. */
    public static Optional<ReceiptCode> read(String text) {
        var typed = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var letters = typed.length() == BY_CHANCE + 3 && typed.startsWith("BL") ? typed.substring(2) : typed;
        return letters.matches("[" + ALPHABET + "]{" + (BY_CHANCE + 1) + "}") && isSound(letters)
                ? Optional.of(new ReceiptCode(written(letters)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isSound(String letters) {
        return letters.charAt(BY_CHANCE) == check(letters);
    }

    /** Each place weighs something else, and no weight divides the prime. */
    private static char check(CharSequence letters) {
        int sum = 0;
        for (int position = 0; position < BY_CHANCE; position++) {
            sum += (position + 2) * ALPHABET.indexOf(letters.charAt(position));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static String letters(String written) {
        return written.substring(2).replace("-", "");
    }

    private static String written(String letters) {
        return "BL-" + letters.substring(0, 3) + "-" + letters.substring(3, 6) + "-" + letters.substring(6);
    }
}
