package org.jobcenterportal.identity.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jobcenterportal.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Where one lands after the login: where one wanted to go, else on one's own start page. */
final class StartPageAfterLogin extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    static final String VISITORS = "/";
    static final String CITIZENS = "/meine";
    static final String STAFF = "/intern";

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        setDefaultTargetUrl(VISITORS);
        var wanted = super.determineTargetUrl(request, response, authentication);
        return VISITORS.equals(wanted) && authentication != null ? startPage(authentication) : wanted;
    }

    private static String startPage(Authentication authentication) {
        var roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        if (roles.contains("ROLE_" + Roles.CITIZEN)) return CITIZENS;
        return roles.stream().anyMatch(role -> role != null && role.startsWith("ROLE_")) ? STAFF : VISITORS;
    }
}
