package org.jobcenterportal.appointments;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret part of a feed's address: 256 bits by chance, of which only the digest is ever stored. */
record FeedToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    FeedToken {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A secret address has 43 letters");
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static FeedToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return digest(value);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Never shown, not even by mistake. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
