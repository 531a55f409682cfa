package org.jobcenterportal.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jobcenterportal.identity.PageNonce;
import org.jobcenterportal.identity.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * What a page of the portal may load and run (Content Security Policy, level 3).
 *
 * <p>Scripts that stand in Vaadin's page get a number that is used once; whatever else somebody brings into the page has
 * none and does nothing. What Vaadin still needs beyond that is named in decision 011.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";

    private static final long serialVersionUID = 1L;

    private final boolean encrypted;

    PagePolicy(PublicAddress address) {
        this.encrypted = address.isEncrypted();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::guard);
    }

    /** For scripts, styles and fonts: whoever opens one as a page gets nothing more from it. */
    String ofFiles() {
        return "default-src 'none'; frame-ancestors 'none'";
    }

    /** For everything else that is no page of Vaadin: errors, health. */
    String elsewhere() {
        return policy("'self'", "'self'");
    }

    private void guard(IndexHtmlResponse page) {
        if (!(page.getVaadinRequest() instanceof VaadinServletRequest request)) {
            return;
        }
        var nonce = PageNonce.of(request);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(HEADER, policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'", "'self' 'unsafe-inline'"));
    }

    private String policy(String scripts, String styles) {
        var policy = String.join(
                "; ",
                "default-src 'self'",
                "script-src " + scripts,
                "script-src-attr 'none'",
                "style-src " + styles,
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                // the office looks at mails in a frame that may do nothing
                "frame-src 'self'",
                "frame-ancestors 'none'");
        return encrypted ? policy + "; upgrade-insecure-requests" : policy;
    }
}
