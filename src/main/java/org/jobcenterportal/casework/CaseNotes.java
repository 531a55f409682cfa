package org.jobcenterportal.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short notes on a case, for everybody who may open it. The citizen's pages do not show them, but they are data about her:
 * whoever asks what the office holds about her gets them (Art. 15 DSGVO), those recorded in error included.
 */
@Service
@PreAuthorize(CaseAccess.ROLES)
@Transactional
public class CaseNotes {

    private final NoteBook notes;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    CaseNotes(NoteBook notes, CaseAccess access, CurrentStaff colleague, AuditLog audit, Clock clock) {
        this.notes = notes;
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> of(PersonId person) {
        access.require(person);
        return notes.of(person);
    }

    public void write(PersonId person, NoteKind kind, Words words) {
        access.require(person);
        var id = notes.add(person, kind, words, colleague.id(), clock.instant());
        audit.changed("note.written", List.of(person.value()), Map.of("note", id.toString()));
    }

    /** Marks a note as wrong, with the reason; it stays where it is. */
    public void recordedInError(PersonId person, UUID note, String reason) {
        access.require(person);
        if (!Words.isValid(reason, CaseNote.LONGEST_REASON)) {
            throw new IllegalArgumentException("A reason has 1 to " + CaseNote.LONGEST_REASON + " characters");
        }
        if (notes.mark(person, note, reason.strip(), colleague.id(), clock.instant())) {
            audit.changed("note.in-error", List.of(person.value()), Map.of("note", note.toString()));
        }
    }
}
