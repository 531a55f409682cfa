package org.jobcenterportal.caseload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** A term during which one colleague looks after a person (persönliche Ansprechperson, § 14 Abs. 3 SGB II). */
@Entity
@Table(name = "case_assignment")
class CaseAssignment extends Aggregate<CaseAssignment, CaseAssignmentId> {

    private static final int LONGEST_NOTE = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CaseAssignmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "counsellor_id"))
    private StaffId counsellor;

    private Instant since;
    private @Nullable Instant until;
    private @Nullable String note;

    protected CaseAssignment() {} // JPA

    /** @param note what the one who had the case before says to the one who gets it */
    CaseAssignment(PersonId person, StaffId counsellor, Instant since, @Nullable String note) {
        if (note != null && (note.isBlank() || note.length() > LONGEST_NOTE)) {
            throw new IllegalArgumentException("A note has 1 to " + LONGEST_NOTE + " characters");
        }
        this.id = CaseAssignmentId.next();
        this.person = person;
        this.counsellor = counsellor;
        this.since = since;
        this.note = note;
    }

    @Override
    public CaseAssignmentId id() {
        return id;
    }

    StaffId counsellor() {
        return counsellor;
    }

    void end(Instant now) {
        if (until != null) {
            throw new IllegalStateException("This term has ended already: " + id.value());
        }
        until = now;
    }
}
