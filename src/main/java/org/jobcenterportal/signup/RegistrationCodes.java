package org.jobcenterportal.signup;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Draws codes by chance. Whoever writes one down that somebody has already is refused by its key, and begins anew. */
@Component
class RegistrationCodes {

    private final RandomGenerator random = new SecureRandom();

    RegistrationCode next() {
        return RegistrationCode.random(random);
    }
}
