package org.jobcenterportal.messaging.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A mail as a document of its own, with a policy of its own: it may look as it wants and do nothing.
 *
 * <p>Its styles stand at its elements, as mails need it, and the policy of the portal's pages forbids exactly that. So
 * it is no part of the page ({@code srcdoc} would inherit the policy) but framed by it.
 */
final class MailPreview implements DownloadHandler {

    static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final long serialVersionUID = 1L;

    private final String html;

    MailPreview(String html) {
        this.html = html;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        event.setContentType("text/html; charset=UTF-8");
        event.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
