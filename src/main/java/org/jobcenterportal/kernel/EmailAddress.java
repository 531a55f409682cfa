package org.jobcenterportal.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address to which one can write: size, characters and form are checked, in that order. */
@Embeddable
public record EmailAddress(String value) implements Serializable {

    /** RFC 5321, 4.5.3.1: the longest path, in characters. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"]");

    public EmailAddress {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An e-mail address has 1 to " + MAX_LENGTH + " characters");
        }
        if (FORBIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException("An e-mail address has a character that is not allowed");
        }
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An e-mail address has the form name@example.org");
        }
        int at = value.lastIndexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** The address that a text is; empty where it is none. */
    public static Optional<EmailAddress> read(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /** Whether a text would make a valid address. */
    public static boolean isValid(String text) {
        return read(text).isPresent();
    }
}
