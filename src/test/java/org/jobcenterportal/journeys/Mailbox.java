package org.jobcenterportal.journeys;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** What is mailed to one address from now on. */
final class Mailbox {

    private final RunningPortal portal;
    private final String address;
    private int read;

    private Mailbox(RunningPortal portal, String address) {
        this.portal = portal;
        this.address = address;
        this.read = portal.awaitMails(address, 0).size();
    }

    static Mailbox of(String address, RunningPortal portal) {
        return new Mailbox(portal, address);
    }

    /** Reads the mails one after the other and waits for them, until one has a link to such a page. */
    String link(String path) throws MessagingException, IOException {
        while (true) {
            var mail = portal.awaitMails(address, read + 1).get(read++);
            if (Mails.text(mail).contains(path)) {
                return Mails.link(mail, path);
            }
        }
    }
}
