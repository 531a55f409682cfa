package org.jobcenterportal.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the portal knows of Keycloak. It asks when somebody first wants to sign in, and asks again as long as Keycloak
 * does not answer: the portal starts without it, and visitors need no login.
 */
@Component
@InternalUse
class KeycloakConnection implements ClientRegistrationRepository {

    /** The name of the one login; part of the addresses {@code /oauth2/authorization/…} and {@code /login/oauth2/code/…}. */
    static final String NAME = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakConnection.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    /** While others wait for an answer that does not come, they are told at once. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private final LoginSettings settings;
    private final PublicAddress address;
    private final RestClient http;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;
    private @Nullable Long failedAt;

    KeycloakConnection(LoginSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build());
        requests.setReadTimeout(READ_TIMEOUT);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return NAME.equals(registrationId) ? registration() : null;
    }

    /**
     * Asks Keycloak for its description now.
     *
     * @throws KeycloakUnreachable if it does not answer, or describes another realm
     */
    Map<String, Object> describe() {
        Map<String, Object> description;
        try {
            description = http.get().uri(settings.discovery()).retrieve().body(DESCRIPTION);
        } catch (RestClientException failure) {
            throw new KeycloakUnreachable("Keycloak does not answer at " + settings.discovery(), failure);
        }
        if (description == null || !settings.issuer().equals(description.get("issuer"))) {
            throw new KeycloakUnreachable(settings.discovery() + " does not describe the realm " + settings.issuer());
        }
        return description;
    }

    private ClientRegistration registration() {
        var registration = known;
        return registration == null ? ask() : registration;
    }

    private ClientRegistration ask() {
        asking.lock();
        try {
            if (known != null) return known;
            if (failedAt != null && System.nanoTime() - failedAt < PATIENCE) {
                throw new KeycloakUnreachable("Keycloak did not answer a moment ago");
            }
            known = registration(describeOrRemember());
            LOG.info("Keycloak answers: people can sign in at {}", settings.issuer());
            return known;
        } finally {
            asking.unlock();
        }
    }

    private Map<String, Object> describeOrRemember() {
        try {
            return describe();
        } catch (KeycloakUnreachable failure) {
            failedAt = System.nanoTime();
            throw failure;
        }
    }

    private ClientRegistration registration(Map<String, Object> description) {
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(address.of("/login/oauth2/code/" + NAME))
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .userInfoUri(null) // the ID token says everything
                .userNameAttributeName("sub")
                .build();
    }
}
