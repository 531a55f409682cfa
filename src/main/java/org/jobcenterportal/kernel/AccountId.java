package org.jobcenterportal.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The identity of an account at Keycloak: the claim {@code sub} of its tokens. */
@Embeddable
public record AccountId(String value) implements Serializable {

    public AccountId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("An account id has 1 to 64 characters");
        }
    }
}
