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
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands here and has to stand in a central system too (F111, § 50 Abs. 3 SGB II): the words to copy, and
 * who took them over there and when.
 */
@Entity
@Table(name = "central_system_handover")
class CentralSystemHandover extends Aggregate<CentralSystemHandover, HandoverId> {

    /** The longest text that is handed over, in characters. */
    static final int LONGEST = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HandoverId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Column(name = "matter_id")
    private UUID matter;

    private String words;
    private Instant notedAt;
    private @Nullable Instant takenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_by"))
    private @Nullable StaffId takenBy;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected CentralSystemHandover() {} // JPA

    CentralSystemHandover(PersonId person, HandoverKind kind, UUID matter, String words, Instant now) {
        this.id = HandoverId.next();
        this.person = person;
        this.kind = kind;
        this.matter = matter;
        this.notedAt = now;
        say(words);
    }

    @Override
    public HandoverId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    HandoverKind kind() {
        return kind;
    }

    UUID matter() {
        return matter;
    }

    String words() {
        return words;
    }

    Instant notedAt() {
        return notedAt;
    }

    @Nullable
    Instant takenAt() {
        return takenAt;
    }

    @Nullable
    StaffId takenBy() {
        return takenBy;
    }

    boolean isOpen() {
        return takenAt == null && withdrawnAt == null;
    }

    /** What is to be taken over has changed before anybody took it over. */
    void changed(String newWords) {
        requireOpen();
        say(newWords);
    }

    /** There is nothing to take over any more. */
    void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    void taken(StaffId by, Instant now) {
        requireOpen();
        takenAt = now;
        takenBy = by;
    }

    /** It was ticked by mistake. */
    void notTaken() {
        takenAt = null;
        takenBy = null;
    }

    private void say(String said) {
        if (said.isBlank() || said.length() > LONGEST) {
            throw new IllegalArgumentException("What is handed over has 1 to " + LONGEST + " characters");
        }
        words = said;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("This does not wait to be taken over any more: " + id);
        }
    }
}
