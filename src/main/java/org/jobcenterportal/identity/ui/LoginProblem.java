package org.jobcenterportal.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jobcenterportal.identity.KeycloakUnreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Leads to a calm page when somebody cannot sign in, and says whether the fault is ours or the attempt was given up. */
@Component
class LoginProblem implements AuthenticationFailureHandler {

    static final String UNREACHABLE = "/anmeldung-nicht-moeglich";
    static final String UNFINISHED = "/anmeldung-unterbrochen";

    private static final Logger LOG = LoggerFactory.getLogger(LoginProblem.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var ours = isOurs(failure);
        if (ours) LOG.warn("Nobody can sign in: {}", failure.getMessage());
        else LOG.info("A login was not finished: {}", ClassUtils.getShortName(failure.getClass()));
        response.sendRedirect(request.getContextPath() + (ours ? UNREACHABLE : UNFINISHED));
    }

    private static boolean isOurs(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeycloakUnreachable || cause instanceof IOException) return true;
        }
        return false;
    }
}
