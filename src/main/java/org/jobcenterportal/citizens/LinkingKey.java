package org.jobcenterportal.citizens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns codes into what is stored of them (HMAC-SHA-256): whoever reads the database learns no code. */
@Component
class LinkingKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    LinkingKey(@Value("${portal.links.secret}") String secret) {
        this.key = new SecretKeySpec(("linking " + secret.strip()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    byte[] hash(LinkingCode code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(code.value().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
