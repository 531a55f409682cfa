package org.jobcenterportal.vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.audit.Purpose;
import org.jobcenterportal.caseload.CaseAccess;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.citizens.PersonMeetings;
import org.jobcenterportal.organisation.CurrentStaff;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The equality officer's own notes (§ 18e SGB II, F48). She reads what she wrote, and on the days on which she stands in
 * for another equality officer what that one wrote. Neither another, nor a team lead, nor data protection, nor
 * administration does; single paragraphs open to a counsellor by the citizen alone.
 */
@Service
@PreAuthorize("hasRole('equality-officer')")
public class Vault {

    private static final Purpose READING = new Purpose("vault.read");

    private final VaultBook book;
    private final CitizenDirectory citizens;
    private final List<PersonMeetings> meetings;
    private final CaseAccess access;
    private final CurrentStaff colleague;
    private final AuditLog audit;
    private final Clock clock;

    Vault(
            VaultBook book,
            CitizenDirectory citizens,
            List<PersonMeetings> meetings,
            CaseAccess access,
            CurrentStaff colleague,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.citizens = citizens;
        this.meetings = List.copyOf(meetings);
        this.access = access;
        this.colleague = colleague;
        this.audit = audit;
        this.clock = clock;
    }

    /** Her notes about a person, the latest first; empty for whoever has neither notes nor a reason to write any. */
    @Transactional(readOnly = true)
    public Optional<VaultPage> open(PersonId person) {
        var canWrite = canWrite(person);
        var authors = colleague.withThoseSheStandsInFor();
        if (!canWrite && !book.hasAny(authors, person)) {
            return Optional.empty();
        }
        audit.read(READING, List.of(person.value()));
        return citizens.card(person)
                .map(card -> new VaultPage(card, book.writtenBy(authors, colleague.id(), person), canWrite));
    }

    /** Keeps a note. */
    @Transactional
    public UUID write(PersonId person, List<VaultNote.Draft> paragraphs) {
        if (!canWrite(person)) {
            throw new AccessDeniedException("There is no reason to write about this person");
        }
        if (paragraphs.isEmpty() || paragraphs.size() > VaultNote.MOST_PARAGRAPHS) {
            throw new IllegalArgumentException("A note has 1 to " + VaultNote.MOST_PARAGRAPHS + " paragraphs");
        }
        var note = book.add(person, colleague.id(), paragraphs, clock.instant());
        audit.changed("vault.written", List.of(person.value()), Map.of("note", note.toString()));
        return note;
    }

    /** Marks a note of her own as wrong: it stays with her, and closes to everybody else at once. */
    @Transactional
    public void recordedInError(UUID note) {
        book.mark(note, colleague.id(), clock.instant())
                .ifPresent(person ->
                        audit.changed("vault.in-error", List.of(person.value()), Map.of("note", note.toString())));
    }

    private boolean canWrite(PersonId person) {
        var herself = colleague.withThoseSheStandsInFor();
        return access.closedToMe(List.of(person)).isEmpty()
                && (meetings.stream().anyMatch(room -> room.exist(herself, person))
                        || access.relationTo(person).mayLook());
    }
}
