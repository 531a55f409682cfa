package org.jobcenterportal.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A phone number that can be dialled, kept in international form (E.164); numbers without a country are German. */
@Embeddable
public record PhoneNumber(String value) implements Serializable {

    private static final String HOME = "DE";

    /** Area code and number together; what is shorter is an extension or a service nobody calls back. */
    private static final int FEWEST_DIGITS = 6;

    /** Letters would be dialled as the digits on their keys: somebody else's number. */
    private static final Pattern WRITTEN = Pattern.compile("[+0-9 ()/.\\u00a0\\-\u2013]{1,40}");

    public PhoneNumber {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("A phone number has digits, and what people set between them");
        }
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var parsed = numbers.parse(value, HOME);
            if (!numbers.isPossibleNumber(parsed)
                    || Long.toString(parsed.getNationalNumber()).length() < FEWEST_DIGITS) {
                throw new IllegalArgumentException("A phone number needs its area code");
            }
            value = numbers.format(parsed, PhoneNumberFormat.E164);
        } catch (NumberParseException unreadable) {
            throw new IllegalArgumentException("A phone number has digits", unreadable);
        }
    }

    /** As people in Germany read it. */
    public String readable() {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.formatOutOfCountryCallingNumber(numbers.parse(value, HOME), HOME);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("A stored phone number is always readable", impossible);
        }
    }

    /** Whether a text would make a valid number. */
    public static boolean isValid(String text) {
        try {
            return !new PhoneNumber(text).value().isEmpty();
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }
}
