package org.jobcenterportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.identity.ColourScheme;
import org.jobcenterportal.uikit.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** Follows the links that choose a language or colours, then shows the same page again. They need no script. */
@Component
class PreferenceLinks extends OncePerRequestFilter {

    static final String LANGUAGE = "sprache";
    static final String COLOURS = "darstellung";

    private final Preferences preferences;

    PreferenceLinks(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The link that shows the page in this language. */
    static String to(String address, Language language) {
        return with(address, LANGUAGE, language.tag());
    }

    /** The link that shows the page in these colours. */
    static String to(String address, ColourScheme scheme) {
        return with(address, COLOURS, scheme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || request.getParameter(LANGUAGE) == null && request.getParameter(COLOURS) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getParameter(LANGUAGE))
                .flatMap(Language::ofTag)
                .ifPresent(language -> preferences.choose(language, request, response));
        Optional.ofNullable(request.getParameter(COLOURS))
                .flatMap(Preferences::scheme)
                .ifPresent(scheme -> preferences.choose(scheme, request, response));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, samePage(request));
    }

    private static String samePage(HttpServletRequest request) {
        // several slashes in front would name another host
        var path = request.getRequestURI().replaceFirst("^/+", "/");
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(LANGUAGE)
                .replaceQueryParam(COLOURS)
                .build(true)
                .toUriString();
    }

    private static String with(String address, String name, String value) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }
}
