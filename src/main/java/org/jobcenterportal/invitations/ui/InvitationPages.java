package org.jobcenterportal.invitations.ui;

import org.jobcenterportal.events.EventId;

/** The addresses of this room's screens, and of the screens of others to which they lead. They are German and stay. */
final class InvitationPages {

    static final String TOKEN = "token";
    static final String REPLY = "veranstaltungen/einladung/:" + TOKEN;

    /** Which answer a link proposes. */
    static final String PROPOSED = "antwort";

    static final String EVENTS = "veranstaltungen";
    static final String CASES = "intern/faelle";

    static final String ADMISSION_TAB = "zulassen";
    static final String INVITATIONS_TAB = "einladungen";

    private static final String RUN = "intern/veranstaltungen/";

    private InvitationPages() {}

    /** Where the event itself is changed. */
    static String edit(EventId event) {
        return RUN + event.value() + "/bearbeiten";
    }

    /** Where it is said how many to admit. */
    static String admission(EventId event) {
        return RUN + event.value() + "?tab=" + ADMISSION_TAB;
    }

    /** Who is invited to it. */
    static String invitations(EventId event) {
        return RUN + event.value() + "?tab=" + INVITATIONS_TAB;
    }

    /** Her place, where she sees and changes it without an account. */
    static String place(String token) {
        return EVENTS + "/anmeldung/" + token;
    }
}
