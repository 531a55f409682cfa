package org.jobcenterportal.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The two signatures without which no provider learns of her.
 *
 * @param approved who has cleared it
 * @param handedOver who has ticked that it stands in the central system
 */
@Embeddable
record Clearance(
        @Embedded
        @AttributeOverride(name = "by.value", column = @Column(name = "approved_by"))
        @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
        @Nullable
        Signed approved,

        @Embedded
        @AttributeOverride(name = "by.value", column = @Column(name = "handed_over_by"))
        @AttributeOverride(name = "at", column = @Column(name = "handed_over_at"))
        @Nullable
        Signed handedOver)
        implements Serializable {

    static final Clearance NOT_YET = new Clearance(null, null);

    boolean isHandedOver() {
        return handedOver != null;
    }

    Clearance approved(Signed signed) {
        return new Clearance(signed, handedOver);
    }

    Clearance handedOver(Signed signed) {
        return new Clearance(approved, signed);
    }

    Clearance withoutHandOver() {
        return new Clearance(approved, null);
    }
}
