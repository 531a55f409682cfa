package org.jobcenterportal.messaging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether mails leave the house at present: whoever waits for one is told honestly. */
@Service
@PreAuthorize("permitAll()")
public class MailStatus {

    private final MessagingSettings settings;

    MailStatus(MessagingSettings settings) {
        this.settings = settings;
    }

    /** Whether a mail server is configured; without one messages wait in the outbox. */
    public boolean isSending() {
        return settings.server().isConfigured();
    }
}
