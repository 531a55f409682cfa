package org.jobcenterportal.identity;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The number, used once, that the scripts standing in a page carry (Content Security Policy, level 3). */
public final class PageNonce {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageNonce() {}

    /** The same for everybody who writes into the page that answers this request. */
    public static String of(ServletRequest request) {
        var name = PageNonce.class.getName();
        if (request.getAttribute(name) instanceof String known) {
            return known;
        }
        var nonce = fresh();
        request.setAttribute(name, nonce);
        return nonce;
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
