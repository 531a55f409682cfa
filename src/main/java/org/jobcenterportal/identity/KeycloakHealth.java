package org.jobcenterportal.identity;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in the health endpoint whether people can sign in. The portal lives without: visitors need no login. */
@Component("keycloakHealthIndicator")
@InternalUse
class KeycloakHealth implements HealthIndicator {

    private final KeycloakConnection keycloak;

    KeycloakHealth(KeycloakConnection keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Health health() {
        try {
            keycloak.describe();
            return Health.up().build();
        } catch (KeycloakUnreachable failure) {
            return Health.outOfService().build();
        }
    }
}
