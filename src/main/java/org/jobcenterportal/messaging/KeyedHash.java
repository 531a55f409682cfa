package org.jobcenterportal.messaging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hashes that only this portal can make (HMAC-SHA-256), so that nobody finds by trying what was hashed. */
@Component
class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash(@Value("${portal.links.secret}") String secret) {
        this.key = new SecretKeySpec(("receipts " + secret.strip()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
