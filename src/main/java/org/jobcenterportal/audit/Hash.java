package org.jobcenterportal.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** SHA-256, which ties each seal to everything before it. */
final class Hash {

    /** What the first seal is tied to. */
    static final byte[] NOTHING = new byte[32];

    private Hash() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static byte[] seal(byte[] previous, long number, Collection<byte[]> digests) {
        var sha = start();
        sha.update(previous);
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        digests.forEach(sha::update);
        return sha.digest();
    }
}
