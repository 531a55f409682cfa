package org.jobcenterportal.shell;

/** Where one lands when the session is over: after signing out, or after half an hour without a touch. */
public final class SessionEnded {

    public static final String ADDRESS = "sitzung-beendet";

    /** The parameter that says: nobody signed out, somebody was away. */
    public static final String AWAY = "abwesend";

    static final String AWAY_LINK = "/" + ADDRESS + "?" + AWAY;

    private SessionEnded() {}
}
