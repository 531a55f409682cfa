package org.jobcenterportal.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret part of links that open one thing for one purpose without an account, until they expire (F4, F55). Nothing
 * about them is stored, so that every later mail or letter can carry one as well; they are signed with HMAC-SHA-256
 * (RFC 2104), cut to 128 bits, and stay short enough for a QR code on a letter.
 */
@Component
@InternalUse
public class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNED = 2 * Long.BYTES + Integer.BYTES;
    private static final int SIGNATURE = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{48}");

    private final SecretKeySpec key;
    private final Clock clock;

    SignedLinks(@Value("${portal.links.secret}") String secret, Clock clock) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(secret.strip().getBytes(StandardCharsets.UTF_8));
            this.key = new SecretKeySpec(digest, ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
        this.clock = clock;
    }

    /** What a link turns out to be. */
    public sealed interface Reading {

        /** The link is ours and holds. */
        record Valid(UUID subject) implements Reading {}

        /** The link is ours, but its time is over. */
        record Expired(UUID subject) implements Reading {}

        /** The portal has never made such a link for this purpose. */
        record Unknown() implements Reading {}
    }

    /**
     * Makes the secret part of a link.
     *
     * @param purpose what the link is for; for anything else it is worth nothing
     * @param expires kept to the second
     */
    public String sign(String purpose, UUID subject, Instant expires) {
        var signed = ByteBuffer.allocate(SIGNED)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putInt((int) expires.getEpochSecond())
                .array();
        var token = ByteBuffer.allocate(SIGNED + SIGNATURE).put(signed).put(signature(purpose, signed));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Reads what somebody has opened. */
    public Reading read(String purpose, String token) {
        if (!FORM.matcher(token).matches()) {
            return new Reading.Unknown();
        }
        var bytes = Base64.getUrlDecoder().decode(token);
        var signed = Arrays.copyOf(bytes, SIGNED);
        var signature = Arrays.copyOfRange(bytes, SIGNED, bytes.length);
        if (!MessageDigest.isEqual(signature, signature(purpose, signed))) {
            return new Reading.Unknown();
        }
        var values = ByteBuffer.wrap(signed);
        var subject = new UUID(values.getLong(), values.getLong());
        var expires = Instant.ofEpochSecond(Integer.toUnsignedLong(values.getInt()));
        return clock.instant().isBefore(expires) ? new Reading.Valid(subject) : new Reading.Expired(subject);
    }

    private byte[] signature(String purpose, byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(signed), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
