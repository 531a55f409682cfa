package org.jobcenterportal.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.identity.AccountSettings;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.uikit.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * In which language and colours somebody reads the portal: as kept in the account, else in the cookie of this browser,
 * else as the browser asks for.
 */
@Component
@InternalUse
class Preferences {

    static final String LANGUAGE = "language";
    static final String COLOURS = "colours";

    private static final Duration KEPT = Duration.ofDays(365);

    private final CurrentUser user;
    private final AccountSettings account;

    Preferences(CurrentUser user, AccountSettings account) {
        this.user = user;
        this.account = account;
    }

    Language language(HttpServletRequest request) {
        return (user.isSignedIn() ? account.languageTag() : Optional.<String>empty())
                .flatMap(Language::ofTag)
                .or(() -> cookie(request, LANGUAGE).flatMap(Language::ofTag))
                .or(() -> asked(request))
                .orElse(Language.GERMAN);
    }

    ColourScheme colours(HttpServletRequest request) {
        var kept = user.isSignedIn() ? account.colourScheme() : ColourScheme.SYSTEM;
        return kept != ColourScheme.SYSTEM
                ? kept
                : cookie(request, COLOURS).flatMap(Preferences::scheme).orElse(ColourScheme.SYSTEM);
    }

    void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        keep(LANGUAGE, language.tag(), request, response);
        account.rememberLanguage(language.tag());
    }

    void choose(ColourScheme scheme, HttpServletRequest request, HttpServletResponse response) {
        keep(COLOURS, scheme.name().toLowerCase(Locale.ROOT), request, response);
        account.rememberColourScheme(scheme);
    }

    /** Who asks for no language would be given the server's. */
    private static Optional<Language> asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Language.firstOf(Collections.list(request.getLocales()));
    }

    static Optional<ColourScheme> scheme(String name) {
        return Arrays.stream(ColourScheme.values())
                .filter(scheme -> scheme.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
