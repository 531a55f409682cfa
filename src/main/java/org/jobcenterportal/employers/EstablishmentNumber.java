package org.jobcenterportal.employers;

import java.util.regex.Pattern;

/**
 * The number under which an establishment is known to social insurance (Betriebsnummer, § 18i SGB IV): seven digits and a
 * check digit. As check digit counts the one that is worked out, and the one that is five away from it (decision 064).
 */
public record EstablishmentNumber(String value) {

    /** Without the check digit. */
    private static final int COUNTED = 7;

    private static final int HALF = 5;
    private static final Pattern FORM = Pattern.compile("\\d{8}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0./-]");

    public EstablishmentNumber {
        value = BETWEEN.matcher(value).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An establishment number has eight digits");
        }
        int given = Character.digit(value.charAt(COUNTED), 10);
        int expected = checkDigit(value);
        if (given != expected && given != (expected + HALF) % 10) {
            throw new IllegalArgumentException("The check digit of the establishment number does not fit");
        }
    }

    /** The number that begins with these seven digits. */
    public static EstablishmentNumber of(int firstSeven) {
        var digits = "%07d".formatted(firstSeven);
        return new EstablishmentNumber(digits + checkDigit(digits));
    }

    /** Whether a text would make a valid number. */
    public static boolean isValid(String text) {
        try {
            return !new EstablishmentNumber(text).value().isEmpty();
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    /** Weights 1, 2, 1, 2 …; of each product the digits are added, and of all that the last digit counts. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < COUNTED; i++) {
            int product = Character.digit(digits.charAt(i), 10) * (1 + i % 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
