package org.jobcenterportal.signup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jobcenterportal.citizens.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A child that is looked after during an event.
 *
 * @param child who it is, where the portal knows it
 * @param months its age on the day of the event
 */
@Embeddable
public record ChildInCare(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "child_id")) @Nullable
        PersonId child,

        int months)
        implements Serializable {

    /** The oldest, in months. */
    public static final int OLDEST = 18 * 12;

    public ChildInCare {
        if (months < 0 || months > OLDEST) {
            throw new IllegalArgumentException("A child is up to eighteen years old");
        }
    }

    /** A child of whom the portal knows the age only. */
    public static ChildInCare aged(int months) {
        return new ChildInCare(null, months);
    }
}
