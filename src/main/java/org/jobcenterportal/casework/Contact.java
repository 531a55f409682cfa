package org.jobcenterportal.casework;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jobcenterportal.caseload.ContactWay;
import org.jobcenterportal.caseload.LastContact;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.organisation.StaffId;

/** A conversation with somebody (F1). A wrong one is recorded in error and stays, so that nothing disappears. */
@Entity
@Table(name = "contact")
class Contact extends Aggregate<Contact, ContactId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Column(name = "happened_at")
    private Instant at;

    private int minutes;
    private String note;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private StaffId recordedBy;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private StaffId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {} // JPA

    private Contact(ContactId id, PersonId person, ContactDraft draft, StaffId by, Instant now) {
        this.id = id;
        this.person = person;
        this.state = ContactState.RECORDED;
        this.recordedBy = by;
        this.recordedAt = now;
        become(draft, by, now);
    }

    static Contact record(ContactId id, PersonId person, ContactDraft draft, StaffId by, Instant now) {
        return new Contact(id, person, draft, by, now);
    }

    @Override
    public ContactId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    ContactDraft draft() {
        return new ContactDraft(way, at, minutes, note);
    }

    boolean stands() {
        return state == ContactState.RECORDED;
    }

    LastContact contact() {
        return new LastContact(at, way);
    }

    void change(ContactDraft draft, StaffId by, Instant now) {
        requireStanding();
        become(draft, by, now);
    }

    void recordedInError(StaffId by, Instant now) {
        requireStanding();
        state = ContactState.RECORDED_IN_ERROR;
        changedBy = by;
        changedAt = now;
    }

    ContactDetails details(String recordedBy, String changedBy) {
        return new ContactDetails(id, version(), person, draft(), state, recordedBy, recordedAt, changedBy, changedAt);
    }

    StaffId recordedBy() {
        return recordedBy;
    }

    StaffId changedBy() {
        return changedBy;
    }

    private void become(ContactDraft draft, StaffId by, Instant now) {
        if (draft.at().isAfter(now)) {
            throw new IllegalArgumentException("A contact has happened already");
        }
        way = draft.way();
        at = draft.at();
        minutes = draft.minutes();
        note = draft.note();
        changedBy = by;
        changedAt = now;
    }

    private void requireStanding() {
        if (!stands()) {
            throw new IllegalStateException("What was recorded in error is not changed any more: " + id);
        }
    }
}
