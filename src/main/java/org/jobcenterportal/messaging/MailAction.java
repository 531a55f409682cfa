package org.jobcenterportal.messaging;

import java.net.URI;

/** Something that the reader can do with one click; the first action of a message is its main one. */
public record MailAction(String label, URI url) {

    public MailAction {
        label = SingleLine.of("The label of an action", label, 80);
        if (!url.isAbsolute() || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("An action leads to a web address");
        }
    }
}
