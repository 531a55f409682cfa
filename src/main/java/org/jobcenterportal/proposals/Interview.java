package org.jobcenterportal.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.jobcenterportal.kernel.Words;

/**
 * When and where employer and citizen meet.
 *
 * @param edition counts how often it was agreed anew, so that calendars know the latest
 */
@Embeddable
public record Interview(
        @Column(name = "interview_at") Instant at,
        @Column(name = "interview_place") String place,
        @Column(name = "interview_edition") int edition)
        implements Serializable {

    /** The longest place, in characters. */
    public static final int LONGEST = 200;

    public Interview {
        place = place.strip();
        if (!Words.isValid(place, LONGEST)) {
            throw new IllegalArgumentException("A place has 1 to " + LONGEST + " characters");
        }
    }
}
