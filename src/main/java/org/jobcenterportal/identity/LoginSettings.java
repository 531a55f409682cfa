package org.jobcenterportal.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How the portal and Keycloak know each other.
 *
 * @param issuer the realm's address as browsers see it; every token must name it
 * @param issuerInside the realm's address as the portal sees it, where that differs, as between containers
 * @param clientId the portal's name at Keycloak
 * @param clientSecret what proves that it is the portal that asks
 */
@ConfigurationProperties("portal.login")
record LoginSettings(
        @DefaultValue("http://localhost:8180/realms/portal") String issuer,
        @Nullable String issuerInside,
        @DefaultValue("portal") String clientId,
        @DefaultValue("") String clientSecret) {

    /** Where Keycloak describes the realm (OpenID Connect Discovery 1.0, 4). */
    URI discovery() {
        var base = StringUtils.hasText(issuerInside) ? issuerInside : issuer;
        return URI.create(StringUtils.trimTrailingCharacter(base, '/') + "/.well-known/openid-configuration");
    }
}
