package org.jobcenterportal.identity;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody can sign in just now, because Keycloak does not answer or is not the one that was expected. */
public final class KeycloakUnreachable extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    KeycloakUnreachable(String message) {
        super(message);
    }

    KeycloakUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
