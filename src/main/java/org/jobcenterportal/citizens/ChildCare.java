package org.jobcenterportal.citizens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jobcenterportal.kernel.Aggregate;

/** How one child is looked after; it decides at which times the parents can work or learn. */
@Entity
@Table(name = "child_care")
class ChildCare extends Aggregate<ChildCare, PersonId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "child_id"))
    private PersonId child;

    @Embedded
    private CareSituation situation;

    protected ChildCare() {} // JPA

    ChildCare(PersonId child, CareSituation situation) {
        this.child = child;
        this.situation = situation;
    }

    @Override
    public PersonId id() {
        return child;
    }

    CareSituation situation() {
        return situation;
    }
}
