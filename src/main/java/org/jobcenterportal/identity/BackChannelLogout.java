package org.jobcenterportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the portal's sessions of a person whose session ended at Keycloak (OpenID Connect Back-Channel Logout 1.0).
 *
 * <p>It ends them here and now; Spring Security's own way is a call to itself over the network, which does not find
 * home behind a proxy.
 */
@Component
@InternalUse
class BackChannelLogout implements LogoutHandler {

    private final OidcSessionRegistry registry;
    private final LiveSessions sessions;

    BackChannelLogout(OidcSessionRegistry registry, LiveSessions sessions) {
        this.registry = registry;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            for (OidcSessionInformation session : registry.removeSessionInformation(token)) {
                sessions.end(session.getSessionId());
            }
        }
    }
}
