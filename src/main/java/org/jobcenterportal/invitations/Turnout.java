package org.jobcenterportal.invitations;

/**
 * What became of a whole group: how many places were promised and how many of those people came. Nobody is named, and nothing
 * of a single person is kept (F63).
 */
public record Turnout(int registered, int came) {

    public Turnout {
        if (registered < 0 || came < 0 || came > registered) {
            throw new IllegalArgumentException("Of those who are registered, none to all come");
        }
    }
}
