package org.jobcenterportal.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;

/** A term during which one colleague stands in for another (Vertretung). */
@Entity
@Table(name = "deputy")
class Deputy extends Aggregate<Deputy, DeputyId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DeputyId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private StaffId staff;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private StaffId deputy;

    private LocalDate firstDay;
    private LocalDate lastDay;

    protected Deputy() {} // JPA

    Deputy(DeputyDraft draft) {
        id = DeputyId.next();
        staff = draft.staff();
        deputy = draft.deputy();
        firstDay = draft.firstDay();
        lastDay = draft.lastDay();
    }

    @Override
    public DeputyId id() {
        return id;
    }
}
