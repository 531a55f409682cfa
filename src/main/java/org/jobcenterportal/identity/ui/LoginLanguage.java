package org.jobcenterportal.identity.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells Keycloak in which language somebody reads the portal, so that the login speaks it too. */
@Component
class LoginLanguage implements OAuth2AuthorizationRequestResolver {

    /** The cookie in which the portal keeps the language that was chosen. */
    static final String COOKIE = "language";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    LoginLanguage(ClientRegistrationRepository registrations) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return speaking(resolver.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return speaking(resolver.resolve(request, registrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest speaking(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request) {
        if (login == null) return null;
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters -> parameters.put("ui_locales", language(request)))
                .build();
    }

    private static String language(HttpServletRequest request) {
        return Stream.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag)
                .filter(chosen -> !chosen.getLanguage().isEmpty())
                .findFirst()
                .orElseGet(request::getLocale)
                .toLanguageTag();
    }
}
