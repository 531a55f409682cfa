package org.jobcenterportal.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.jobcenterportal.measures.MeasureFigures.Afterwards;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was found to do after she left.
 *
 * @param afterThreeMonths none while nobody has asked
 * @param afterSixMonths the same
 */
@Embeddable
public record FollowUps(
        @Enumerated(EnumType.STRING) @Column(name = "after_3_months") @Nullable
        Afterwards afterThreeMonths,

        @Enumerated(EnumType.STRING) @Column(name = "after_6_months") @Nullable
        Afterwards afterSixMonths)
        implements Serializable {

    static final FollowUps NOT_YET = new FollowUps(null, null);

    FollowUps afterThree(Afterwards found) {
        return new FollowUps(found, afterSixMonths);
    }

    FollowUps afterSix(Afterwards found) {
        return new FollowUps(afterThreeMonths, found);
    }
}
