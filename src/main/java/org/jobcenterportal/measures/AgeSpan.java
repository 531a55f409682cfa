package org.jobcenterportal.measures;

import java.io.Serializable;

/** Ages of children in full years, both included, whom an offer looks after meanwhile. */
public record AgeSpan(int from, int until) implements Serializable {

    public AgeSpan {
        if (from < 0 || until < from || until > 17) {
            throw new IllegalArgumentException("Children are 0 to 17, and the span does not end before it begins");
        }
    }
}
