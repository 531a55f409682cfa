package org.jobcenterportal.appointments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The secret part of the link in a mail: whoever has it may confirm, see and cancel this one consultation. The portal
 * keeps only its hash.
 */
public record ConsultationLink(String token) {

    /** Where the links in the mails lead to, followed by the token. */
    public static final String PATH = "beratung/termin";

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    public ConsultationLink {
        if (!FORM.matcher(token).matches()) {
            throw new IllegalArgumentException("A token has 32 letters, digits, hyphens or underscores");
        }
    }

    static boolean isWellFormed(String token) {
        return FORM.matcher(token).matches();
    }

    static ConsultationLink random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ConsultationLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "ConsultationLink[token=…]";
    }
}
