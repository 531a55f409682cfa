package org.jobcenterportal.chains;

/** Who is responsible for somebody on a day: the office, or whoever runs a station, by name. */
public record ResponsibleBody(Kind kind, String name) {

    /** The office itself, before the first station and while a chain rests. */
    public static final ResponsibleBody OFFICE = new ResponsibleBody(Kind.OFFICE, "");

    /** What kind of body. */
    public enum Kind {
        OFFICE,
        PROVIDER
    }

    public static ResponsibleBody provider(String name) {
        return new ResponsibleBody(Kind.PROVIDER, name);
    }
}
