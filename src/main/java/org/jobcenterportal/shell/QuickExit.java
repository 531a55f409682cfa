package org.jobcenterportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way out for somebody who is being watched: ends the session and leads to a page about the weather.
 *
 * <p>With scripts the browser has already left when it asks here ({@code shell/frame.js}); without them the link
 * leads here. It stands before the access rules, because leaving needs no permission.
 */
@Component
@Order(QuickExit.BEFORE_ACCESS_RULES)
class QuickExit extends OncePerRequestFilter {

    static final String ADDRESS = "verlassen";
    static final int BEFORE_ACCESS_RULES = -110;

    private final OfficeSettings office;

    QuickExit(OfficeSettings office) {
        this.office = office;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + "/" + ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if ("POST".equals(request.getMethod())) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, office.weatherPage().toString());
        }
    }
}
