package org.jobcenterportal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jobcenterportal.kernel.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts the paragraphs of the vault (AES-256-GCM), so that neither a copy of the database nor whoever runs it reads
 * them. Each paragraph is bound to its id: none can be put in another's place.
 */
@Component
class VaultSafe {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte FIRST_KEY = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    VaultSafe(@Value("${portal.vault.secret}") String secret) {
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.strip().getBytes(StandardCharsets.UTF_8))
                                    .thenExpand("vault of the equality officer".getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HKDF", impossible);
        }
    }

    byte[] seal(UUID paragraph, Words words) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, paragraph, nonce, words.value().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(FIRST_KEY)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was sealed with another key, for another paragraph, or changed since */
    Words open(UUID paragraph, byte[] sealed) {
        var parts = ByteBuffer.wrap(sealed);
        if (parts.remaining() <= 1 + NONCE || parts.get() != FIRST_KEY) {
            throw new IllegalStateException("Not sealed by this vault: " + paragraph);
        }
        var nonce = new byte[NONCE];
        parts.get(nonce);
        var rest = new byte[parts.remaining()];
        parts.get(rest);
        return new Words(new String(run(Cipher.DECRYPT_MODE, paragraph, nonce, rest), StandardCharsets.UTF_8));
    }

    private byte[] run(int mode, UUID paragraph, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(paragraph.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The vault does not open paragraph " + paragraph, failure);
        }
    }
}
